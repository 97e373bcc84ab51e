/** A cell that a spreadsheet would split or end early stands in quotes. */
const quoted = (text: string) => (/["\t\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text)
const escaped = (text: string) =>
  text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;').replaceAll('\n', '<br>')
const isFigure = (text: string) => /^-?\d+([.,]\d+)?$/.test(text)

/**
 * Cells for the clipboard: as text with tabs, and as a table in which everything but a plain figure is told to be text,
 * so that a spreadsheet makes no date of `1-2` and no formula of `=x`.
 */
export const copyCells = (cells: string[][]): { text: string; html: string } => ({
  text: cells.map((row) => row.map(quoted).join('\t')).join('\n'),
  html: `<table>${cells
    .map(
      (row) =>
        `<tr>${row
          .map((text) => `<td${isFigure(text) ? '' : ` style='mso-number-format:"\\@"'`}>${escaped(text)}</td>`)
          .join('')}</tr>`,
    )
    .join('')}</table>`,
})
