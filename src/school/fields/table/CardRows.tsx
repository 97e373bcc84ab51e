import { use } from 'react'
import { cellField } from '#document/answer/cellField.ts'
import type { TableField } from '#document/answer/form.ts'
import type { Path } from '#document/answer/patch/paths.ts'
import { runsOf } from '#document/runsOf.ts'
import { useWords } from '../../words/InLanguage.tsx'
import { BlockContext } from '../FormContext.tsx'
import { fieldId } from '../fieldId.ts'
import { Optional } from '../Optional.tsx'
import { Cell } from './Cell.tsx'
import { headingOf } from './GridTable.tsx'

type Props = { field: TableField; path: Path; labelledBy: string }

/** Rows one after another, for cells that hold paragraphs, lists or records. Same names and order as the table has. */
export const CardRows = ({ field, path, labelledBy }: Props) => {
  const instanceKey = use(BlockContext)
  const { table: words } = useWords()
  const columns = field.columns.filter((column) => !column.field.hidden)
  const id = (...keys: string[]) => fieldId(instanceKey, [...path, ...keys])
  return (
    <fieldset aria-labelledby={labelledBy} className="cards">
      {runsOf(field.rows, ({ group }) => group).map((group) => (
        <div key={group.items[0]?.key ?? ''} className="card-group">
          {group.key && <p className="card-group-label">{group.key}</p>}
          {group.items.map((row) => (
            <article key={row.key} className="card" aria-labelledby={id('row', row.key)}>
              <h3 id={id('row', row.key)}>
                <span className="card-kind">{field.rowHeading}</span> {row.label}
                {row.orphaned && <small className="orphaned">{words.orphaned}</small>}
              </h3>
              {columns.map((column) => {
                const given = field.given?.[row.key]?.[column.key]
                const asked = cellField(row, column)
                const cellId = id(row.key, column.key)
                return (
                  <div
                    key={column.key}
                    className="card-cell"
                    data-cell=""
                    data-row-key={row.key}
                    data-column-key={column.key}
                    data-widget={asked.widget}
                  >
                    <div className="field-label" id={`${cellId}-label`}>
                      {column.group && <span className="card-kind">{column.group}: </span>}
                      {headingOf(asked as { label: string; unit?: string })}
                      <Optional field={asked} among={columns} />
                    </div>
                    {asked.help && <div className="field-help">{asked.help}</div>}
                    <Cell
                      field={asked}
                      path={[...path, row.key, column.key]}
                      labelledBy={`${id('row', row.key)} ${cellId}-label`}
                      given={given}
                      prefill={field.prefill?.[row.key]?.[column.key]}
                    />
                  </div>
                )
              })}
            </article>
          ))}
        </div>
      ))}
    </fieldset>
  )
}
