import { ImageRun, type ParagraphChild } from 'docx'
import type { ImageNode } from '#document/tree/tree.ts'
import { paper } from '../paper.ts'
import { paragraphOf } from '../paragraphOf.ts'
import type { Picture } from '../pictures.ts'
import type { Block } from '../separated.ts'
import type { Scope, WordWriter } from '../WordWriter.ts'
import { xmlText } from '../xmlText.ts'
import { renderProblem } from './problem.ts'
import { captionOf } from './table.ts'

/** Tallest picture, in twips, that leaves room for its caption on the page. */
const MAX_HEIGHT = 10500
const TWIPS_PER_PIXEL = 15

/** A picture as wide as asked, never wider or higher than the page. An empty `alt` marks it as decoration. */
export const pictureRun = (
  writer: WordWriter,
  picture: Picture,
  { alt, title, width, height = MAX_HEIGHT }: { alt: string; title?: string; width: number; height?: number },
): ParagraphChild => {
  const scale = Math.min(width / picture.width, height / picture.height)
  const id = String(writer.next())
  return new ImageRun({
    type: picture.type,
    data: picture.data,
    transformation: {
      width: Math.round((picture.width * scale) / TWIPS_PER_PIXEL),
      height: Math.round((picture.height * scale) / TWIPS_PER_PIXEL),
    },
    altText: {
      id,
      name: `Bild ${id}`,
      ...(alt ? { description: xmlText(alt) } : {}),
      ...(title ? { title: xmlText(title) } : {}),
    },
    ...(alt ? {} : { decorative: true }),
  })
}

/** Past the margins of the page, on a line as wide as the paper. */
const toEdge = (writer: WordWriter, node: ImageNode, picture: Picture, { width }: Scope): Block[] => {
  const { left, right } = paper.margin
  const run = pictureRun(writer, picture, { alt: node.alt, width: width + left + right })
  return [
    paragraphOf(writer, 'Figure', [], {
      after: [run],
      indent: { left: -left, right: -right },
      spacing: { before: 220 },
      keepNext: node.caption !== undefined,
    }),
  ]
}

export const renderImage = (writer: WordWriter, node: ImageNode, scope: Scope): Block[] => {
  const picture = writer.pictures.get(node.asset)
  const caption = node.caption ? captionOf(writer, { ...node, caption: node.caption }, 'FigureCaption') : []
  if (!picture) {
    const message = writer.words.missingImage(node.alt)
    const { origin } = node
    return [
      ...renderProblem(writer, { type: 'problem', origin, code: 'ASSET_MISSING', severity: 'error', message }, scope),
      ...caption,
    ]
  }
  if (node.edge && !scope.inCell) return [...toEdge(writer, node, picture, scope), ...caption]
  const available = scope.width - scope.indent
  const natural = picture.width * TWIPS_PER_PIXEL
  const width = node.widthPercent ? (available * Math.min(node.widthPercent, 100)) / 100 : Math.min(natural, available)
  const run = pictureRun(writer, picture, { alt: node.alt, width })
  return [paragraphOf(writer, 'Figure', [], { after: [run], keepNext: caption.length > 0 }), ...caption]
}
