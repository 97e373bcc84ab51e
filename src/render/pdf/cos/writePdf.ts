import { deflateSync } from 'node:zlib'
import type { PdfFile } from './PdfFile.ts'
import { serialise } from './serialise.ts'
import { dict, name, type PdfDict, PdfStream } from './values.ts'

/** Objects per object stream: large enough to compress well, small enough for a reader that needs one object. */
const CHUNK = 500
/** zlib level for streams that we write: 6 takes twice the time for a tenth less. */
export const DEFLATE = { level: 2 }
const HEADER = Buffer.from('%PDF-1.7\n%\xe2\xe3\xcf\xd3\n', 'latin1')

/**
 * The bytes of the file: streams first, everything else packed into object streams, cross-reference stream last
 * (ISO 32000-1, 7.5.7 and 7.5.8; allowed in PDF/A-2 and 3).
 *
 * The trailer's /Root, /Info and /ID are taken from `file.trailer`.
 */
export function writePdf(file: PdfFile): Uint8Array {
  const out = new Output()
  const packed: { num: number; body: string }[] = []
  const xref: [type: number, a: number, b: number][] = [[0, 0, 65535]]
  for (let num = 1; num < file.size; num++) {
    const body = objectOf(file, num)
    xref[num] = [0, 0, 0]
    if (body === undefined) continue
    if (typeof body === 'string') packed.push({ num, body })
    else xref[num] = [1, out.object(num, body), 0]
  }
  let next = file.size
  for (let i = 0; i < packed.length; i += CHUNK) {
    const chunk = packed.slice(i, i + CHUNK)
    for (const [index, { num }] of chunk.entries()) xref[num] = [2, next, index]
    xref[next] = [1, out.object(next, streamBytes(objectStream(chunk))), 0]
    next++
  }
  const start = out.length
  xref[next] = [1, start, 0]
  out.object(next, streamBytes(xrefStream(xref, file.trailer)))
  out.push(Buffer.from(`startxref\n${start}\n%%EOF\n`, 'latin1'))
  return out.bytes()
}

/** An object ready to write: text when it can be packed, bytes when it is a stream, nothing when it is free. */
function objectOf(file: PdfFile, num: number): string | Uint8Array[] | undefined {
  if (file.changed.has(num)) {
    const value = file.object(num)
    return value instanceof PdfStream ? streamBytes(value) : serialise(value)
  }
  if (!file.offsets[num]) return undefined
  const { start, end } = file.source(num)
  const isStream = file.text.slice(end - 'endstream\r\n'.length, end).includes('endstream')
  return isStream ? [file.bytes.subarray(start, end)] : file.text.slice(start, end)
}

function objectStream(chunk: { num: number; body: string }[]): PdfStream {
  let head = ''
  let length = 0
  for (const { num, body } of chunk) {
    head += `${num} ${length} `
    length += body.length + 1
  }
  const text = `${head}\n${chunk.map(({ body }) => body).join('\n')}\n`
  const entries = dict({ Type: name('ObjStm'), N: chunk.length, First: head.length + 1 })
  return compressed(entries, Buffer.from(text, 'latin1'))
}

function xrefStream(xref: [number, number, number][], trailer: PdfDict): PdfStream {
  const table = Buffer.alloc(xref.length * 7)
  for (const [num, [type, a, b]] of xref.entries()) {
    table.writeUInt8(type, num * 7)
    table.writeUInt32BE(a, num * 7 + 1)
    table.writeUInt16BE(b, num * 7 + 5)
  }
  const { Root, Info, ID } = Object.fromEntries(trailer)
  return compressed(dict({ Type: name('XRef'), Size: xref.length, W: [1, 4, 2], Root, Info, ID }), table)
}

/** A stream whose bytes are deflated; /Filter and /Length are set in `entries`. */
export function compressed(entries: PdfDict, bytes: Uint8Array): PdfStream {
  const data = deflateSync(bytes, DEFLATE)
  entries.delete('DecodeParms')
  entries.set('Filter', name('FlateDecode'))
  entries.set('Length', data.length)
  return new PdfStream(entries, data)
}

function streamBytes(stream: PdfStream): Uint8Array[] {
  return [
    Buffer.from(`${serialise(stream.dict)}\nstream\n`, 'latin1'),
    stream.data,
    Buffer.from('\nendstream\n', 'latin1'),
  ]
}

/** Collects byte arrays and knows how long they are together. */
class Output {
  length = 0
  private readonly parts: Uint8Array[] = []

  constructor() {
    this.push(HEADER)
  }

  push(bytes: Uint8Array): void {
    this.parts.push(bytes)
    this.length += bytes.length
  }

  /** Writes one indirect object and returns where it begins. */
  object(num: number, body: Uint8Array[]): number {
    const start = this.length
    this.push(Buffer.from(`${num} 0 obj\n`, 'latin1'))
    for (const part of body) this.push(part)
    this.push(Buffer.from('endobj\n', 'latin1'))
    return start
  }

  bytes(): Uint8Array {
    const all = new Uint8Array(this.length)
    let position = 0
    for (const part of this.parts) {
      all.set(part, position)
      position += part.length
    }
    return all
  }
}
