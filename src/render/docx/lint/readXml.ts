export type XmlNode = { name: string; attributes: Record<string, string>; children: XmlNode[]; text: string }

const entities: Record<string, string> = { lt: '<', gt: '>', amp: '&', quot: '"', apos: "'" }
const decoded = (value: string): string =>
  value.replace(/&(?:#x([0-9a-f]+)|#(\d+)|(\w+));/gi, (whole, hex, decimal, name) =>
    hex || decimal ? String.fromCodePoint(Number.parseInt(hex ?? decimal, hex ? 16 : 10)) : (entities[name] ?? whole),
  )
const attributesOf = (source: string): Record<string, string> =>
  Object.fromEntries(
    [...source.matchAll(/([\w:]+)\s*=\s*"([^"]*)"/g)].map(([, name, value]) => [name ?? '', decoded(value ?? '')]),
  )

/** Well-formed XML as a tree, for the parts that we write ourselves: no DTD, no CDATA. `text` is an element's own text. */
export const readXml = (source: string): XmlNode => {
  const root: XmlNode = { name: '', attributes: {}, children: [], text: '' }
  const open = [root]
  for (const [, end, name, attributes, empty, text] of source.matchAll(
    /<(\/?)([\w:]+)((?:\s[^>]*?)?)(\/?)>|([^<]+)/g,
  )) {
    const parent = open.at(-1) ?? root
    if (text !== undefined) parent.text += decoded(text)
    else if (end) open.pop()
    else {
      const node: XmlNode = { name: name ?? '', attributes: attributesOf(attributes ?? ''), children: [], text: '' }
      parent.children.push(node)
      if (!empty) open.push(node)
    }
  }
  return root
}

/** Every element of a name, at any depth, in document order. */
export const all = (node: XmlNode, name: string): XmlNode[] =>
  node.children.flatMap((child) => [...(child.name === name ? [child] : []), ...all(child, name)])

/** The first element down a path of names. */
export const at = (node: XmlNode | undefined, ...path: string[]): XmlNode | undefined =>
  path.reduce<XmlNode | undefined>((found, name) => found?.children.find((child) => child.name === name), node)

/** What an element says to a reader: its text runs, without field instructions. */
export const said = (node: XmlNode): string =>
  node.name === 'w:t'
    ? node.text
    : node.name === 'w:tab' || node.name === 'w:br'
      ? ' '
      : node.children.map(said).join('')
