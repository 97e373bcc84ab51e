/** An element. Its attributes are read when they are first asked for: the checks look at few of tens of thousands. */
export class XmlNode {
  readonly name: string
  readonly children: XmlNode[] = []
  /** The element's own text. */
  text = ''
  private readonly source: string
  private read: Record<string, string> | undefined

  constructor(name: string, source = '') {
    this.name = name
    this.source = source
  }

  get attributes(): Record<string, string> {
    this.read ??= attributesOf(this.source)
    return this.read
  }
}

const entities: Record<string, string> = { lt: '<', gt: '>', amp: '&', quot: '"', apos: "'" }
const decoded = (value: string): string =>
  !value.includes('&')
    ? value
    : value.replace(/&(?:#x([0-9a-f]+)|#(\d+)|(\w+));/gi, (whole, hex, decimal, name) =>
        hex || decimal
          ? String.fromCodePoint(Number.parseInt(hex ?? decimal, hex ? 16 : 10))
          : (entities[name] ?? whole),
      )
const attributesOf = (source: string): Record<string, string> =>
  Object.fromEntries(
    [...source.matchAll(/([\w:]+)\s*=\s*"([^"]*)"/g)].map(([, name, value]) => [name ?? '', decoded(value ?? '')]),
  )

/** Well-formed XML as a tree, for the parts that we write ourselves: no DTD, no CDATA. */
export const readXml = (source: string): XmlNode => {
  const root = new XmlNode('')
  const open = [root]
  for (const [, end, name, attributes, empty, text] of source.matchAll(
    /<(\/?)([\w:]+)((?:\s[^>]*?)?)(\/?)>|([^<]+)/g,
  )) {
    const parent = open.at(-1) ?? root
    if (text !== undefined) parent.text += decoded(text)
    else if (end) open.pop()
    else {
      const node = new XmlNode(name ?? '', attributes)
      parent.children.push(node)
      if (!empty) open.push(node)
    }
  }
  return root
}

/** Every element of a name, at any depth, in document order. */
export const all = (node: XmlNode, name: string, found: XmlNode[] = []): XmlNode[] => {
  for (const child of node.children) {
    if (child.name === name) found.push(child)
    all(child, name, found)
  }
  return found
}

/** The first element down a path of names. */
export const at = (node: XmlNode | undefined, ...path: string[]): XmlNode | undefined =>
  path.reduce<XmlNode | undefined>((found, name) => found?.children.find((child) => child.name === name), node)

/** What an element says to a reader: its text runs, without field instructions. */
export const phrases = (node: XmlNode): string =>
  node.name === 'w:t'
    ? node.text
    : node.name === 'w:tab' || node.name === 'w:br'
      ? ' '
      : node.name === 'w:noBreakHyphen'
        ? '-'
        : node.children.map(phrases).join('')
