'use client'
import type { KeyLine } from '#commands/apiKey/readKeys.ts'
import { formatDate } from '#document/text/swedish.ts'
import type { Language } from '#document/tree/tree.ts'
import type { Words } from '../words/sv.ts'

type Props = {
  line: KeyLine
  words: Words['keys']
  language: Language
  isBusy: boolean
  onRevoke: () => void
}

/** A key that there is, or was: what it opens, who made it, whether anybody uses it; and the way to end it. */
export const KeyPart = ({ line, words, language, isBusy, onRevoke }: Props) => {
  const { name, hint, scopes, state, expiresOn, lastUsedOn, madeOn, by } = line
  const day = (one: string) => formatDate(one, language)
  return (
    <li className="keys-one" data-state={state}>
      <h3>
        {name} <span className="keys-state">{words.states[state]}</span>
      </h3>
      <dl>
        <div>
          <dt>{words.may}</dt>
          <dd>{scopes.map((scope) => words.scopes[scope]).join('; ')}</dd>
        </div>
        <div>
          <dt>{words.hint}</dt>
          <dd>
            <code>{hint}</code>
          </dd>
        </div>
        <div>
          <dt>{words.until}</dt>
          <dd>{day(expiresOn)}</dd>
        </div>
        <div>
          <dt>{words.madeLabel}</dt>
          <dd>{words.madeBy(day(madeOn), by)}</dd>
        </div>
        <div>
          <dt>{words.used}</dt>
          <dd>{lastUsedOn ? day(lastUsedOn) : words.neverUsed}</dd>
        </div>
      </dl>
      {state === 'valid' && (
        <details>
          <summary aria-label={words.revokeOf(name)}>{words.revoke}</summary>
          <p>{words.revokeHelp}</p>
          <button type="button" disabled={isBusy} onClick={onRevoke}>
            {words.revokeNow}
          </button>
        </details>
      )}
    </li>
  )
}
