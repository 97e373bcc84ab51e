'use client'
import type { WebhookLine } from '#commands/webhook/readWebhooks.ts'
import { formatDate } from '#document/text/swedish.ts'
import type { Language } from '#document/tree/tree.ts'
import type { Words } from '../words/sv.ts'
import { CallTable } from './CallTable.tsx'

type Props = {
  line: WebhookLine
  words: Words['webhooks']
  language: Language
  isBusy: boolean
  onEnd: () => void
  onPing: () => void
  onAgain: (callId: string) => void
}

/** A system that is told, or was: of what, how it went lately, a try of it, and the end. */
export const WebhookPart = ({ line, words, language, isBusy, onEnd, onPing, onAgain }: Props) => {
  const { name, url, events, state, madeOn, by, calls } = line
  const isOn = state === 'on'
  return (
    <li className="keys-one" data-state={state}>
      <h3>
        {name} <span className="keys-state">{words.states[state]}</span>
      </h3>
      <dl>
        <div>
          <dt>{words.address}</dt>
          <dd className="webhooks-url">{url}</dd>
        </div>
        <div>
          <dt>{words.told}</dt>
          <dd>{events.map((event) => words.events[event]).join('; ')}</dd>
        </div>
        <div>
          <dt>{words.madeLabel}</dt>
          <dd>{words.madeBy(formatDate(madeOn, language), by)}</dd>
        </div>
      </dl>
      <CallTable
        name={name}
        calls={calls}
        mayAgain={isOn}
        words={words}
        language={language}
        isBusy={isBusy}
        onAgain={onAgain}
      />
      {isOn && (
        <>
          <p>
            <button type="button" disabled={isBusy} aria-label={words.pingOf(name)} onClick={onPing}>
              {words.ping}
            </button>
          </p>
          <details>
            <summary aria-label={words.endOf(name)}>{words.end}</summary>
            <p>{words.endHelp}</p>
            <button type="button" disabled={isBusy} onClick={onEnd}>
              {words.endNow}
            </button>
          </details>
        </>
      )}
    </li>
  )
}
