'use client'
import { useWords } from '../words/InLanguage.tsx'
import { useAction } from './useAction.ts'

/** The school has seen what was corrected as of `at`, and goes on `here`. */
export const SeenButton = ({ documentId, at, here }: { documentId: string; at: string; here: string }) => {
  const { correction: words } = useWords().head
  const { busy, refusal, run } = useAction(`/api-skola/dokument/${documentId}/rattat`, () => here)
  return (
    <div>
      <button type="button" disabled={busy} onClick={() => void run({ at })}>
        {words.seen}
      </button>
      <p role="alert" className="field-finding">
        {refusal?.message}
      </p>
    </div>
  )
}
