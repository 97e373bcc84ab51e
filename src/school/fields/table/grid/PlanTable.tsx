import { cellField } from '#document/answer/cellField.ts'
import { useWords } from '../../../words/InLanguage.tsx'
import { cellText } from './cellText.ts'
import type { GridAccess } from './GridAccess.ts'
import type { GridLine, GridRow } from './model.ts'
import type { PastePlan, PlannedCell } from './planPaste.ts'

/** As much as one takes in; the rest is counted. */
const mostRows = 12

const sameRow = (a: PlannedCell, b: PlannedCell) => a.row === b.row
const rowsOf = (cells: PlannedCell[]): PlannedCell[][] => {
  const rows: PlannedCell[][] = []
  for (const cell of cells) {
    const row = rows.find(([first]) => first && sameRow(first, cell))
    if (row) row.push(cell)
    else if (rows.length < mostRows) rows.push([cell])
  }
  return rows
}

const nameOf = ({ label, group }: GridLine) => (group ? `${group}: ${label}` : label)

/** What a pasted block would make of the cells, replaced values beside the new ones. */
export const PlanTable = ({ plan, access: { model } }: { plan: PastePlan; access: GridAccess }) => {
  const { paste: words, language } = useWords()
  const rows = rowsOf(plan.cells)
  const touched = new Set(plan.cells.map(({ column }) => column))
  const columns = model.columns.filter(({ key }) => touched.has(key))
  const lines = new Map<string, GridRow>([...model.rows, ...plan.added].map((line) => [line.key, line]))
  const count = new Set(plan.cells.map(({ row }) => row)).size
  return (
    <>
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls is reached by keyboard */}
      <section className="table-scroll" tabIndex={0} aria-label={words.preview}>
        <table className="answers">
          <thead>
            <tr>
              <th scope="col">{model.corner ?? ''}</th>
              {columns.map((column) => (
                <th key={column.key} scope="col" data-widget={column.field.widget}>
                  {nameOf(column)}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {rows.map((cells) => {
              const line = lines.get(cells[0]?.row ?? '')
              return (
                <tr key={cells[0]?.row}>
                  <th scope="row">{line ? nameOf(line) : ''}</th>
                  {columns.map((column) => {
                    const cell = cells.find((one) => one.column === column.key)
                    const field = cellField(line, column)
                    return (
                      <td key={column.key} data-widget={field.widget} className={cell?.fault && 'is-fault'}>
                        {cell?.fault ? (
                          <>
                            <span aria-hidden="true">⚠ </span>
                            {cell.text} <small>{words.unread}</small>
                          </>
                        ) : (
                          cell && (cellText(field, cell.after, language) || words.emptied)
                        )}
                        {cell?.replaces && <small>{words.instead(cellText(field, cell.before, language))}</small>}
                      </td>
                    )
                  })}
                </tr>
              )
            })}
          </tbody>
        </table>
      </section>
      {count > rows.length && <p>{words.moreRows(count - rows.length)}</p>}
    </>
  )
}
