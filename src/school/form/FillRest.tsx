'use client'
import { useState } from 'react'
import type { RestChange } from '#document/answer/restMissing.ts'
import { newKey } from '../saveQueue/newKey.ts'
import { useWords } from '../words/InLanguage.tsx'
import { post } from './api.ts'

type Props = { documentId: string; instanceKey: string; changes: RestChange[]; name: string }
/** As many as one save takes. */
const most = 2000

/** Says of a table, once for all of its empty cells for figures, that there are no data; the page then shows what is left. */
export const FillRest = ({ documentId, instanceKey, changes, name }: Props) => {
  const words = useWords()
  const [busy, setBusy] = useState(false)
  const [refused, setRefused] = useState('')
  const fill = async () => {
    setBusy(true)
    for (let at = 0; at < changes.length; at += most) {
      const part = changes.slice(at, at + most).map((change) => ({ ...change, base: null }))
      const body = { instanceKey, saveId: newKey(), changes: part }
      const reply = await post(`/api-skola/dokument/${documentId}/svar`, body, { words })
      if (!reply.ok) {
        setBusy(false)
        return setRefused(reply.refusal.message)
      }
    }
    location.reload()
  }
  return (
    <>
      <button type="button" className="quiet" disabled={busy} onClick={fill}>
        {words.findings.rest(changes.length)}
        <span className="visually-hidden"> {name}</span>
      </button>
      <span role="alert">{refused}</span>
    </>
  )
}
