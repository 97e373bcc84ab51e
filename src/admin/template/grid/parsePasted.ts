/** More than this is no table of a document. */
const most = { rows: 200, columns: 60 }

const tidy = (text: string) =>
  text
    .replaceAll('\u00a0', ' ')
    .replace(/[ \t]+/g, ' ')
    .trim()
const squared = (rows: string[][]): string[][] => {
  const used = rows
    .map((row) => row.slice(0, most.columns))
    .filter((row) => row.some(Boolean))
    .slice(0, most.rows)
  const width = Math.max(0, ...used.map((row) => row.findLastIndex(Boolean) + 1))
  return used.map((row) => Array.from({ length: width }, (_, at) => row[at] ?? ''))
}

/** Text from Excel: cells between tabs; one with a line break or a quotation mark stands in quotation marks. */
const fromText = (text: string): string[][] => {
  const rows: string[][] = [[]]
  for (const [, quoted, plain = '', end = ''] of text
    .replaceAll('\r\n', '\n')
    .matchAll(/(?:"((?:[^"]|"")*)"|([^\t\n]*))(\t|\n|$)/g)) {
    rows.at(-1)?.push(tidy(quoted === undefined ? plain : quoted.replaceAll('""', '"')))
    if (end === '\n') rows.push([])
    if (end === '') break
  }
  return rows
}
/** A table from Word or a web page; a cell that spans stands in the first of its places. */
const fromHtml = (html: string): string[][] | undefined => {
  const table = new DOMParser().parseFromString(html, 'text/html').querySelector('table')
  if (!table) return undefined
  const rows: string[][] = []
  const taken = new Set<string>()
  for (const [y, line] of [...table.rows].entries()) {
    const row: string[] = []
    rows.push(row)
    let x = 0
    for (const cell of line.cells) {
      while (taken.has(`${y} ${x}`)) x += 1
      row[x] = tidy(cell.textContent ?? '')
      for (let down = 0; down < Math.min(cell.rowSpan, most.rows); down += 1)
        for (let across = 0; across < Math.min(cell.colSpan, most.columns); across += 1)
          taken.add(`${y + down} ${x + across}`)
      x += cell.colSpan
    }
    for (let at = 0; at < row.length; at += 1) row[at] ??= ''
  }
  return rows
}

/** A table from the clipboard as rows of texts, all of one width; undefined when what was pasted is one text. */
export const parsePasted = (clipboard: { text: string; html: string }): string[][] | undefined => {
  const rows = squared((clipboard.html ? fromHtml(clipboard.html) : undefined) ?? fromText(clipboard.text))
  return rows.length > 1 || (rows[0]?.length ?? 0) > 1 ? rows : undefined
}
