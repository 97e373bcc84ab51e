'use client'
import '../keys/keys.css'
import './webhooks.css'
import { useMemo, useState } from 'react'
import type { MadeWebhook } from '#commands/webhook/makeWebhook.ts'
import type { Webhooks } from '#commands/webhook/readWebhooks.ts'
import type { Language } from '#document/tree/tree.ts'
import { useRun } from '../common/useRun.ts'
import { askAt } from '../figures/askFigures.ts'
import { ShownSecret } from '../keys/ShownSecret.tsx'
import { wordsOf } from '../words/wordsOf.ts'
import { type NewWebhook, WebhookForm } from './WebhookForm.tsx'
import { WebhookPart } from './WebhookPart.tsx'

type Props = { municipality: string; first: Webhooks; language: Language }

/** Systems that are told when something has happened: those there are, how it went, and another. */
export const WebhooksPage = ({ municipality, first, language }: Props) => {
  const all = wordsOf(language)
  const { webhooks: words } = all
  const ask = useMemo(() => askAt(`/api-skola/webhookar/${municipality}`, language, all), [municipality, language, all])
  const [{ webhooks }, setShown] = useState(first)
  const [made, setMade] = useState<{ name: string; secret: string }>()
  const { status, setStatus, isBusy, run } = useRun()
  const act = (action: string, body: Record<string, unknown>, sentence: string) =>
    run(async () => {
      setShown(await ask<Webhooks>(action, body))
      return sentence
    })
  const make = (wanted: NewWebhook) =>
    run(async () => {
      const { made: one, ...shown } = await ask<MadeWebhook>('gor', wanted)
      setShown(shown)
      setMade({ name: wanted.name, secret: one.secret })
      return ''
    })
  return (
    <>
      <div className="page-head">
        <h1>{words.title}</h1>
        <p className="lead">{words.lead}</p>
        <p>
          <a href="/nycklar">{words.keys}</a>
        </p>
      </div>
      <p role="status" className="keys-status">
        {status}
      </p>
      {made ? (
        <ShownSecret
          title={words.made}
          help={words.madeHelp}
          label={words.newSecret(made.name)}
          secret={made.secret}
          words={all.keys}
          onDone={() => setMade(undefined)}
        />
      ) : (
        <WebhookForm words={words} isBusy={isBusy} onMake={make} onFault={setStatus} />
      )}
      <section className="panel" aria-labelledby="webhooks-all">
        <h2 id="webhooks-all">{words.all}</h2>
        {webhooks.length === 0 ? (
          <p>{words.none}</p>
        ) : (
          <button type="button" disabled={isBusy} onClick={() => act('visa', {}, '')}>
            {words.refresh}
          </button>
        )}
        <ul className="keys-list">
          {webhooks.map((line) => (
            <WebhookPart
              key={line.id}
              line={line}
              words={words}
              language={language}
              isBusy={isBusy}
              onEnd={() => act('avsluta', { webhookId: line.id }, words.ended(line.name))}
              onPing={() => act('prova', { webhookId: line.id }, words.sent)}
              onAgain={(callId) => act('igen', { callId }, words.sent)}
            />
          ))}
        </ul>
      </section>
    </>
  )
}
