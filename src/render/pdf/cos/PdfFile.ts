import { PdfSyntaxError } from './PdfSyntaxError.ts'
import { ValueParser } from './parseValue.ts'
import { readXref } from './readXref.ts'
import { PdfDict, PdfRef, PdfStream, type PdfValue } from './values.ts'

const OBJECT_HEAD = /\d+\s+\d+\s+obj\s*/y
const STREAM_HEAD = /\s*stream(?:\r\n|\n)/y

/**
 * A PDF from Chromium, open for reading and changing.
 *
 * An object is parsed when it is first asked for, and one that nobody changed is written back as the bytes it came
 * with. A general library parses and writes all objects: with 9 000 of them (33 tagged pages) that takes longer than
 * Chromium needs for the print itself.
 */
export class PdfFile {
  readonly text: string
  readonly bytes: Uint8Array
  readonly offsets: number[]
  readonly trailer: PdfDict
  readonly changed = new Set<number>()
  /** Number of objects, the free object 0 included; the next new object gets this number. */
  size: number
  private readonly cache: (PdfValue | undefined)[] = []
  private sortedOffsets: number[] | undefined

  /**
   * @param rewrite a change to everything but stream data that leaves all offsets where they are
   * @throws PdfSyntaxError when the bytes are not a PDF as Chromium writes it
   */
  constructor(bytes: Uint8Array, rewrite: (text: string) => string = (text) => text) {
    this.bytes = bytes
    this.text = rewrite(Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength).toString('latin1'))
    const { offsets, trailer } = readXref(this.text)
    this.offsets = offsets
    this.trailer = trailer
    this.size = offsets.length
  }

  /** The value itself, or the object that it refers to; a reference to nothing is null. */
  lookup(value: PdfValue | undefined): PdfValue {
    if (value === undefined) return null
    return value instanceof PdfRef ? this.object(value.num) : value
  }

  /** The dictionary that the value is or refers to (of a stream: its dictionary), or nothing. */
  dict(value: PdfValue | undefined): PdfDict | undefined {
    const found = this.lookup(value)
    if (found instanceof PdfDict) return found
    return found instanceof PdfStream ? found.dict : undefined
  }

  /** The elements of an array, direct or referred to; a single value counts as an array of one (as /K and /Contents). */
  list(value: PdfValue | undefined): PdfValue[] {
    const found = this.lookup(value)
    if (Array.isArray(found)) return found
    return found === null ? [] : [value ?? null]
  }

  /** Says that the object was changed in place and must be written anew. */
  touch(ref: PdfRef): void {
    this.changed.add(ref.num)
  }

  /** Puts another value in an object's place. */
  replace(ref: PdfRef, value: PdfValue): void {
    this.cache[ref.num] = value
    this.changed.add(ref.num)
  }

  /** Adds an object and returns the reference to it. */
  add(value: PdfValue): PdfRef {
    const ref = new PdfRef(this.size++)
    this.replace(ref, value)
    return ref
  }

  /** The text of an unchanged object between `obj` and `endobj`, and where it begins in the file. */
  source(num: number): { start: number; end: number } {
    const offset = this.offsets[num] ?? 0
    OBJECT_HEAD.lastIndex = offset
    if (!OBJECT_HEAD.test(this.text)) throw new PdfSyntaxError(`no object ${num} at byte ${offset}`)
    return { start: OBJECT_HEAD.lastIndex, end: this.text.lastIndexOf('endobj', this.nextOffset(offset)) }
  }

  /** The object with this number, parsed once. */
  object(num: number): PdfValue {
    const cached = this.cache[num]
    if (cached !== undefined) return cached
    if (!this.offsets[num]) return null
    OBJECT_HEAD.lastIndex = this.offsets[num]
    if (!OBJECT_HEAD.test(this.text)) throw new PdfSyntaxError(`no object ${num} at byte ${this.offsets[num]}`)
    const parser = new ValueParser(this.text, OBJECT_HEAD.lastIndex)
    const value = parser.value()
    const read = value instanceof PdfDict ? this.withStream(value, parser.position) : value
    this.cache[num] = read
    return read
  }

  private withStream(dict: PdfDict, position: number): PdfDict | PdfStream {
    STREAM_HEAD.lastIndex = position
    if (!STREAM_HEAD.test(this.text)) return dict
    const start = STREAM_HEAD.lastIndex
    const length = this.lookup(dict.get('Length'))
    if (typeof length !== 'number') throw new PdfSyntaxError(`stream without length at byte ${start}`)
    return new PdfStream(dict, this.bytes.subarray(start, start + length))
  }

  private nextOffset(offset: number): number {
    this.sortedOffsets ??= this.offsets.filter(Boolean).sort((a, b) => a - b)
    const sorted = this.sortedOffsets
    let low = 0
    let high = sorted.length
    while (low < high) {
      const middle = (low + high) >> 1
      if ((sorted[middle] ?? 0) <= offset) low = middle + 1
      else high = middle
    }
    return sorted[low] ?? this.text.lastIndexOf('xref', this.text.lastIndexOf('startxref') - 1)
  }
}
