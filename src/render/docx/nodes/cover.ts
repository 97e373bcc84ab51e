import type { CoverNode } from '../../../document/tree.ts'
import { coverField } from '../colourField.ts'
import { plain } from '../inlines.ts'
import { paragraphOf } from '../paragraphOf.ts'
import type { Block } from '../separated.ts'
import type { Scope, WordWriter } from '../WordWriter.ts'
import { pictureRun } from './image.ts'

/** Paragraphs only, in the order they are read: author, title, what the document is, facts, logo. */
export const renderCover = (writer: WordWriter, node: CoverNode, _scope: Scope): Block[] => {
  const logo = node.logo ? writer.pictures.get(node.logo.asset) : undefined
  const words = (style: string, text: string) => paragraphOf(writer, style, [{ type: 'text', text }])
  return [
    paragraphOf(writer, 'CoverAuthor', [{ type: 'text', text: writer.author }], { before: coverField(writer) }),
    words('Title', node.title),
    ...(node.subtitle ? [words('Subtitle', node.subtitle)] : []),
    ...node.lines.filter((line) => line.length > 0).map((line) => paragraphOf(writer, 'CoverLine', line)),
    ...node.facts.map((fact, index) =>
      paragraphOf(writer, 'CoverFact', [{ type: 'text', text: fact.value, bold: true }], {
        before: [...plain(fact.label, { style: 'FactLabel' }), ...plain('\t')],
        ...(index === 0 ? { spacing: { before: 1500 } } : {}),
      }),
    ),
    ...(logo && node.logo
      ? [
          paragraphOf(writer, 'CoverLogo', [], {
            after: [pictureRun(writer, logo, { alt: node.logo.alt, width: 2950, height: 1470 })],
          }),
        ]
      : []),
  ]
}

/** What stands first where a document has no cover: it is a title all the same. */
export const renderTitleBlock = (writer: WordWriter, title: string, about: string): Block[] => [
  paragraphOf(writer, 'TitleAuthor', [{ type: 'text', text: writer.author }]),
  paragraphOf(writer, 'Title', [{ type: 'text', text: title }]),
  ...(about ? [paragraphOf(writer, 'TitleUnit', [{ type: 'text', text: about }])] : []),
]
