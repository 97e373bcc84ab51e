import { PdfSyntaxError } from './PdfSyntaxError.ts'
import { ValueParser } from './parseValue.ts'
import { PdfDict } from './values.ts'

/** Where each object begins, in bytes from the start of the file (index = object number, 0 = free), and the trailer. */
export interface Xref {
  offsets: number[]
  trailer: PdfDict
}

const START = /startxref\s+(\d+)\s+%%EOF\s*$/
const SECTION = /\s*(\d+)\s+(\d+)[ \r\n]+/y
const ENTRY_LENGTH = 20

/**
 * Reads the one classic cross-reference table that Chromium (Skia) writes, ISO 32000-1, 7.5.4.
 *
 * Deliberately no more than that: updated, encrypted or compressed files never come out of `page.pdf`.
 * @throws PdfSyntaxError for every other file
 */
export function readXref(text: string): Xref {
  const start = START.exec(text.slice(-64))
  const begin = start ? Number(start[1]) : -1
  if (begin < 0 || !text.startsWith('xref', begin)) throw new PdfSyntaxError('no cross-reference table')
  const offsets: number[] = []
  let position = begin + 'xref'.length
  for (;;) {
    SECTION.lastIndex = position
    const section = SECTION.exec(text)
    if (!section) break
    position = SECTION.lastIndex
    const first = Number(section[1])
    const count = Number(section[2])
    for (let i = 0; i < count; i++, position += ENTRY_LENGTH) {
      const inUse = text.charCodeAt(position + 17) === 0x6e
      offsets[first + i] = inUse ? Number(text.slice(position, position + 10)) : 0
    }
  }
  const parser = new ValueParser(text, text.indexOf('trailer', position) + 'trailer'.length)
  const trailer = parser.value()
  if (!(trailer instanceof PdfDict) || trailer.has('Prev') || trailer.has('Encrypt')) {
    throw new PdfSyntaxError('not a file written in one go')
  }
  return { offsets, trailer }
}
