'use client'
import { useWords } from '../words/InLanguage.tsx'
import { useAction } from './useAction.ts'

/** A section that was handed in by itself is opened again by whoever did it. */
export const TakeBack = ({ documentId, sectionKey }: { documentId: string; sectionKey: string }) => {
  const { who: words } = useWords()
  const { busy, refusal, run } = useAction(
    `/api-skola/dokument/${documentId}/lamna-in-avsnitt`,
    () => `/dokument/${documentId}/${encodeURIComponent(sectionKey)}`,
  )
  return (
    <>
      <button type="button" disabled={busy} onClick={() => void run({ sectionKey, handedIn: false })}>
        {words.takeBack}
      </button>
      <p role="alert" className="field-finding">
        {refusal?.message}
      </p>
    </>
  )
}
