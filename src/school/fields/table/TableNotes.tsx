import type { TableField } from '../../../document/form.ts'
import { useForm } from '../FormContext.tsx'

type Sourced = Record<string, Record<string, { source?: string }>>
const sourcesOf = (cells: Sourced = {}): string[] => [
  ...new Set(Object.values(cells).flatMap((row) => Object.values(row).flatMap(({ source }) => source ?? []))),
]

/** Under the table: what the signs mean, where given figures come from, what the columns ask for. */
export const TableNotes = ({ field }: { field: TableField }) => {
  const { readOnly } = useForm()
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
      {hasNumbers && !readOnly && (
        <p className="number-hint">
          Skriv tal med komma. Skriv . om uppgift saknas, .. vid sekretess, – om det inte är aktuellt och ~100 för nära
          100 procent. Du kan klistra in celler från Excel.
        </p>
      )}
      {sources.length > 0 && <p>Grå celler är ifyllda i förväg. Källa: {sources.join('; ')}.</p>}
      {fetched.length > 0 && (
        <p>
          Blå siffror är hämtade från {fetched.join('; ')} och gäller som svar.{' '}
          {!readOnly && 'Skriv ett annat värde om de är fel; töm rutan för att gå tillbaka till det hämtade.'}
        </p>
      )}
      {explained.length > 0 && (
        <details>
          <summary>Om kolumnerna</summary>
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
