import { crc32 } from 'node:zlib'
import {
  HorizontalPositionRelativeFrom,
  ImageRun,
  type ParagraphChild,
  TextWrappingType,
  VerticalPositionRelativeFrom,
} from 'docx'
import { zlibSync } from 'fflate'
import { type PageKind, paper, sides } from './paper.ts'
import type { Picture } from './pictures.ts'
import type { WordWriter } from './WordWriter.ts'
import { xmlText } from './xmlText.ts'

const chunk = (type: string, data: Uint8Array): Buffer => {
  const body = Buffer.concat([Buffer.from(type, 'latin1'), data])
  const frame = Buffer.alloc(8)
  frame.writeUInt32BE(data.length, 0)
  frame.writeUInt32BE(crc32(body), 4)
  return Buffer.concat([frame.subarray(0, 4), body, frame.subarray(4)])
}
/** One pixel as PNG: 8 bits, RGB, not interlaced. */
const pixel = (colour: string): Buffer =>
  Buffer.concat([
    Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]),
    chunk('IHDR', Buffer.from([0, 0, 0, 1, 0, 0, 0, 1, 8, 2, 0, 0, 0])),
    chunk('IDAT', zlibSync(Buffer.concat([Buffer.from([0]), Buffer.from(colour, 'hex')]))),
    chunk('IEND', Buffer.alloc(0)),
  ])

const EMU_PER_MM = 36000
const PIXELS_PER_MM = 96 / 25.4
const TWIPS_PER_MM = 1440 / 25.4

type Box = [x: number, y: number, width: number, height: number]

/** A picture behind the text, in millimetres of the page. */
const behind = (
  writer: WordWriter,
  { type, data }: Pick<Picture, 'type' | 'data'>,
  [x, y, width, height]: Box,
  described?: { alt: string },
): ParagraphChild => {
  const id = String(writer.next())
  return new ImageRun({
    type,
    data,
    transformation: { width: width * PIXELS_PER_MM, height: height * PIXELS_PER_MM },
    altText: described?.alt
      ? { id, name: `Bild ${id}`, description: xmlText(described.alt) }
      : { id, name: `Dekor ${id}` },
    ...(described?.alt ? {} : { decorative: true }),
    floating: {
      behindDocument: true,
      allowOverlap: true,
      zIndex: writer.next(),
      wrap: { type: TextWrappingType.NONE },
      horizontalPosition: { relative: HorizontalPositionRelativeFrom.PAGE, offset: Math.round(x * EMU_PER_MM) },
      verticalPosition: { relative: VerticalPositionRelativeFrom.PAGE, offset: Math.round(y * EMU_PER_MM) },
    },
  })
}

/**
 * A field of colour: one stretched pixel, marked as decoration. It never carries the contrast of text alone: a paragraph
 * on it that is light has the same colour as its own background.
 */
const field = (writer: WordWriter, colour: string, box: Box): ParagraphChild =>
  behind(writer, { type: 'png', data: pixel(colour) }, box)

/** The cover's field with its stripe, as the printed cover has it. */
export const coverField = (writer: WordWriter, { top, height }: { top: number; height: number }): ParagraphChild[] => [
  field(writer, writer.theme.primary, [0, top, paper.field.width, height]),
  field(writer, writer.theme.accent, [0, top + height, paper.field.width, 3]),
]
/** Over the field, as wide as the page; already cut to its box. */
export const coverPicture = (
  writer: WordWriter,
  picture: Picture,
  alt: string,
  { width, height }: { width: number; height: number },
): ParagraphChild => behind(writer, picture, [0, 0, width, height], { alt })
/** A part's page: a faint field and a broad edge. */
export const dividerField = (writer: WordWriter, kind: PageKind): ParagraphChild[] => {
  const { width, height } = sides(kind)
  return [
    field(writer, writer.theme.surface, [0, 0, width / TWIPS_PER_MM, height / TWIPS_PER_MM]),
    field(writer, writer.theme.primary, [0, 0, 14, height / TWIPS_PER_MM]),
  ]
}
