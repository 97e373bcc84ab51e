import { Fragment, use } from 'react'
import { cellField, unitOfRow } from '#document/answer/cellField.ts'
import type { TableField } from '#document/answer/form.ts'
import type { Path } from '#document/answer/patch/paths.ts'
import { runsOf } from '#document/runsOf.ts'
import { useWords } from '../../words/InLanguage.tsx'
import { BlockContext } from '../FormContext.tsx'
import { fieldId } from '../fieldId.ts'
import { Optional } from '../Optional.tsx'
import { Cell } from './Cell.tsx'
import { moveFocus } from './moveFocus.ts'

type Props = { field: TableField; path: Path; labelledBy: string; describedBy?: string; layout: string }

export const headingOf = ({ label, unit }: { label: string; unit?: string }) =>
  unit && !label.includes(unit) ? `${label} (${unit})` : label

/** A row that is answered as it says itself has its unit with its own name, as a column has. */
export const rowHeadingOf = (row: TableField['rows'][number]) => {
  const unit = unitOfRow(row)
  return headingOf({ label: row.label, ...(unit ? { unit } : {}) })
}

/** A native table of ordinary inputs, each named by its row and column. On narrow screens CSS makes a card of each row. */
export const GridTable = ({ field, path, labelledBy, describedBy, layout }: Props) => {
  const instanceKey = use(BlockContext)
  const { table: words } = useWords()
  const columns = field.columns.filter((column) => !column.field.hidden)
  const id = (...keys: string[]) => fieldId(instanceKey, [...path, ...keys])
  const columnGroups = runsOf(columns, ({ group }) => group)
  const hasGroups = columns.some(({ group }) => group)
  const rowIndex = new Map(field.rows.map(({ key }, index) => [key, index]))
  const shownIn = (key: string) => field.rows.some((row) => field.given?.[row.key]?.[key])
  return (
    <table
      className="answers"
      data-layout={layout}
      aria-labelledby={labelledBy}
      aria-describedby={describedBy}
      onKeyDown={(event) => {
        if (moveFocus(event)) event.preventDefault()
      }}
    >
      <thead>
        {hasGroups && (
          <tr>
            <th scope="col" rowSpan={2}>
              {field.rowHeading}
            </th>
            {columnGroups.map((group) => (
              <Fragment key={group.items[0]?.key}>
                {group.key ? (
                  <th scope="colgroup" colSpan={group.items.length} id={id('group', group.items[0]?.key ?? '')}>
                    {group.key}
                  </th>
                ) : (
                  <td colSpan={group.items.length} />
                )}
              </Fragment>
            ))}
          </tr>
        )}
        <tr>
          {!hasGroups && <th scope="col">{field.rowHeading}</th>}
          {columns.map((column) => (
            <th
              key={column.key}
              scope="col"
              id={id('column', column.key)}
              data-widget={column.field.widget}
              className={shownIn(column.key) ? 'has-given' : undefined}
            >
              {headingOf(column.field as { label: string; unit?: string })}
              <Optional field={column.field} among={columns} />
            </th>
          ))}
        </tr>
      </thead>
      {runsOf(field.rows, ({ group }) => group).map((group) => (
        <tbody key={group.items[0]?.key ?? ''}>
          {group.key && (
            <tr className="row-group">
              <th scope="rowgroup" colSpan={columns.length + 1} id={id('rowgroup', group.items[0]?.key ?? '')}>
                {group.key}
              </th>
            </tr>
          )}
          {group.items.map((row) => (
            <tr key={row.key}>
              <th scope="row" id={id('row', row.key)}>
                {rowHeadingOf(row)}
                {row.orphaned && <small className="orphaned">{words.orphaned}</small>}
              </th>
              {columns.map((column, index) => {
                const columnGroup = columnGroups.find(({ items }) => items.includes(column))
                const groupId = columnGroup?.key ? id('group', columnGroup.items[0]?.key ?? '') : undefined
                const rowGroupId = group.key ? id('rowgroup', group.items[0]?.key ?? '') : undefined
                const given = field.given?.[row.key]?.[column.key]
                const asked = cellField(row, column)
                return (
                  <td
                    key={column.key}
                    data-cell=""
                    data-row-key={row.key}
                    data-column-key={column.key}
                    data-row={rowIndex.get(row.key)}
                    data-column={index}
                    data-widget={asked.widget}
                    className={given ? 'is-given' : undefined}
                  >
                    <span className="cell-label" aria-hidden="true">
                      {[columnGroup?.key, headingOf(asked as { label: string; unit?: string })]
                        .filter(Boolean)
                        .join(', ')}
                    </span>
                    <Cell
                      field={asked}
                      path={[...path, row.key, column.key]}
                      labelledBy={[rowGroupId, id('row', row.key), groupId, id('column', column.key)]
                        .filter(Boolean)
                        .join(' ')}
                      given={given}
                      prefill={field.prefill?.[row.key]?.[column.key]}
                      compact
                    />
                  </td>
                )
              })}
            </tr>
          ))}
        </tbody>
      ))}
    </table>
  )
}
