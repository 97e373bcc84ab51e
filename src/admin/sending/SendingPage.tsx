'use client'
import { useState } from 'react'
import type { Sending } from '#commands/distribution/readSending.ts'
import { schoolFormLabel } from '#document/input/schoolForms.ts'
import { sortKey } from '#document/text/sortKey.ts'
import { formatDate, formatSchoolYear } from '#document/text/swedish.ts'
import type { Language } from '#document/tree/tree.ts'
import { nameOf } from '../start/DistributionLine.tsx'
import { wordsOf } from '../words/wordsOf.ts'
import { Recipients } from './Recipients.tsx'
import { RuleChoice } from './RuleChoice.tsx'
import { Summary } from './Summary.tsx'
import { TimesTable } from './TimesTable.tsx'
import { TryOut } from './TryOut.tsx'
import { useSending } from './useSending.ts'

type Props = { sending: Sending; schoolYear: number; today: string; language: Language }
const inOrder = (names: string[]) =>
  [...new Set(names)].filter(Boolean).toSorted((a, b) => (sortKey(a) < sortKey(b) ? -1 : 1))
const asPairs = (names: string[]) => inOrder(names).map((name) => [name, name] as const)

/** Sending out with open eyes: who gets which sections, by rules and by hand, when; tried at one's own desk first. */
export const SendingPage = ({ sending, schoolYear: likely, today, language }: Props) => {
  const { sending: words, distribution: say } = wordsOf(language)
  const [schoolYear, setSchoolYear] = useState(likely)
  const { rules, setRules, chosen, choose, times, setTimes, fault, busy, send, tryOut } = useSending(sending, language)
  const { units, sections } = sending
  const before = sending.sent.find((one) => one.schoolYear === schoolYear)
  const had = new Set(before?.units)
  const forms = inOrder(units.flatMap((unit) => unit.schoolForms))
  const grades = [...new Set(units.flatMap((unit) => unit.grades))].toSorted((a, b) => a - b)
  const rule = (part: Partial<typeof rules>) => setRules({ ...rules, ...part })
  return (
    <form
      className="sending"
      onSubmit={(event) => {
        event.preventDefault()
        void send(new FormData(event.currentTarget))
      }}
    >
      <div className="page-head">
        <h1>{words.title(nameOf(sending.title))}</h1>
        <p className="lead">{words.lead}</p>
      </div>
      <section className="panel stack" aria-labelledby="sending-who">
        <h2 id="sending-who">{words.who}</h2>
        <p>{words.rulesHelp}</p>
        <div className="sending-rules">
          <RuleChoice
            legend={words.schoolForms}
            options={forms.map((form) => [form, schoolFormLabel(form, language)] as const)}
            chosen={rules.schoolForms}
            onChange={(schoolForms) => rule({ schoolForms })}
          />
          <RuleChoice
            legend={words.grades}
            options={grades.map((grade) => [String(grade), grade === 0 ? 'F' : String(grade)] as const)}
            chosen={rules.grades}
            onChange={(next) => rule({ grades: next })}
          />
          <RuleChoice
            legend={words.areas}
            options={asPairs(units.map(({ area }) => area))}
            chosen={rules.areas}
            onChange={(areas) => rule({ areas })}
          />
          <RuleChoice
            legend={words.groups}
            options={asPairs(units.flatMap(({ groups }) => groups))}
            chosen={rules.groups}
            onChange={(groups) => rule({ groups })}
          />
        </div>
        <Recipients
          sending={sending}
          chosen={new Set(chosen.map(({ id }) => id))}
          had={had}
          words={words}
          onChoose={({ id }, on) => choose(id, on)}
        />
      </section>
      <section className="panel stack" aria-labelledby="sending-when">
        <h2 id="sending-when">{words.when}</h2>
        <div>
          <label className="field-label" htmlFor="sending-year">
            {say.schoolYear}
          </label>
          <select
            className="input"
            id="sending-year"
            name="schoolYear"
            value={schoolYear}
            onChange={({ currentTarget }) => setSchoolYear(Number(currentTarget.value))}
          >
            {Array.from({ length: 7 }, (_, index) => likely + 2 - index).map((year) => (
              <option key={year} value={year}>
                {formatSchoolYear(year)}
              </option>
            ))}
          </select>
        </div>
        {before && (
          <p className="notice">
            {words.alreadySent(before.units.length, before.deadline ? formatDate(before.deadline, language) : '–')}
          </p>
        )}
        <div>
          <label className="field-label" htmlFor="sending-deadline">
            {say.deadline}
          </label>
          <input
            className="input date"
            id="sending-deadline"
            name="deadline"
            type="date"
            min={today}
            max="2100-12-31"
            required
          />
        </div>
        {!before && (
          <details>
            <summary>{words.times}</summary>
            <p>{words.timesHelp}</p>
            <TimesTable sections={sections} times={times} words={words} onChange={setTimes} />
          </details>
        )}
      </section>
      <section className="panel stack" aria-labelledby="sending-what">
        <h2 id="sending-what">{words.what}</h2>
        <div>
          <label className="field-label" htmlFor="sending-title">
            {say.documentTitle}
          </label>
          <input className="input" id="sending-title" name="title" maxLength={300} />
        </div>
        <div>
          <label className="field-label" htmlFor="sending-letter">
            {say.letter}
          </label>
          <textarea className="input" id="sending-letter" name="letter" maxLength={20_000} rows={4} />
        </div>
      </section>
      <TryOut units={units} words={words} busy={busy === 'try'} onTry={(unitId) => void tryOut(unitId, schoolYear)} />
      <section className="panel stack" aria-labelledby="sending-now">
        <h2 id="sending-now">{words.summary(chosen.length)}</h2>
        <Summary sections={sections} chosen={chosen} words={words} />
        <p role="alert" className="field-finding">
          {fault}
        </p>
        <button type="submit" className="primary" disabled={busy !== undefined || chosen.length === 0}>
          {busy === 'send' ? say.sending : words.send(chosen.length)}
        </button>
      </section>
    </form>
  )
}
