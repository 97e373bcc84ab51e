import { classAt, endOfWord, SPACE } from './characters.ts'
import { PdfSyntaxError } from './PdfSyntaxError.ts'
import { PdfDict, PdfName, PdfRef, PdfString, type PdfValue } from './values.ts'

const REFERENCE_TAIL = / +\d+ +R(?![^\s()<>[\]{}/%])/y

/**
 * A reader of one PDF value (ISO 32000-1, 7.3) at a place in the file's text, one character per byte.
 *
 * `position` stands behind the value that was read last.
 */
export class ValueParser {
  readonly text: string
  position: number

  constructor(text: string, position: number) {
    this.text = text
    this.position = position
  }

  /** @throws PdfSyntaxError when no value stands here */
  value(): PdfValue {
    this.skipSpace()
    const char = this.text.charCodeAt(this.position)
    if (char === 0x2f) return new PdfName(this.name())
    if (char === 0x3c) return this.text.charCodeAt(this.position + 1) === 0x3c ? this.dict() : this.hexString()
    if (char === 0x5b) return this.array()
    if (char === 0x28) return this.literalString()
    return this.numberOrWord(char)
  }

  /** Moves past white space and comments. */
  skipSpace(): void {
    const { text } = this
    while (this.position < text.length) {
      if (classAt(text, this.position) === SPACE) this.position++
      else if (text.charCodeAt(this.position) === 0x25) this.position = endOfLine(text, this.position)
      else return
    }
  }

  private name(): string {
    const start = this.position + 1
    this.position = endOfWord(this.text, start)
    const word = this.text.slice(start, this.position)
    // Chromium writes the names of destinations as UTF-8 bytes, escaped; they are compared with anchors, so decode them.
    return word.includes('#') ? unescapeName(word) : word
  }

  private dict(): PdfDict {
    const made = new PdfDict()
    this.position += 2
    for (;;) {
      this.skipSpace()
      const char = this.text.charCodeAt(this.position)
      if (char === 0x3e) break
      if (char !== 0x2f) throw new PdfSyntaxError(`no key at byte ${this.position}`)
      const key = this.name()
      made.append(key, this.value())
    }
    this.position += 2
    return made
  }

  private array(): PdfValue[] {
    const made: PdfValue[] = []
    this.position++
    for (;;) {
      this.skipSpace()
      if (this.text.charCodeAt(this.position) === 0x5d) break
      made.push(this.value())
    }
    this.position++
    return made
  }

  private hexString(): PdfString {
    const end = this.text.indexOf('>', this.position) + 1
    if (end === 0) throw new PdfSyntaxError(`string without end at byte ${this.position}`)
    return this.token(end)
  }

  private literalString(): PdfString {
    return this.token(endOfLiteral(this.text, this.position))
  }

  private token(end: number): PdfString {
    const token = this.text.slice(this.position, end)
    this.position = end
    return new PdfString(token)
  }

  private numberOrWord(char: number): PdfValue {
    const end = endOfWord(this.text, this.position)
    if (end === this.position) throw new PdfSyntaxError(`no value at byte ${this.position}`)
    const word = this.text.slice(this.position, end)
    this.position = end
    if (word === 'true' || word === 'false') return word === 'true'
    if (word === 'null') return null
    const number = Number(word)
    if (Number.isNaN(number)) throw new PdfSyntaxError(`no value at byte ${end}: ${word.slice(0, 40)}`)
    const mayRefer = char >= 0x30 && char <= 0x39 && this.text.charCodeAt(end) === 0x20
    return mayRefer && this.isReference() ? new PdfRef(number) : number
  }

  /** Whether the number that was just read is the beginning of a reference; then moves past it. */
  private isReference(): boolean {
    const { text, position } = this
    if (text.charCodeAt(position + 1) === 0x30 && text.startsWith(' R', position + 2)) {
      this.position += 4
      return true
    }
    REFERENCE_TAIL.lastIndex = position
    if (!REFERENCE_TAIL.test(text)) return false
    this.position = REFERENCE_TAIL.lastIndex
    return true
  }
}

/** The place after a literal string that begins at `start`, nested parentheses and escapes counted. */
export function endOfLiteral(text: string, start: number): number {
  let depth = 0
  for (let i = start; i < text.length; i++) {
    const char = text.charCodeAt(i)
    if (char === 0x5c) i++
    else if (char === 0x28) depth++
    else if (char === 0x29 && --depth === 0) return i + 1
  }
  throw new PdfSyntaxError(`string without end at byte ${start}`)
}

/** The place of the end of the line that `start` stands in. */
export function endOfLine(text: string, start: number): number {
  let i = start
  while (i < text.length && text.charCodeAt(i) !== 10 && text.charCodeAt(i) !== 13) i++
  return i
}

function unescapeName(word: string): string {
  const bytes = word.replace(/#([0-9A-Fa-f]{2})/g, (_, code: string) => String.fromCharCode(Number.parseInt(code, 16)))
  return Buffer.from(bytes, 'latin1').toString('utf8')
}
