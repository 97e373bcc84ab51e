import type { TableField } from '../../../document/form.ts'

/** Under the table: what the signs mean, where given figures come from, what the columns ask for. */
export const TableNotes = ({ field }: { field: TableField }) => {
  const columns = field.columns.filter((column) => !column.field.hidden)
  const hasNumbers = columns.some((column) => column.field.widget === 'number')
  const sources = [
    ...new Set(Object.values(field.given ?? {}).flatMap((cells) => Object.values(cells).map(({ source }) => source))),
  ].filter((source) => source !== undefined)
  const explained = columns.filter((column) => column.field.help)
  const scales = columns.flatMap(({ field: { ...inner } }) =>
    inner.widget === 'degree' || inner.widget === 'rating' ? inner.levels.filter(({ meaning }) => meaning) : [],
  )
  const legend = [...new Map(scales.map((level) => [level.key, level])).values()]
  return (
    <div className="table-notes">
      {hasNumbers && (
        <p>
          Skriv tal med komma. Skriv . om uppgift saknas, .. vid sekretess, – om det inte är aktuellt och ~100 för nära
          100 procent. Du kan klistra in celler från Excel.
        </p>
      )}
      {sources.length > 0 && <p>Grå celler är ifyllda i förväg. Källa: {sources.join('; ')}.</p>}
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
