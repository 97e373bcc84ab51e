import { AlignmentType } from 'docx'
import { inlineText } from '#document/text/variables.ts'
import type { FigureNode } from '#document/tree/tree.ts'
import { repeatsCaption } from '../../repeatsCaption.ts'
import { figureSize } from '../figureSize.ts'
import { isBlank } from '../isBlank.ts'
import { paragraphOf } from '../paragraphOf.ts'
import type { Block } from '../separated.ts'
import type { Scope, WordWriter } from '../WordWriter.ts'
import { pictureRun } from './image.ts'
import { captionOf, renderTable } from './table.ts'

/** The drawing, its caption under it, then its figures as a table: what an eye reads from the bars, everyone can read. */
export const renderFigure = (writer: WordWriter, node: FigureNode, scope: Scope): Block[] => {
  const named = repeatsCaption(node)
  const picture = writer.pictures.get(node.drawing)
  const drawing = picture
    ? [
        paragraphOf(writer, 'Figure', [], {
          keepNext: true,
          alignment: AlignmentType.CENTER,
          after: [
            pictureRun(writer, picture, {
              alt: node.alt,
              title: inlineText(node.caption),
              width: figureSize(node, picture, scope).width,
            }),
          ],
        }),
      ]
    : // Not drawn: its meaning in words is what is left.
      [paragraphOf(writer, 'Muted', [{ type: 'text', text: node.alt }])]
  const notes = (node.notes ?? []).filter((note) => !isBlank(note))
  return [
    ...drawing,
    ...captionOf(writer, node, 'FigureCaption', named || notes.length > 0),
    ...notes.map((note) => paragraphOf(writer, 'TableNote', note)),
    ...(node.data ? renderTable(writer, node.data, scope, named) : []),
  ]
}
