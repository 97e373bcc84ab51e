import { classAt, endOfWord, REGULAR, SPACE } from '../cos/characters.ts'
import { endOfLine, endOfLiteral } from '../cos/parseValue.ts'

/** What can end marked content or hide its end; behind `<` the same letters are digits of a string. */
const MARKS = /[(%]|(?<![^\s()>\]])(?:BDC|BMC|EMC|ID)(?![^\s()<[\]/%])/g

/**
 * Reads a content stream (ISO 32000-1, 7.8.2) operator by operator.
 *
 * Operands are skipped, since only their extent matters here; the last name among them is kept (`Do` has it).
 */
export class StatementReader {
  operator = ''
  /** Where the statement begins, its operands included. */
  start = 0
  operand = ''
  private readonly content: string
  private position = 0

  constructor(content: string) {
    this.content = content
  }

  /** Moves to the next operator. @returns whether there is one */
  next(): boolean {
    const { content } = this
    let i = this.position
    this.start = -1
    while (i < content.length) {
      const kind = classAt(content, i)
      if (kind === SPACE) {
        i++
        continue
      }
      if (this.start < 0) this.start = i
      const char = content.charCodeAt(i)
      if (kind === REGULAR) {
        const end = endOfWord(content, i)
        if (isOperator(content, char, i, end)) {
          this.operator = content.slice(i, end)
          // The bytes of an inline image are no tokens.
          this.position = this.operator === 'ID' ? Math.max(end, content.indexOf('EI', end)) : end
          return true
        }
        i = end
      } else if (char === 0x2f) {
        const end = endOfWord(content, i + 1)
        this.operand = content.slice(i + 1, end)
        i = end
      } else if (char === 0x28) i = endOfLiteral(content, i)
      else if (char === 0x3c && content.charCodeAt(i + 1) !== 0x3c) i = content.indexOf('>', i) + 1 || content.length
      else if (char === 0x25) i = endOfLine(content, i)
      else i++
    }
    return false
  }

  /** Moves behind the EMC that ends the marked content begun by the last operator, what is nested in it included. */
  skipMarked(): void {
    const { content } = this
    MARKS.lastIndex = this.position
    for (let depth = 1; depth > 0; ) {
      const [mark] = MARKS.exec(content) ?? []
      if (mark === undefined) break
      if (mark === '(') MARKS.lastIndex = endOfLiteral(content, MARKS.lastIndex - 1)
      else if (mark === '%') MARKS.lastIndex = endOfLine(content, MARKS.lastIndex)
      else if (mark === 'ID') MARKS.lastIndex = Math.max(MARKS.lastIndex, content.indexOf('EI', MARKS.lastIndex))
      else depth += mark === 'EMC' ? -1 : 1
    }
    this.position = MARKS.lastIndex || content.length
  }
}

/** Operators begin with a letter or are a quotation mark; so do true, false and null in the property list of a BDC. */
function isOperator(content: string, char: number, start: number, end: number): boolean {
  const isLetter = (char >= 0x41 && char <= 0x5a) || (char >= 0x61 && char <= 0x7a) || char === 0x27 || char === 0x22
  if (!isLetter || end - start < 4) return isLetter
  const word = content.slice(start, end)
  return word !== 'true' && word !== 'false' && word !== 'null'
}
