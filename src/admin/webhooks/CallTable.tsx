'use client'
import type { CallLine } from '#commands/webhook/readWebhooks.ts'
import type { Language } from '#document/tree/tree.ts'
import type { Words } from '../words/sv.ts'
import { clock } from './clock.ts'

type Props = {
  name: string
  calls: CallLine[]
  mayAgain: boolean
  words: Words['webhooks']
  language: Language
  isBusy: boolean
  onAgain: (callId: string) => void
}

/** The latest calls to a system: what of, when, how it went, and the way to send one more time. */
export const CallTable = ({ name, calls, mayAgain, words, language, isBusy, onAgain }: Props) => {
  const at = (instant: string) => clock(instant, language)
  const outcome = ({ state, status = 0, fault, attempts, dueAt }: CallLine): string => {
    const why = fault ? `${words.faults[fault](status)}. ` : ''
    if (state === 'delivered') return words.delivered(status)
    if (state === 'failed') return `${words.failed(attempts)}: ${why}`
    return dueAt ? `${why}${words.again(attempts, at(dueAt))}` : words.waiting
  }
  if (calls.length === 0) return <p>{words.noCalls}</p>
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls can be reached by keyboard
    <section className="webhooks-calls" aria-label={words.calls(name)} tabIndex={0}>
      <table>
        <thead>
          <tr>
            <th scope="col">{words.when}</th>
            <th scope="col">{words.what}</th>
            <th scope="col">{words.how}</th>
            <th scope="col">{words.sendAgain}</th>
          </tr>
        </thead>
        <tbody>
          {calls.map((call) => (
            <tr key={call.id} data-state={call.state}>
              <td>{at(call.triedAt ?? call.madeAt)}</td>
              <td>{words.events[call.event]}</td>
              <td>{outcome(call)}</td>
              <td>
                {mayAgain && (
                  <button
                    type="button"
                    className="quiet"
                    disabled={isBusy}
                    aria-label={words.sendAgainOf(words.events[call.event], at(call.madeAt))}
                    onClick={() => onAgain(call.id)}
                  >
                    {words.sendAgain}
                  </button>
                )}
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  )
}
