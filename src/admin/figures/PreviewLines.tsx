import type { ImportPreview } from '#commands/figures/previewImport.ts'
import type { Words } from '../words/sv.ts'

type Props = { preview: ImportPreview; words: Words['figures']['preview'] }

/** What is refused, each reason with its cells; then what changes and what is new. */
export const PreviewLines = ({ preview: { refused, changed, added, counts }, words }: Props) => (
  <>
    {refused.map(({ sentence, count, lines }) => (
      <details key={sentence}>
        <summary>
          {sentence} ({count})
        </summary>
        {count > lines.length && <p>{words.shown(lines.length)}</p>}
        <div className="table-scroll">
          <table className="answers">
            <thead>
              <tr>
                <th scope="col">{words.row}</th>
                <th scope="col">{words.column}</th>
                <th scope="col">{words.text}</th>
              </tr>
            </thead>
            <tbody>
              {lines.map((line) => (
                <tr key={`${line.row} ${line.column}`}>
                  <th scope="row">
                    {line.row}: {line.named}
                  </th>
                  <td>{line.heading}</td>
                  <td>{line.text}</td>
                </tr>
              ))}
            </tbody>
          </table>
        </div>
      </details>
    ))}
    {(
      [
        [words.counts.changed, changed, counts.changed],
        [words.counts.added, added, counts.added],
      ] as const
    ).map(([name, lines, count]) =>
      count === 0 ? null : (
        <details key={name}>
          <summary>
            {count.toLocaleString(words.locale)} {name}
          </summary>
          {count > lines.length && <p>{words.shown(lines.length)}</p>}
          <ul>
            {lines.map((line) => (
              <li key={`${line.unit} ${line.heading}`}>
                {line.unit}, {line.heading}: {line.before ? `${line.before} → ${line.after}` : line.after}
              </li>
            ))}
          </ul>
        </details>
      ),
    )}
  </>
)
