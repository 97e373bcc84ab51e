'use client'
import './keys.css'
import { useMemo, useState } from 'react'
import type { MadeKey } from '#commands/apiKey/makeKey.ts'
import type { Keys } from '#commands/apiKey/readKeys.ts'
import type { Language } from '#document/tree/tree.ts'
import { useRun } from '../common/useRun.ts'
import { askAt } from '../figures/askFigures.ts'
import { wordsOf } from '../words/wordsOf.ts'
import { KeyForm, type NewKey } from './KeyForm.tsx'
import { KeyPart } from './KeyPart.tsx'
import { ShownSecret } from './ShownSecret.tsx'

type Props = { municipality: string; first: Keys; language: Language }

/** Keys for the municipality's other systems: those there are, and another, which is shown once. */
export const KeysPage = ({ municipality, first, language }: Props) => {
  const all = wordsOf(language)
  const { keys: words } = all
  const ask = useMemo(() => askAt(`/api-skola/nycklar/${municipality}`, language, all), [municipality, language, all])
  const [{ keys, days }, setShown] = useState(first)
  const [made, setMade] = useState<{ name: string; key: string }>()
  const { status, setStatus, isBusy, run } = useRun()
  const make = (wanted: NewKey) =>
    run(async () => {
      const { made: one, ...shown } = await ask<MadeKey>('gor', wanted)
      setShown(shown)
      setMade({ name: wanted.name, key: one.key })
      return ''
    })
  const revoke = (keyId: string, name: string) =>
    run(async () => {
      setShown(await ask<Keys>('aterkalla', { keyId }))
      return words.revoked(name)
    })
  return (
    <>
      <div className="page-head">
        <h1>{words.title}</h1>
        <p className="lead">{words.lead}</p>
        <p>
          <a href="/api-beskrivning">{words.description}</a> · <a href="/webhookar">{all.webhooks.title}</a>
        </p>
      </div>
      <p role="status" className="keys-status">
        {status}
      </p>
      {made ? (
        <ShownSecret
          title={words.made}
          help={words.madeHelp}
          label={words.newKey(made.name)}
          secret={made.key}
          words={words}
          onDone={() => setMade(undefined)}
        />
      ) : (
        <KeyForm days={days} words={words} isBusy={isBusy} onMake={make} onFault={setStatus} />
      )}
      <section className="panel" aria-labelledby="keys-all">
        <h2 id="keys-all">{words.all}</h2>
        {keys.length === 0 && <p>{words.none}</p>}
        <ul className="keys-list">
          {keys.map((line) => (
            <KeyPart
              key={line.id}
              line={line}
              words={words}
              language={language}
              isBusy={isBusy}
              onRevoke={() => revoke(line.id, line.name)}
            />
          ))}
        </ul>
      </section>
    </>
  )
}
