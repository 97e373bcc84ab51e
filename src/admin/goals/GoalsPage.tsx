'use client'
import { useId, useMemo, useState } from 'react'
import type { GoalOutline, GoalRow } from '#commands/goals/readGoals.ts'
import { formatSchoolYear } from '#document/text/swedish.ts'
import type { Language } from '#document/tree/tree.ts'
import { StatusLine } from '../common/StatusLine.tsx'
import { askAt } from '../figures/askFigures.ts'
import { Select } from '../figures/Select.tsx'
import { AddRows } from '../focus/AddRows.tsx'
import { wordsOf } from '../words/wordsOf.ts'
import { GoalLine } from './GoalLine.tsx'
import { outlineOf } from './outlineOf.ts'
import { SchoolGoals } from './SchoolGoals.tsx'
import { useGoalActions } from './useGoalActions.ts'

type Props = { municipality: string; first: GoalOutline; language: Language }
const levels = ['council', 'board'] as const

/** Goals as an outline: council over board over schools, by domain and year, written and ordered in place. */
export const GoalsPage = ({ municipality, first, language }: Props) => {
  const { goals: words } = wordsOf(language)
  const id = useId()
  const ask = useMemo(
    () => askAt(`/api-skola/mal/${municipality}`, language, wordsOf(language)),
    [municipality, language],
  )
  const { outline, status, undo, show, does } = useGoalActions(ask, first, words)
  const { schoolYear, years, owners } = outline
  const [chosen, setChosen] = useState<string>()
  const [opened, setOpened] = useState<ReadonlySet<string>>(new Set())
  const owner = chosen ?? owners[0]?.id
  const line = (goal: GoalRow) => (
    <GoalLine
      does={does}
      goal={goal}
      isOpen={opened.has(goal.id)}
      onOpen={(isOpen) =>
        setOpened((now) => {
          if (now.has(goal.id) === isOpen) return now
          return new Set(isOpen ? [...now, goal.id] : [...now].filter((one) => one !== goal.id))
        })
      }
      outline={outline}
      words={words}
    />
  )
  return (
    <div className="figures">
      <div className="page-head">
        <h1>{words.title}</h1>
        <p className="lead">{words.lead}</p>
      </div>
      <div className="figures-choices">
        <Select
          label={words.year}
          onChange={(next) => {
            void show(Number(next))
            history.replaceState(null, '', `?${new URLSearchParams({ lasar: next, kommun: municipality })}`)
          }}
          options={years.map((one) => [String(one), formatSchoolYear(one)])}
          value={String(schoolYear)}
        />
        {owners.length > 1 && owner && (
          <Select
            label={words.owner}
            onChange={setChosen}
            options={owners.map((one) => [one.id, one.name])}
            value={owner}
          />
        )}
      </div>
      <StatusLine status={status} undo={words.undo} onUndo={undo && (() => does(undo))} />
      {!owner && <p className="notice">{words.noOwner}</p>}
      {outlineOf(outline, words.noDomain).map(({ key, label, branches, schools }) => (
        <section aria-labelledby={`${id}-${key}`} className="panel goal-domain" key={key}>
          <h2 id={`${id}-${key}`}>{label}</h2>
          {branches.length === 0 && <p className="goal-note">{words.empty}</p>}
          <ul className="goal-tree">
            {branches.map(({ goal, below }) => (
              <li key={goal.id}>
                {line(goal)}
                {below.length > 0 && (
                  <ul className="goal-tree">
                    {below.map((one) => (
                      <li key={one.id}>{line(one)}</li>
                    ))}
                  </ul>
                )}
              </li>
            ))}
          </ul>
          {owner &&
            levels.map((level) => (
              <AddRows
                add={words.adds[level]}
                help={words.addHelp}
                key={level}
                label={words.addTo(words.adds[level], label)}
                onAdd={(texts) => does({ kind: 'add', level, domain: key, owner, texts })}
              />
            ))}
          <SchoolGoals goals={schools} words={words} />
        </section>
      ))}
    </div>
  )
}
