import { fieldsIn } from '#document/answer/cellField.ts'
import type { TableField } from '#document/answer/form.ts'
import { useWords } from '../../words/InLanguage.tsx'
import { useForm } from '../FormContext.tsx'

type Sourced = Record<string, Record<string, { source?: string }>>
const sourcesOf = (cells: Sourced = {}): string[] => [
  ...new Set(Object.values(cells).flatMap((row) => Object.values(row).flatMap(({ source }) => source ?? []))),
]

/** Under the table: what the signs mean, where given figures come from, what the columns ask for. */
export const TableNotes = ({ field }: { field: TableField }) => {
  const { readOnly } = useForm()
  const { table: words } = useWords()
  const columns = field.columns.filter((column) => !column.field.hidden)
  const asked = fieldsIn(field).filter(({ hidden }) => !hidden)
  const hasNumbers = asked.some(({ widget }) => widget === 'number')
  const sources = sourcesOf(field.given)
  const fetched = sourcesOf(field.prefill)
  const rows = field.rows.flatMap(({ key, label, fields }) => {
    const help = Object.values(fields ?? {}).find((one) => one.help)?.help
    return help ? [{ key, label, help }] : []
  })
  const explained = [
    ...columns.flatMap(({ key, field: { label, help } }) => (help ? [{ key, label, help }] : [])),
    ...rows,
  ]
  const scales = asked.flatMap((inner) =>
    inner.widget === 'degree' || inner.widget === 'rating' ? inner.levels.filter(({ meaning }) => meaning) : [],
  )
  const legend = [...new Map(scales.map((level) => [level.key, level])).values()]
  return (
    <div className="table-notes">
      {hasNumbers && !readOnly && <p className="number-hint">{words.numberHint}</p>}
      {sources.length > 0 && <p>{words.givenFrom(sources.join('; '))}</p>}
      {fetched.length > 0 && (
        <p>
          {words.fetchedFrom(fetched.join('; '))} {!readOnly && words.overwrite}
        </p>
      )}
      {explained.length > 0 && (
        <details>
          <summary>{rows.length > 0 ? words.columnsAndRows : words.columns}</summary>
          <dl>
            {explained.map(({ key, label, help }) => (
              <div key={key}>
                <dt>{label}</dt>
                <dd>{help}</dd>
              </div>
            ))}
          </dl>
        </details>
      )}
      {legend.length > 0 && (
        <dl className="legend">
          {legend.map(({ key, symbol, label, meaning, tone }) => (
            <div key={key} data-tone={tone}>
              <dt>
                {symbol} {label}
              </dt>
              <dd>{meaning}</dd>
            </div>
          ))}
        </dl>
      )}
    </div>
  )
}
