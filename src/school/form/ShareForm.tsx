'use client'
import { useWords } from '../words/InLanguage.tsx'
import { useAction } from './useAction.ts'

/** Who reads a draft, and the one button that changes it. */
export const ShareForm = ({ documentId, shared }: { documentId: string; shared: boolean }) => {
  const { share: words } = useWords()
  const { busy, refusal, run } = useAction(`/api-skola/dokument/${documentId}/dela`, () => `/dokument/${documentId}`)
  return (
    <section className="panel stack" aria-labelledby="utkast">
      <h2 id="utkast">{words.heading}</h2>
      <p>{shared ? words.shared : words.own}</p>
      <button type="button" disabled={busy} onClick={() => void run({ shared: !shared })}>
        {busy ? words.busy : shared ? words.unshare : words.share}
      </button>
      <p role="alert" className="field-finding">
        {refusal?.message}
      </p>
    </section>
  )
}
