/** What a pasted list says of units, one line each, as it was written. */
export type PastedRow = {
  line: number
  name: string
  kind: string
  grades: string
  head: string
  mail: string
  parent: string
}
type Column = Exclude<keyof PastedRow, 'line'>

const usual: Column[] = ['name', 'kind', 'grades', 'head', 'mail', 'parent']
const headings: Record<Column, RegExp> = {
  name: /^(namn|enhet|skola|förskola|name|unit|school)/i,
  kind: /^(slag|typ|skolform|kind|type)/i,
  grades: /^(årskurs|åk|grade)/i,
  mail: /^(e-?post|mejl|mail|e-?mail)/i,
  head: /^(rektor|chef|ansvarig|head)/i,
  parent: /^(område|överordnad|ligger under|area|parent)/i,
}
const columnOf = (heading: string): Column | undefined => usual.find((name) => headings[name].test(heading.trim()))

/**
 * Lines of a list pasted from Excel (tabs) or written by hand (semicolons). A first line of headings says which column
 * is which; without one the columns come in the usual order: name, kind, grades, head teacher, mail, parent.
 */
export const readRows = (text: string): PastedRow[] => {
  const lines = text.replaceAll('\r\n', '\n').replaceAll('\u00a0', ' ').split('\n')
  const separator = text.includes('\t') ? '\t' : ';'
  const cells = lines.map((line) => line.split(separator).map((cell) => cell.trim().replace(/^"(.*)"$/, '$1')))
  const first = cells.findIndex((row) => row.some(Boolean))
  const named = (cells[first] ?? []).map(columnOf)
  const hasHeadings = named.filter(Boolean).length >= 2 && named.includes('name')
  const columns = hasHeadings ? named : usual
  return cells.flatMap((row, at) => {
    if (!row.some(Boolean) || (hasHeadings && at === first)) return []
    const written = (column: Column) => row[columns.indexOf(column)] ?? ''
    const [name, kind, grades, head, mail, parent] = usual.map(written) as [
      string,
      string,
      string,
      string,
      string,
      string,
    ]
    return [{ line: at + 1, name, kind, grades, head, mail, parent }]
  })
}
