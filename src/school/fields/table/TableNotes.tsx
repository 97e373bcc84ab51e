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
  const hasNumbers = columns.some((column) => column.field.widget === 'number')
  const sources = sourcesOf(field.given)
  const fetched = sourcesOf(field.prefill)
  const explained = columns.filter((column) => column.field.help)
  const scales = columns.flatMap(({ field: { ...inner } }) =>
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
          <summary>{words.columns}</summary>
          <dl>
            {explained.map((column) => (
              <div key={column.key}>
                <dt>{column.field.label}</dt>
                <dd>{column.field.help}</dd>
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
