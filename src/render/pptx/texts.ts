import type PptxGenJS from 'pptxgenjs'
import { inlineText } from '#document/text/variables.ts'
import { assertNever, type DocumentNode, type Inline } from '#document/tree/tree.ts'
import { xmlText } from '../docx/xmlText.ts'
import { safeHref } from '../html/safeHref.ts'
import { languageRuns } from '../languageRuns.ts'
import { hex, type PptxWriter } from './PptxWriter.ts'

export type Run = PptxGenJS.TextProps
type Look = PptxGenJS.TextPropsOptions

const codes: Record<string, string> = {
  ar: 'ar-SA',
  he: 'he-IL',
  ti: 'ti-ET',
  th: 'th-TH',
  zh: 'zh-CN',
  ru: 'ru-RU',
  el: 'el-GR',
}

/** Runs of one paragraph. Each has options of its own: the library writes into them. */
const words = (writer: PptxWriter, value: string, look: Look): Run[] =>
  languageRuns(xmlText(value)).flatMap(({ text, language }) =>
    text === ''
      ? []
      : [{ text, options: { ...look, lang: language ? (codes[language] ?? writer.language) : writer.language } }],
  )

const inlineRuns = (writer: PptxWriter, inline: Inline, look: Look): Run[] => {
  switch (inline.type) {
    case 'text':
      return words(writer, inline.text, {
        ...look,
        ...(inline.bold ? { bold: true } : {}),
        ...(inline.italic ? { italic: true } : {}),
        ...(inline.script === 'sub' ? { subscript: true } : {}),
        ...(inline.script === 'super' ? { superscript: true } : {}),
      })
    case 'link': {
      const url = safeHref(inline.href)
      return words(writer, inline.text || inline.href, url ? { ...look, hyperlink: { url } } : look)
    }
    case 'reference': {
      const slide = writer.slideOf.get(inline.target)
      return words(writer, inline.text, slide ? { ...look, hyperlink: { slide } } : look)
    }
    case 'note':
      return words(writer, String(inline.number ?? ''), { ...look, superscript: true })
    case 'tag':
      return words(writer, `${inline.symbol ? `${inline.symbol}\u00a0` : ''}${inline.label}`, {
        ...look,
        bold: true,
        color: hex(writer.theme.colours.tones[inline.tone].text),
        highlight: hex(writer.theme.colours.tones[inline.tone].background),
      })
    case 'break':
      return []
    default:
      return assertNever(inline)
  }
}

/** Inlines as the runs of a paragraph; `opening` is the paragraph's own (bullet, indent), which its first run carries. */
export const paragraphRuns = (writer: PptxWriter, inlines: Inline[], look: Look, opening: Look = {}): Run[] => {
  let broken = false
  const runs = inlines.flatMap((inline) => {
    if (inline.type === 'break') broken = true
    const own = inlineRuns(writer, inline, look)
    const [first] = own
    if (first?.options && broken) {
      first.options.softBreakBefore = true
      broken = false
    }
    return own
  })
  const [first] = runs
  const last = runs.at(-1)
  if (!first?.options || !last?.options) return []
  Object.assign(first.options, opening)
  delete first.options.softBreakBefore
  last.options.breakLine = true
  return runs
}

export const lineRuns = (writer: PptxWriter, value: string, look: Look): Run[] =>
  paragraphRuns(writer, value === '' ? [] : [{ type: 'text', text: value }], look)

const spaced = (size: number, times: number): Look => ({ paraSpaceAfter: Math.round(size * times) })

/** Text of any node, a paragraph for each of its lines: what stands in a cell or a box may be anything. */
export const nodeRuns = (writer: PptxWriter, node: DocumentNode, size: number, depth = 0): Run[] => {
  const { colours } = writer.theme
  const look: Look = { fontSize: size, color: hex(colours.ink), ...spaced(size, 0.45) }
  const inside = (children: DocumentNode[] | undefined, deeper = depth) =>
    (children ?? []).flatMap((child) => nodeRuns(writer, child, size, deeper))
  switch (node.type) {
    case 'paragraph': {
      const muted = node.style === 'muted' || node.style === 'help'
      const label = node.style === 'label' ? { bold: true } : {}
      return paragraphRuns(writer, node.inlines, { ...look, ...label, ...(muted ? { color: hex(colours.muted) } : {}) })
    }
    case 'list':
      return node.items.flatMap((item, at) => [
        ...paragraphRuns(writer, item.inlines, look, {
          bullet:
            node.marker === 'none'
              ? { characterCode: '2002', indent: size }
              : node.ordered
                ? { type: 'number', numberStartAt: (node.start ?? 1) + at, indent: size * 1.4 }
                : { indent: size },
          ...(depth > 0 ? { indentLevel: Math.min(depth, 4) } : {}),
        }),
        ...inside(item.children, depth + 1),
      ])
    case 'quote':
      return [
        ...node.children.flatMap((child) =>
          child.type === 'paragraph'
            ? paragraphRuns(writer, child.inlines, { ...look, ...spaced(size, 0.1) })
            : nodeRuns(writer, child, size, depth),
        ),
        ...paragraphRuns(writer, node.source ? [{ type: 'text', text: '– ' }, ...node.source] : [], {
          ...look,
          fontSize: Math.max(12, Math.round(size * 0.75)),
          color: hex(colours.muted),
          ...spaced(size, 0.7),
        }),
      ]
    case 'callout':
    case 'section':
      return [...paragraphRuns(writer, node.title ?? [], { ...look, bold: true }), ...inside(node.children)]
    case 'group':
      return inside(node.columns.flat())
    case 'table':
      return [...node.head, ...node.groups.flatMap(({ rows }) => rows)].flatMap(({ cells }) =>
        lineRuns(writer, cells.map((cell) => inlineText(cell.inlines)).join(' · '), look),
      )
    case 'figure':
    case 'image':
      return lineRuns(writer, node.alt, { ...look, color: hex(colours.muted) })
    case 'problem': {
      const { error, warning } = writer.pageWords
      const tone = colours.tones[node.severity === 'error' ? 'started' : 'warning']
      return lineRuns(writer, `${node.severity === 'error' ? error : warning}: ${node.message}`, {
        ...look,
        bold: true,
        color: hex(tone.text),
      })
    }
    case 'contents':
      return (node.entries ?? []).flatMap(({ target, title, number, variant }) =>
        paragraphRuns(writer, [{ type: 'reference', target, text: [number, title].filter(Boolean).join('  ') }], {
          ...look,
          ...(variant === 'part' ? { bold: true } : {}),
        }),
      )
    case 'cover':
      return []
    default:
      return assertNever(node)
  }
}
