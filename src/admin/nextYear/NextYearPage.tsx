'use client'
import './nextYear.css'
import { useMemo, useState } from 'react'
import type { MadeNextYear } from '#commands/nextYear/makeNextYear.ts'
import type { NextYearPlan } from '#commands/nextYear/planYear.ts'
import type { UndoneNextYear } from '#commands/nextYear/undoNextYear.ts'
import { formatSchoolYear } from '#document/text/swedish.ts'
import type { Language } from '#document/tree/tree.ts'
import { askAt, told } from '../figures/askFigures.ts'
import { wordsOf } from '../words/wordsOf.ts'
import { CalendarPart } from './CalendarPart.tsx'
import { Part } from './Part.tsx'
import { Rows } from './Rows.tsx'
import { SchoolsPart } from './SchoolsPart.tsx'

type Props = { municipality: string; first: NextYearPlan; language: Language }
const isLeft = ({ state }: { state: string }) => state === 'new'

/** Next year: what will be made and of what, what must be decided, the making and its undoing. */
export const NextYearPage = ({ municipality, first, language }: Props) => {
  const all = wordsOf(language)
  const { nextYear: words } = all
  const ask = useMemo(
    () => askAt(`/api-skola/nasta-lasar/${municipality}`, language, all),
    [municipality, language, all],
  )
  const [plan, setPlan] = useState(first)
  const [without, setWithout] = useState<ReadonlySet<string>>(new Set())
  const [dates, setDates] = useState<Record<string, string>>({})
  const [status, setStatus] = useState('')
  const [isBusy, setBusy] = useState(false)
  const { from, to, templates, goals, focus, events, breaks, roles, sent } = plan
  const rows = [...templates, ...goals, ...focus, ...events]
  const left = rows.filter((row) => isLeft(row) && !without.has(row.source))
  const isMade = rows.some(({ state }) => state === 'made')
  const name = formatSchoolYear(to)
  const choose = (source: string, isWanted: boolean) =>
    setWithout((now) => {
      const next = new Set(now)
      isWanted ? next.delete(source) : next.add(source)
      return next
    })
  const run = async (working: string, action: () => Promise<string>) => {
    setBusy(true)
    setStatus(working)
    setStatus(await action().catch(told))
    setBusy(false)
  }
  const make = () =>
    run(words.working, async () => {
      const done = await ask<MadeNextYear>('gor', { from, without: [...without], dates })
      setPlan(done.plan)
      return words.isMade(done.made)
    })
  const undo = () =>
    run(words.undoing, async () => {
      const done = await ask<UndoneNextYear>('angra', { from })
      setPlan(done.plan)
      return [words.isUndone(done.removed), ...(done.kept.length > 0 ? [words.kept(done.kept.join('; '))] : [])].join(
        ' ',
      )
    })
  const list = { without, onChoose: choose, words }
  const kept = (some: { source: string }[]) => some.filter(({ source }) => !without.has(source)).length
  const dropped = focus.reduce((sum, row) => sum + row.dropped, 0)
  const texts = templates.reduce((sum, row) => sum + row.texts.length, 0)
  return (
    <>
      <div className="page-head">
        <h1>{words.title(name)}</h1>
        <p className="lead">{words.lead(name, formatSchoolYear(from))}</p>
      </div>
      <div className="next-year">
        <Part
          title={words.templates}
          words={words}
          summary={templates.length > 0 ? words.templatesAre(kept(templates)) : words.noTemplates}
          {...(texts > 0 ? { decide: words.texts(texts) } : {})}
        >
          <Rows
            {...list}
            rows={templates.map((row) => ({
              ...row,
              text: row.title.replace(/\s*\{\{[^}]*\}\}/gu, ''),
              notes: row.texts,
              ...(row.state === 'made' ? { href: `/admin/collections/templates/${row.id}` } : {}),
            }))}
          />
        </Part>
        <Part title={words.goals} words={words} summary={words.goalsAre(kept(goals))}>
          <Rows {...list} rows={goals} />
        </Part>
        <Part
          title={words.focus}
          words={words}
          summary={words.focusAre(kept(focus))}
          {...(dropped > 0 ? { decide: words.dropped(dropped) } : {})}
        >
          <Rows {...list} rows={focus.map((row) => ({ ...row, text: `${row.area}: ${row.text}` }))} />
        </Part>
        <CalendarPart
          events={events}
          dates={dates}
          onDate={(source, date) => setDates((now) => ({ ...now, [source]: date }))}
          language={language}
          kept={kept(events)}
          {...list}
        />
        <SchoolsPart schools={plan.schools} words={words} language={language} />
        <Part
          title={words.measures}
          words={words}
          summary={words.periods}
          {...(breaks.length > 0 ? { decide: words.lookAt } : {})}
        >
          {breaks.length > 0 && (
            <ul>
              {breaks.map(({ key, label, from: since, reason }) => (
                <li key={key}>{words.broken(label, since, reason)}</li>
              ))}
            </ul>
          )}
        </Part>
        <Part title={words.roles} words={words} summary={roles.length > 0 ? words.rolesHelp : words.noRoles}>
          {roles.length > 0 && (
            <ul>
              {roles.map(({ key, label, value }) => (
                <li key={key}>
                  {label}: {value || '–'}
                </li>
              ))}
            </ul>
          )}
          <p>
            <a href={`/admin/collections/municipalities/${municipality}`}>{words.settings}</a>
          </p>
        </Part>
      </div>
      <div className="save-bar next-year-bar">
        <p role="status">{status || (left.length === 0 && rows.length > 0 ? words.nothingLeft : '')}</p>
        {isMade &&
          (sent > 0 ? (
            <p>{words.sent}</p>
          ) : (
            <button type="button" disabled={isBusy} onClick={undo}>
              {words.undo(name)}
            </button>
          ))}
        {left.length > 0 && (
          <button type="button" className="primary" disabled={isBusy} onClick={make}>
            {isMade ? words.makeRest : words.make(name)}
          </button>
        )}
      </div>
    </>
  )
}
