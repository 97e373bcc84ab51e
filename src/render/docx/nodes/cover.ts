import { TabStopType } from 'docx'
import type { CoverNode } from '#document/tree/tree.ts'
import { textWidth } from '../../textWidth.ts'
import { coverField } from '../colourField.ts'
import { plain } from '../inlines.ts'
import { isBlank } from '../isBlank.ts'
import { paper } from '../paper.ts'
import { paragraphOf } from '../paragraphOf.ts'
import type { Block } from '../separated.ts'
import { coverFactSize } from '../styles/furnitureStyles.ts'
import type { Scope, WordWriter } from '../WordWriter.ts'
import { pictureRun } from './image.ts'

/** Heights of the styles on the field, in twips. */
const heights = { author: 342, belowTitle: 180, titleLine: 849, subtitle: 564, line: 400 }
const TWIPS_PER_MM = 1440 / 25.4

/** What is left of the field below the title: facts and logo stand under it, however long the title is. */
const spaceBelow = (node: CoverNode, width: number): number => {
  const { aboveTitle, field, margin } = paper
  const titleLines = Math.ceil(textWidth(node.title, 760) / (width - 900))
  const lines = node.lines.filter((line) => !isBlank(line)).length
  const used =
    heights.author +
    aboveTitle +
    heights.belowTitle +
    titleLines * heights.titleLine +
    (node.subtitle ? heights.subtitle : 0) +
    lines * heights.line
  return Math.max(500, Math.round((field.height + 3) * TWIPS_PER_MM) - margin.top - used + 900)
}

/** Where a fact's value stands, from the margin, in twips; with labels longer than the most, it stands under them. */
const factColumn = { start: 340, least: 2700, most: 4600, gap: 240 }
const labelEnd = (label: string, { theme }: WordWriter) =>
  factColumn.start + Math.ceil(textWidth(label, coverFactSize(theme) * 10)) + factColumn.gap
const factsAt = (node: CoverNode, writer: WordWriter): number => {
  const ends = node.facts.map(({ label }) => labelEnd(label, writer)).filter((end) => end <= factColumn.most)
  return Math.max(factColumn.least, ...ends)
}

/** Paragraphs only, in the order they are read: author, title, what the document is, facts, logo. */
export const renderCover = (writer: WordWriter, node: CoverNode, scope: Scope): Block[] => {
  const logo = node.logo ? writer.pictures.get(node.logo.asset) : undefined
  const below = spaceBelow(node, scope.width)
  const column = factsAt(node, writer)
  const words = (style: string, text: string) => paragraphOf(writer, style, [{ type: 'text', text }])
  return [
    paragraphOf(writer, 'CoverAuthor', [{ type: 'text', text: writer.author }], { before: coverField(writer) }),
    words('Title', node.title),
    ...(node.subtitle ? [words('Subtitle', node.subtitle)] : []),
    ...node.lines.filter((line) => !isBlank(line)).map((line) => paragraphOf(writer, 'CoverLine', line)),
    ...node.facts.map((fact, index) =>
      paragraphOf(writer, 'CoverFact', [{ type: 'text', text: fact.value, bold: true }], {
        tabStops: [{ type: TabStopType.LEFT, position: column }],
        indent: { left: column, hanging: column - factColumn.start },
        before: [
          ...plain(fact.label, { style: 'FactLabel' }),
          ...plain(labelEnd(fact.label, writer) > column ? '\n' : '\t'),
        ],
        ...(index === 0 ? { spacing: { before: below } } : {}),
      }),
    ),
    ...(logo && node.logo
      ? [
          paragraphOf(writer, 'CoverLogo', [], {
            ...(node.facts.length === 0 ? { spacing: { before: below } } : {}),
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
