import { inflateSync } from 'node:zlib'
import { PdfSyntaxError } from './PdfSyntaxError.ts'
import { nameOf, type PdfStream } from './values.ts'

/** The content of a stream, one character per byte. Chromium writes content either plain or deflated. */
export function decodeStream(stream: PdfStream): string {
  const filter = stream.dict.get('Filter')
  if (filter === undefined) return Buffer.from(stream.data).toString('latin1')
  if (nameOf(filter) === 'FlateDecode' && !stream.dict.has('DecodeParms')) {
    return inflateSync(stream.data).toString('latin1')
  }
  throw new PdfSyntaxError('content stream with an unknown filter')
}
