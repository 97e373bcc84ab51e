import type { CommandError } from '#commands/common/CommandError.ts'
import { tellRefusal } from '#commands/common/refusals/tellRefusal.ts'
import type { Language } from '#document/tree/tree.ts'
import type { ApiWords } from '#school/words/api/sv.ts'

type Props = { refusals: readonly CommandError[]; words: ApiWords; label: string; language: Language }

/** What a call may be refused with, each with its sentence as an example. */
export const RefusalTable = ({ refusals, words, label, language }: Props) => (
  // biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls can be reached by keyboard
  <section className="table-scroll" aria-label={label} tabIndex={0}>
    <table className="api-table">
      <thead>
        <tr>
          <th scope="col">{words.status}</th>
          <th scope="col">{words.code}</th>
          <th scope="col">{words.sentence}</th>
        </tr>
      </thead>
      <tbody>
        {refusals.map((one) => (
          <tr key={one.refusal}>
            <td>{one.status}</td>
            <td>
              <code>{one.code}</code>
            </td>
            <td>{tellRefusal(one, language)}</td>
          </tr>
        ))}
      </tbody>
    </table>
  </section>
)
