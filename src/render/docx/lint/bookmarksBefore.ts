import { all, type XmlNode } from './readXml.ts'

/** For every element, the name of the nearest bookmark at or before it; a paragraph's own bookmark counts for all of it. */
export const bookmarksBefore = (body: XmlNode): ReadonlyMap<XmlNode, string> => {
  const found = new Map<XmlNode, string>()
  let last: string | undefined
  const walk = (node: XmlNode) => {
    const own =
      node.name === 'w:bookmarkStart' ? node : node.name === 'w:p' ? all(node, 'w:bookmarkStart')[0] : undefined
    last = own?.attributes['w:name'] ?? last
    if (last !== undefined) found.set(node, last)
    node.children.forEach(walk)
  }
  walk(body)
  return found
}
