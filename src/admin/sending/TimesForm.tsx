import { useState } from 'react'
import type { Sending } from '#commands/distribution/readSending.ts'
import type { SectionTimes } from '#document/times/sectionTimes.ts'
import type { Language } from '#document/tree/tree.ts'
import { post } from '#school/form/api.ts'
import { useWords } from '#school/words/InLanguage.tsx'
import { wordsOf } from '../words/wordsOf.ts'
import { TimesTable } from './TimesTable.tsx'

type Props = { distributionId: string; sections: Sending['sections']; first: SectionTimes }

/** The days of a distribution's sections, changed after it has gone out. What is refused stays as it was typed. */
export const TimesForm = ({ distributionId, sections, first }: Props) => {
  const all = useWords()
  const language: Language = all.language
  const { sending: words } = wordsOf(language)
  const [times, setTimes] = useState(first)
  const [told, setTold] = useState<{ ok: boolean; text: string }>()
  const save = async () => {
    const reply = await post(`/api-skola/utskick/${distributionId}/dagar`, { times }, { words: all })
    setTold(reply.ok ? { ok: true, text: words.timesSaved } : { ok: false, text: reply.refusal.message })
  }
  return (
    <details className="panel">
      <summary>{words.times}</summary>
      <p>{words.timesHelp}</p>
      <TimesTable sections={sections} times={times} words={words} onChange={setTimes} />
      <button type="button" onClick={() => void save()}>
        {words.saveTimes}
      </button>
      <p role="status" className={told?.ok === false ? 'field-finding' : undefined}>
        {told?.text}
      </p>
    </details>
  )
}
