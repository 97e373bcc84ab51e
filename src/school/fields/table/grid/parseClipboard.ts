import { parseNumber } from '#document/text/parseNumber.ts'

/** The end of a quoted cell that begins at `at`: its closing quote stands before a separator. -1 for a lone quote. */
const closingQuote = (source: string, at: number, separator: string): number => {
  for (let end = source.indexOf('"', at + 1); end >= 0; end = source.indexOf('"', end + 1)) {
    if (source[end + 1] === '"') end += 1
    else return end + 1 === source.length || source[end + 1] === separator || source[end + 1] === '\n' ? end : -1
  }
  return -1
}

const cellsOf = (source: string, separator: string): string[][] => {
  const rows: string[][] = []
  let row: string[] = []
  let at = 0
  const isEnd = (sign: string | undefined) => sign === separator || sign === '\n' || sign === undefined
  while (at < source.length) {
    const close = source[at] === '"' ? closingQuote(source, at, separator) : -1
    let end = close < 0 ? at : close + 1
    while (close < 0 && !isEnd(source[end])) end += 1
    row.push(close < 0 ? source.slice(at, end) : source.slice(at + 1, close).replaceAll('""', '"'))
    if (source[end] === separator) {
      at = end + 1
      if (at === source.length || source[at] === '\n') row.push('')
      if (source[at] !== '\n') continue
      end = at
    }
    rows.push(row)
    row = []
    at = end + 1
  }
  if (row.length > 0) rows.push(row)
  return rows
}

/**
 * Lines of a file opened in Notepad: as many semicolons in each, or a line of nothing but values. Lines of text may stand
 * above several rows of several columns.
 */
const hasSemicolons = (source: string): boolean => {
  const all = source.split('\n').filter((line) => line.trim() !== '')
  const table = all.slice(all.findIndex((line) => line.includes(';')))
  const lines = table.length > 1 && (table[0] ?? '').split(';').length > 2 ? table : all
  const [first = ''] = lines
  const count = first.split(';').length
  if (count < 2) return false
  if (lines.length > 1) return lines.every((line) => line.split(';').length === count)
  return first.split(';').every((part) => parseNumber(part, { language: 'sv' }).ok)
}

/**
 * Cells copied from Excel, Calc or a web table: tab between columns, line break between rows, quotes around cells that
 * hold either (a quote inside is doubled). Without tabs, semicolons where all lines have as many. The last line break
 * ends the last row, and columns that are empty in all rows at the end fall away.
 */
export const parseClipboard = (text: string): string[][] => {
  const source = text.replace(/\r\n?/g, '\n')
  const rows = cellsOf(source, !source.includes('\t') && hasSemicolons(source) ? ';' : '\t')
  const width = rows.reduce((most, row) => Math.max(most, row.findLastIndex((cell) => cell.trim() !== '') + 1), 0)
  return rows.map((row) => row.slice(0, Math.max(width, 1)))
}

export const isBlock = (block: string[][]): boolean => block.length > 1 || (block[0]?.length ?? 0) > 1
