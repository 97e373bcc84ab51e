import { TabStopType } from 'docx'
import type { BackCoverNode, CoverNode } from '#document/tree/tree.ts'
import { textWidth } from '../../textWidth.ts'
import { coverField, coverPicture } from '../colourField.ts'
import { type CoverPlan, coverPlan } from '../coverPlan.ts'
import { plain } from '../inlines.ts'
import { isBlank } from '../isBlank.ts'
import { paragraphOf } from '../paragraphOf.ts'
import type { Block } from '../separated.ts'
import { coverFactSize } from '../styles/furnitureStyles.ts'
import type { Scope, WordWriter } from '../WordWriter.ts'
import { pictureRun } from './image.ts'
import { renderProblem } from './problem.ts'

type Cover = CoverNode | BackCoverNode
type ParagraphOptions = Parameters<typeof paragraphOf>[3]

/** Where a fact's value stands, from the margin, in twips; with labels longer than the most, it stands under them. */
const factColumn = { start: 340, least: 2700, most: 4600, gap: 240 }
const labelEnd = (label: string, { theme }: WordWriter) =>
  factColumn.start + Math.ceil(textWidth(label, coverFactSize(theme) * 10)) + factColumn.gap
const factsAt = (node: Cover, writer: WordWriter): number => {
  const ends = node.facts.map(({ label }) => labelEnd(label, writer)).filter((end) => end <= factColumn.most)
  return Math.max(factColumn.least, ...ends)
}

/** The picture with its words, or what says that it is missing. */
const pictureOf = (writer: WordWriter, node: Cover, { picture: box }: CoverPlan) => {
  const picture = writer.pictures.get(node)
  return node.picture && picture && box ? [coverPicture(writer, picture, node.picture.alt, box)] : []
}

/** Paragraphs only, in the order they are read: author, title, what the document is, facts, logo. */
export const renderCover = (writer: WordWriter, node: Cover, scope: Scope): Block[] => {
  const logo = node.logo ? writer.pictures.get(node.logo.asset) : undefined
  const plan = coverPlan(node)
  const column = factsAt(node, writer)
  const isFront = node.type === 'cover'
  const lines = node.lines.filter((line) => !isBlank(line))
  const above = (space?: number) => (space === undefined ? {} : { spacing: { before: space } })
  const words = (style: string, text: string, more: ParagraphOptions = {}) =>
    paragraphOf(writer, style, [{ type: 'text', text }], more)
  const message = node.picture && !writer.pictures.has(node) ? writer.words.missingImage(node.picture.alt) : undefined
  return [
    words('CoverAuthor', writer.author, {
      ...above(plan.aboveAuthor),
      before: [...coverField(writer, plan.field), ...pictureOf(writer, node, plan)],
    }),
    ...(isFront ? [words('Title', node.title, above(plan.aboveText))] : []),
    ...(isFront && node.subtitle ? [words('Subtitle', node.subtitle)] : []),
    ...lines.map((line, at) => paragraphOf(writer, 'CoverLine', line, isFront || at > 0 ? {} : above(plan.aboveText))),
    ...node.facts.map((fact, index) =>
      paragraphOf(writer, 'CoverFact', [{ type: 'text', text: fact.value, bold: true }], {
        tabStops: [{ type: TabStopType.LEFT, position: column }],
        indent: { left: column, hanging: column - factColumn.start },
        before: [
          ...plain(fact.label, { style: 'FactLabel' }),
          ...plain(labelEnd(fact.label, writer) > column ? '\n' : '\t'),
        ],
        ...(index === 0 ? above(plan.aboveFoot) : {}),
      }),
    ),
    ...(logo && node.logo
      ? [
          paragraphOf(writer, 'CoverLogo', [], {
            ...(node.facts.length === 0 ? above(plan.aboveFoot) : {}),
            after: [pictureRun(writer, logo, { alt: node.logo.alt, width: 2950, height: 1470 })],
          }),
        ]
      : []),
    ...(message
      ? renderProblem(
          writer,
          { type: 'problem', origin: node.origin, code: 'ASSET_MISSING', severity: 'error', message },
          scope,
        )
      : []),
  ]
}

/** What stands first where a document has no cover: it is a title all the same. */
export const renderTitleBlock = (writer: WordWriter, title: string, about: string): Block[] => [
  paragraphOf(writer, 'TitleAuthor', [{ type: 'text', text: writer.author }]),
  paragraphOf(writer, 'Title', [{ type: 'text', text: title }]),
  ...(about ? [paragraphOf(writer, 'TitleUnit', [{ type: 'text', text: about }])] : []),
]
