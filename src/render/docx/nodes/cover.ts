import { TextRun } from 'docx'
import type { CoverNode } from '../../../document/tree.ts'
import { paragraphOf } from '../paragraphOf.ts'
import type { Block } from '../separated.ts'
import type { Scope, WordWriter } from '../WordWriter.ts'
import { pictureRun } from './image.ts'

/** Paragraphs only: what looks like a design on the page is spacing, a rule and tabs of the cover's own styles. */
export const renderCover = (writer: WordWriter, node: CoverNode, scope: Scope): Block[] => {
  const logo = node.logo ? writer.pictures.get(node.logo.asset) : undefined
  const run =
    logo && node.logo ? pictureRun(writer, logo, { alt: node.logo.alt, width: 3400, height: 1300 }) : undefined
  const words = (style: string, text: string) => paragraphOf(writer, style, [{ type: 'text', text }])
  return [
    ...(run ? [paragraphOf(writer, 'CoverLogo', [], { after: [run] })] : []),
    paragraphOf(writer, 'Title', [{ type: 'text', text: node.title }], run ? { spacing: { before: 2600 } } : {}),
    ...(node.subtitle ? [words('Subtitle', node.subtitle)] : []),
    ...node.lines.filter((line) => line.length > 0).map((line) => paragraphOf(writer, 'CoverLine', line)),
    ...node.facts.map((fact, index) =>
      paragraphOf(writer, 'CoverFact', [{ type: 'text', text: fact.value }], {
        before: paragraphOfLabel(fact.label),
        ...(index === 0 ? { spacing: { before: Math.min(2400, scope.width) } } : {}),
      }),
    ),
  ]
}

const paragraphOfLabel = (label: string) => [
  new TextRun({ text: label, style: 'FactLabel' }),
  new TextRun({ text: '\t' }),
]
