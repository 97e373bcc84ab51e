'use client'
import { Button, toast, useConfig } from '@payloadcms/ui'
import { useRouter } from 'next/navigation'
import { type FormEvent, useState } from 'react'
import { callCommand } from '../common/callCommand.ts'
import { useWords } from '../words/useWords.ts'
import { UnitChoice } from './UnitChoice.tsx'

type Props = { editionId: string; municipality: string; onDone: () => void }

/** Before July it is last year's work that is followed up, after it this year's. */
const likelyYear = (now = new Date()) => now.getFullYear() - (now.getMonth() < 6 ? 1 : 0)
const yearName = (start: number) => `${start}/${String((start + 1) % 100).padStart(2, '0')}`

/** Recipients, school year, deadline and letter. What the command refuses is shown in its own words; nothing is lost. */
export const DistributeForm = ({ editionId, municipality, onDone }: Props) => {
  const { config } = useConfig()
  const router = useRouter()
  const words = useWords()
  const say = words.distribution
  const [chosen, setChosen] = useState<ReadonlySet<string>>(new Set())
  const [fault, setFault] = useState('')
  const [busy, setBusy] = useState(false)
  const years = Array.from({ length: 7 }, (_, index) => likelyYear() - 4 + index).reverse()

  const send = async (event: FormEvent<HTMLFormElement>) => {
    event.preventDefault()
    const form = new FormData(event.currentTarget)
    const text = (name: string) => String(form.get(name) ?? '').trim()
    if (chosen.size === 0) return setFault(say.noUnit)
    setBusy(true)
    setFault('')
    try {
      const sent = await callCommand<{ distributionId: string; created: number }>(
        `${config.routes.api}/editions/${editionId}/distribute`,
        {
          schoolYear: Number(text('schoolYear')),
          deadline: text('deadline'),
          unitIds: [...chosen],
          ...(text('title') ? { title: text('title') } : {}),
          ...(text('letter') ? { letter: text('letter') } : {}),
        },
        words,
      )
      toast.success(say.sent(sent.created))
      onDone()
      router.push(`${config.routes.admin}/collections/distributions/${sent.distributionId}`)
    } catch (error) {
      setFault(error instanceof Error ? error.message : String(error))
    } finally {
      setBusy(false)
    }
  }

  return (
    <form className="assembly-form" onSubmit={send}>
      <label>
        {say.schoolYear}
        <select defaultValue={likelyYear()} name="schoolYear">
          {years.map((year) => (
            <option key={year} value={year}>
              {yearName(year)}
            </option>
          ))}
        </select>
      </label>
      <label>
        {say.deadline}
        <input max="2100-12-31" min="2000-01-01" name="deadline" required type="date" />
      </label>
      <label>
        {say.documentTitle}
        <input maxLength={300} name="title" type="text" />
      </label>
      <label>
        {say.letter}
        <textarea maxLength={20_000} name="letter" rows={4} />
      </label>
      <UnitChoice chosen={chosen} municipality={municipality} onChange={setChosen} />
      <p aria-live="assertive" className="assembly-form__fault">
        {fault}
      </p>
      <Button buttonStyle="primary" disabled={busy} type="submit">
        {busy ? say.sending : say.send}
      </Button>
    </form>
  )
}
