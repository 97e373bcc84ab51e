import { endOfLine, endOfLiteral } from '../cos/parseValue.ts'

const PAINT = new Set(['f', 'F', 'f*', 'B', 'B*', 'b', 'b*', 'S', 's', 'sh', 'Do'])
const PATH = new Set(['m', 'l', 'c', 'v', 'y', 'h', 're'])
const SHOW = new Set(['Tj', 'TJ', "'", '"'])
const OPEN = '/Artifact BMC\n'
const CLOSE = 'EMC\n'

/**
 * Puts whatever is painted outside marked content into artifacts.
 *
 * Chromium leaves painting without an accessibility node unmarked: page margin boxes, decorative borders, `alt=""`.
 * Meets ISO 14289-1, 7.1 (veraPDF UA 7.1-3: content is an artifact or tagged); marked content and text objects stay
 * properly nested (ISO 32000-1, 14.6.1), as an artifact never spans BT, ET or Q.
 *
 * @param content a content stream (ISO 32000-1, 7.8.2), one character per byte
 * @param isMarked whether the form XObject of that name marks its own content and so must not lie in an artifact
 * @returns the new stream, or nothing when all painting was marked already
 */
export function wrapUnmarked(content: string, isMarked: (form: string) => boolean): string | undefined {
  const pieces: string[] = []
  let copied = 0
  let depth = 0
  let open = false
  let pathStart = -1
  const insert = (text: string, place: number) => {
    pieces.push(content.slice(copied, place), text)
    copied = place
  }
  const begin = (place: number) => {
    if (!open) insert(OPEN, place)
    open = true
  }
  const end = (place: number) => {
    if (open) insert(CLOSE, place)
    open = false
  }
  for (const { operator, start, operand } of statements(content)) {
    if (operator === 'BDC' || operator === 'BMC') {
      if (depth++ === 0) end(start)
    } else if (operator === 'EMC') depth--
    else if (depth > 0) continue
    else if (PATH.has(operator)) pathStart = pathStart < 0 ? start : pathStart
    else if (operator === 'n') pathStart = -1
    else if (SHOW.has(operator) || operator === 'BI') begin(start)
    else if (operator === 'BT' || operator === 'ET' || operator === 'Q') end(start)
    else if (PAINT.has(operator)) {
      if (operator === 'Do' && isMarked(operand)) end(start)
      else begin(pathStart < 0 ? start : pathStart)
      pathStart = -1
    }
  }
  if (pieces.length === 0) return undefined
  end(content.length)
  return pieces.join('') + content.slice(copied)
}

/** An operator, where its statement (operands included) begins, and the last name among its operands. */
interface Statement {
  operator: string
  start: number
  operand: string
}

const DELIMITER = /[\s()<>[\]{}/%]/g

/** The operators of a content stream in order. One object is reused for all of them: there are tens of thousands. */
function* statements(content: string): Generator<Statement> {
  const statement: Statement = { operator: '', start: -1, operand: '' }
  let i = 0
  let begun = -1
  while (i < content.length) {
    const char = content.charCodeAt(i)
    if (char <= 32) {
      i++
      continue
    }
    if (begun < 0) begun = i
    if (char === 0x28) i = endOfLiteral(content, i)
    else if (char === 0x3c && content.charCodeAt(i + 1) !== 0x3c) i = content.indexOf('>', i) + 1 || content.length
    else if (char === 0x25) i = endOfLine(content, i)
    else if (isBracket(char)) i++
    else {
      DELIMITER.lastIndex = i + 1
      const end = DELIMITER.exec(content)?.index ?? content.length
      if (char === 0x2f) statement.operand = content.slice(i + 1, end)
      else if (isLetter(char) && !isConstant(content, i, end)) {
        statement.operator = content.slice(i, end)
        statement.start = begun
        begun = -1
        yield statement
        // The bytes of an inline image are no tokens; Chromium writes none, but a length of zero costs nothing.
        if (statement.operator === 'ID') i = content.indexOf('EI', end)
      }
      i = Math.max(i, end)
    }
  }
}

function isBracket(char: number): boolean {
  return char === 0x3c || char === 0x3e || char === 0x5b || char === 0x5d || char === 0x7b || char === 0x7d
}

/** `true`, `false` or `null` in the property list of a BDC: an operand that looks like an operator. */
function isConstant(content: string, start: number, end: number): boolean {
  if (end - start < 4) return false
  const word = content.slice(start, end)
  return word === 'true' || word === 'false' || word === 'null'
}

/** Operators begin with a letter or are a quotation mark; numbers never do. */
function isLetter(char: number): boolean {
  return (char >= 0x41 && char <= 0x5a) || (char >= 0x61 && char <= 0x7a) || char === 0x27 || char === 0x22
}
