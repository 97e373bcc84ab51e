'use client'
import { Button, toast, useConfig } from '@payloadcms/ui'
import { useRouter } from 'next/navigation'
import { type FormEvent, useEffect, useState } from 'react'
import type { CorrectedEdition, PreviewedCorrection } from '#commands/distribution/correctEdition.ts'
import { callCommand } from '../common/callCommand.ts'
import { useWords } from '../common/words.ts'

const Changes = ({ heading, changes }: { heading: string; changes: string[] }) =>
  changes.length > 0 && (
    <section>
      <h3>{heading}</h3>
      <ul>
        {changes.map((change) => (
          <li key={change}>{change}</li>
        ))}
      </ul>
    </section>
  )

/** What would change and where, and why it is done. What the command refuses is shown in its own words. */
export const CorrectionForm = ({ editionId }: { editionId: string }) => {
  const { config } = useConfig()
  const router = useRouter()
  const words = useWords()
  const [preview, setPreview] = useState<PreviewedCorrection>()
  const [fault, setFault] = useState('')
  const [busy, setBusy] = useState(false)
  const base = `${config.routes.api}/editions/${editionId}`
  const say = (error: unknown) => setFault(error instanceof Error ? error.message : String(error))

  useEffect(() => {
    callCommand<PreviewedCorrection>(`${base}/correction`, {}, words).then(setPreview, (error: Error) =>
      setFault(error.message),
    )
  }, [base, words])

  const correct = async (event: FormEvent<HTMLFormElement>) => {
    event.preventDefault()
    setBusy(true)
    setFault('')
    try {
      const reason = String(new FormData(event.currentTarget).get('reason') ?? '')
      const corrected = await callCommand<CorrectedEdition>(`${base}/correct`, { reason }, words)
      const { editionId: next, number, documents } = corrected
      toast.success(
        words(
          `Upplaga ${number} gäller nu i ${documents} dokument.`,
          `Edition ${number} now holds in ${documents} documents.`,
        ),
      )
      router.push(`${config.routes.admin}/collections/editions/${next}`)
    } catch (error) {
      say(error)
    } finally {
      setBusy(false)
    }
  }

  const possible = preview && preview.other.length === 0 && preview.texts.length > 0
  return (
    <form className="assembly-form" onSubmit={correct}>
      <p>
        {words(
          'Rätta texterna i mallen och spara den. Här förs rättelsen ut till dokument som inte är inlämnade. Svaren rörs inte.',
          'Correct the texts in the template and save it. Here the correction goes to documents not handed in.',
        )}
      </p>
      {preview && (
        <>
          <Changes
            changes={preview.other}
            heading={words('Kan inte rättas, bara skickas ut på nytt', 'Cannot be corrected')}
          />
          <Changes changes={preview.texts} heading={words('Rättas', 'Corrected')} />
          {preview.texts.length + preview.other.length === 0 && (
            <p>{words('Mallen säger samma sak som upplagan.', 'The template says the same as the edition.')}</p>
          )}
          <p>{words(`${preview.documents} dokument berörs.`, `${preview.documents} documents are concerned.`)}</p>
        </>
      )}
      {possible && (
        <label>
          {words('Varför rättas det?', 'Why?')}
          <textarea maxLength={5000} name="reason" required rows={3} />
        </label>
      )}
      <p aria-live="assertive" className="assembly-form__fault">
        {fault}
      </p>
      {possible && (
        <Button disabled={busy} type="submit">
          {busy ? words('Rättar …', 'Correcting …') : words('Rätta', 'Correct')}
        </Button>
      )}
    </form>
  )
}
