/**
 * Cells copied from Excel, Calc or a web table: tab between columns, line break between rows, quotes around cells that
 * hold either (a quote inside is doubled). The last line break ends the last row.
 */
export const parseClipboard = (text: string): string[][] => {
  const rows: string[][] = []
  let row: string[] = []
  let cell = ''
  let quoted = false
  const source = text.replace(/\r\n?/g, '\n')
  const endCell = () => {
    row.push(cell)
    cell = ''
  }
  const endRow = () => {
    endCell()
    rows.push(row)
    row = []
  }
  for (let at = 0; at < source.length; at += 1) {
    const sign = source[at] ?? ''
    if (quoted) {
      if (sign !== '"') cell += sign
      else if (source[at + 1] === '"') {
        cell += '"'
        at += 1
      } else quoted = false
    } else if (sign === '"' && cell === '' && closes(source, at)) quoted = true
    else if (sign === '\t') endCell()
    else if (sign === '\n') endRow()
    else cell += sign
  }
  if (cell !== '' || row.length > 0) endRow()
  return rows
}
/** A lone quote at the start of a text cell is just a quote. */
const closes = (source: string, at: number) => /^"(?:[^"]|"")*"(?=[\t\n]|$)/.test(source.slice(at))
