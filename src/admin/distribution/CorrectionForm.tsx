'use client'
import { Button, toast, useConfig } from '@payloadcms/ui'
import { useRouter } from 'next/navigation'
import { type FormEvent, useEffect, useState } from 'react'
import type { CorrectedEdition, PreviewedCorrection } from '#commands/distribution/correctEdition.ts'
import { callCommand } from '../common/callCommand.ts'
import { useWords } from '../words/useWords.ts'
import { CorrectionTargets } from './CorrectionTargets.tsx'

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
  const { correction: phrases } = words
  const [preview, setPreview] = useState<PreviewedCorrection>()
  const [fault, setFault] = useState('')
  const [chosen, setChosen] = useState<ReadonlySet<string>>(new Set())
  const [questions, setQuestions] = useState(false)
  const [busy, setBusy] = useState(false)
  const base = `${config.routes.api}/editions/${editionId}`
  const say = (error: unknown) => setFault(error instanceof Error ? error.message : String(error))

  useEffect(() => {
    const show = (found: PreviewedCorrection) => {
      setPreview(found)
      // Where there is one there is nothing to choose; among several nobody else can say which.
      const [only, another] = found.distributions
      setChosen(new Set(only && !another ? [only.id] : []))
    }
    callCommand<PreviewedCorrection>(`${base}/correction`, {}, words).then(show, (error: Error) =>
      setFault(error.message),
    )
  }, [base, words])

  const correct = async (event: FormEvent<HTMLFormElement>) => {
    event.preventDefault()
    setBusy(true)
    setFault('')
    try {
      const reason = String(new FormData(event.currentTarget).get('reason') ?? '')
      const corrected = await callCommand<CorrectedEdition>(
        `${base}/correct`,
        { reason, distributionIds: [...chosen], questions },
        words,
      )
      const { editionId: next, number, documents } = corrected
      toast.success(phrases.corrected(number, documents))
      router.push(`${config.routes.admin}/collections/editions/${next}`)
    } catch (error) {
      say(error)
    } finally {
      setBusy(false)
    }
  }

  const differs = preview && preview.other.length + preview.texts.length > 0
  const possible = differs && preview.distributions.length > 0
  return (
    <form className="assembly-form" onSubmit={correct}>
      <p>{phrases.help}</p>
      {preview && (
        <>
          <p>
            {phrases.from(preview.published)} {preview.unpublished && phrases.unpublished}
          </p>
          <Changes changes={preview.other} heading={phrases.other} />
          <Changes changes={preview.gone} heading={phrases.gone} />
          <Changes changes={preview.texts} heading={phrases.texts} />
          {preview.texts.length + preview.other.length === 0 && <p>{phrases.same}</p>}
          {differs && <CorrectionTargets chosen={chosen} distributions={preview.distributions} onChoose={setChosen} />}
        </>
      )}
      {possible && preview.other.length > 0 && (
        <div className="assembly-form__units">
          <label>
            <input
              checked={questions}
              onChange={({ currentTarget }) => setQuestions(currentTarget.checked)}
              type="checkbox"
            />
            <span>{phrases.questions}</span>
          </label>
        </div>
      )}
      {possible && (
        <label>
          {phrases.reason}
          <textarea maxLength={5000} name="reason" required rows={3} />
        </label>
      )}
      <p aria-live="assertive" className="assembly-form__fault">
        {fault}
      </p>
      {possible && (
        <Button disabled={busy || chosen.size === 0 || (preview.other.length > 0 && !questions)} type="submit">
          {busy ? phrases.correcting : phrases.correct}
        </Button>
      )}
    </form>
  )
}
