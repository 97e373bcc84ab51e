import { XMLParser } from 'fast-xml-parser'
import { strFromU8, unzipSync } from 'fflate'

/** What a reader finds in a produced Word file, read with other code than wrote it. */
export type ReadTable = { caption: string; headRows: number; rows: string[][]; style: string; description: string }
export type ReadDocx = {
  title: string
  language: string
  headings: { level: number; text: string; bookmark?: string }[]
  /** Text of every body paragraph outside tables, in order. */
  paragraphs: { style: string; text: string }[]
  tables: ReadTable[]
  footnotes: string[]
  links: { text: string; target: string }[]
  tags: string[]
  images: { alt: string; decorative: boolean }[]
  contents: { text: string; anchor: string; page: string }[]
  /** One per Word section, in order. */
  pages: ('portrait' | 'landscape')[]
  xml: (path: string) => string
}

type Ordered = Record<string, unknown>
const parser = new XMLParser({
  preserveOrder: true,
  ignoreAttributes: false,
  attributeNamePrefix: '',
  parseTagValue: false,
  trimValues: false,
})
const nameOf = (node: Ordered) => Object.keys(node).find((key) => key !== ':@') ?? ''
const kids = (node: Ordered): Ordered[] => {
  const value = node[nameOf(node)]
  return Array.isArray(value) ? (value as Ordered[]) : []
}
const attribute = (node: Ordered | undefined, name: string) =>
  String((node?.[':@'] as Ordered | undefined)?.[name] ?? '')
const all = (nodes: Ordered[], name: string): Ordered[] =>
  nodes.flatMap((node) => [...(nameOf(node) === name ? [node] : []), ...all(kids(node), name)])
const first = (nodes: Ordered[], name: string) => all(nodes, name)[0]
const textOf = (node: Ordered): string => {
  if (nameOf(node) === '#text') return ''
  if (nameOf(node) === 'w:t')
    return kids(node)
      .map((part) => String(part['#text'] ?? ''))
      .join('')
  if (nameOf(node) === 'w:br') return '\n'
  if (nameOf(node) === 'w:tab') return '\t'
  if (nameOf(node) === 'w:noBreakHyphen') return '-'
  if (nameOf(node) === 'w:pPr') return ''
  return kids(node).map(textOf).join('')
}
const styleOf = (node: Ordered) => attribute(first(kids(node), 'w:pStyle'), 'w:val')

const readTable = (table: Ordered): ReadTable => {
  const rows = kids(table).filter((node) => nameOf(node) === 'w:tr')
  return {
    caption: attribute(first(kids(table), 'w:tblCaption'), 'w:val'),
    description: attribute(first(kids(table), 'w:tblDescription'), 'w:val'),
    style: attribute(first(kids(table), 'w:tblStyle'), 'w:val'),
    headRows: rows.filter((row) => first(kids(row), 'w:tblHeader')).length,
    rows: rows.map((row) =>
      kids(row)
        .filter((node) => nameOf(node) === 'w:tc')
        .map((cell) => all(kids(cell), 'w:p').map(textOf).join('\n')),
    ),
  }
}

export const readDocx = (bytes: Uint8Array): ReadDocx => {
  const files = unzipSync(bytes)
  const xml = (path: string) => strFromU8(files[path] ?? new Uint8Array())
  const parse = (path: string) => parser.parse(xml(path)) as Ordered[]
  const document = parse('word/document.xml')
  const body = kids(first(document, 'w:body') ?? {})
  const relations = new Map(
    all(parse('word/_rels/document.xml.rels'), 'Relationship').map((one) => [
      attribute(one, 'Id'),
      attribute(one, 'Target'),
    ]),
  )
  const control = first(body, 'w:sdt')
  const inText = body.filter((node) => nameOf(node) === 'w:p')
  return {
    xml,
    title: textOfPlain(first(parse('docProps/core.xml'), 'dc:title')),
    language: attribute(first(all(parse('word/styles.xml'), 'w:docDefaults'), 'w:lang'), 'w:val'),
    headings: all(body, 'w:p').flatMap((node) => {
      const level = Number(/^Heading(\d)$/.exec(styleOf(node))?.[1] ?? 0)
      return level > 0
        ? [{ level, text: textOf(node), bookmark: attribute(first(kids(node), 'w:bookmarkStart'), 'w:name') }]
        : []
    }),
    paragraphs: inText.map((node) => ({ style: styleOf(node), text: textOf(node) })),
    tables: all(body, 'w:tbl').map(readTable),
    footnotes: all(parse('word/footnotes.xml'), 'w:footnote')
      .filter((node) => Number(attribute(node, 'w:id')) > 0)
      .map((node) => textOf(node).trim()),
    links: all(body, 'w:hyperlink').map((node) => ({
      text: textOf(node),
      target: relations.get(attribute(node, 'r:id')) ?? `#${attribute(node, 'w:anchor')}`,
    })),
    tags: all(body, 'w:r')
      .filter((run) => attribute(first(kids(run), 'w:rStyle'), 'w:val').startsWith('Tag'))
      .map((run) =>
        textOf(run)
          .replace(/\u00a0/g, ' ')
          .trim(),
      ),
    images: all(body, 'wp:docPr').map((node) => ({
      alt: attribute(node, 'descr'),
      decorative: first(kids(node), 'adec:decorative') !== undefined,
    })),
    contents: (control ? all(kids(control), 'w:hyperlink') : []).map((node) => {
      const parts = textOf(node).split('\t')
      return { text: parts.slice(0, -1).join(' '), anchor: attribute(node, 'w:anchor'), page: parts.at(-1) ?? '' }
    }),
    pages: all(document, 'w:pgSz').map((node) =>
      attribute(node, 'w:orient') === 'landscape' ? 'landscape' : 'portrait',
    ),
  }
}
const textOfPlain = (node: Ordered | undefined) =>
  node
    ? kids(node)
        .map((part) => String(part['#text'] ?? ''))
        .join('')
    : ''
