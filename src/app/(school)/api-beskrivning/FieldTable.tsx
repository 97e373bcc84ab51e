import type { ApiField } from '#api/fieldsOf.ts'
import type { ApiWords } from '#school/words/api/sv.ts'

type Props = { label: string; about: string; fields: ApiField[]; words: ApiWords }

/** The values of a call's question, body or answer. Wider than a telephone: then it is scrolled, by keyboard as well. */
export const FieldTable = ({ label, about, fields, words }: Props) => (
  <>
    <h4>{label}</h4>
    {/* biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls can be reached by keyboard */}
    <section className="table-scroll" aria-label={`${label}: ${about}`} tabIndex={0}>
      <table className="api-table">
        <thead>
          <tr>
            <th scope="col">{words.name}</th>
            <th scope="col">{words.type}</th>
            <th scope="col">{words.about}</th>
          </tr>
        </thead>
        <tbody>
          {fields.map(({ path, type, isOptional, about: meaning }) => (
            <tr key={path}>
              <th scope="row">
                <code>{path}</code>
              </th>
              <td>
                <code>{type}</code>
                {isOptional && <span className="api-optional"> {words.optional}</span>}
              </td>
              <td>{meaning}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  </>
)
