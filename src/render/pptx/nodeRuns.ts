import { inlineText } from '#document/text/variables.ts'
import { assertNever, type DocumentNode } from '#document/tree/tree.ts'
import type { Look, Run } from './inlineRuns.ts'
import { hex, type PptxWriter } from './PptxWriter.ts'
import { lineRuns, paragraphRuns } from './paragraphRuns.ts'

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
    case 'backCover':
      return []
    default:
      return assertNever(node)
  }
}
