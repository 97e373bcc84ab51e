'use client'
import type { GoalOutline, GoalRow } from '#commands/goals/readGoals.ts'
import { Select } from '../figures/Select.tsx'
import type { Words } from '../words/sv.ts'
import { GoalUses } from './GoalUses.tsx'
import { SettledText } from './SettledText.tsx'
import type { Does } from './useGoalActions.ts'

type Props = {
  goal: GoalRow
  outline: GoalOutline
  words: Words['goals']
  does: Does
  /** Known above: a goal that is tied to another stands in another place, and is as open there. */
  isOpen: boolean
  onOpen: (isOpen: boolean) => void
}
const linesOf = (text: string) =>
  text
    .split(/\r?\n/u)
    .map((line) => line.trim())
    .filter(Boolean)

/** A goal: its words in place, its order, and folded below them its indicators, what it serves and where it is printed. */
export const GoalLine = ({ goal, outline, words, does, isOpen, onOpen }: Props) => {
  const { id, text, level, mandatory, indicators, parents, domain, owner } = goal
  const { goals, domains, owners, uses, schools } = outline
  const side = goals.filter((one) => one.level === level && one.domain === domain)
  const council = level === 'board' ? goals.filter((one) => one.level === 'council') : []
  const made = schools.filter((one) => one.parents.includes(goal.key))
  /** The goal moves to what it serves, and the box that was pressed keeps the focus there. */
  const serve = async (parent: string, on: boolean) => {
    await does({ kind: 'parent', id, parent, on }, { kind: 'parent', id, parent, on: !on })
    requestAnimationFrame(() => document.querySelector<HTMLElement>(`[data-serves="${id} ${parent}"]`)?.focus())
  }
  const remove = () => {
    const { id: _, ...row } = goal
    return does({ kind: 'remove', id }, { kind: 'restore', row }, words.removed)
  }
  return (
    <div className="goal" data-level={level}>
      <div className="goal-head">
        <span className="goal-level">{words.levels[level]}</span>
        <SettledText
          label={words.textOf(words.levels[level], text)}
          maxLength={2000}
          onSettle={(next) => does({ kind: 'text', id, text: next }, { kind: 'text', id, text })}
          value={text}
        />
        <span className="goal-tools">
          <button
            aria-label={words.up(text)}
            className="quiet"
            disabled={side[0]?.id === id}
            onClick={() => does({ kind: 'move', id, up: true }, { kind: 'move', id, up: false })}
            type="button"
          >
            ↑
          </button>
          <button
            aria-label={words.down(text)}
            className="quiet"
            disabled={side.at(-1)?.id === id}
            onClick={() => does({ kind: 'move', id, up: false }, { kind: 'move', id, up: true })}
            type="button"
          >
            ↓
          </button>
          <button aria-label={words.remove(text)} className="quiet" onClick={remove} type="button">
            ×
          </button>
        </span>
      </div>
      <details onToggle={({ currentTarget }) => onOpen(currentTarget.open)} open={isOpen}>
        <summary>{words.more(indicators.length, parents.length)}</summary>
        <div className="stack">
          <label className="decide-choice">
            <input
              checked={mandatory}
              onChange={({ currentTarget: { checked } }) =>
                does({ kind: 'mandatory', id, on: checked }, { kind: 'mandatory', id, on: !checked })
              }
              type="checkbox"
            />
            <span>{words.mandatory}</span>
          </label>
          <div>
            <p className="field-label">{words.indicators}</p>
            <SettledText
              label={words.indicatorsOf(text)}
              lines
              maxLength={20_000}
              onSettle={(next) =>
                does({ kind: 'indicators', id, indicators: linesOf(next) }, { kind: 'indicators', id, indicators })
              }
              value={indicators.join('\n')}
            />
          </div>
          <Select
            label={words.domain}
            onChange={(next) => does({ kind: 'domain', id, domain: next }, { kind: 'domain', id, domain })}
            options={[...domains.map(({ key, label }) => [key, label] as const), ['', words.noDomain]]}
            value={domain}
          />
          {council.length > 0 && (
            <fieldset>
              <legend>{words.serves}</legend>
              {council.map((one) => (
                <label className="decide-choice" key={one.id}>
                  <input
                    checked={parents.includes(one.key)}
                    data-serves={`${id} ${one.key}`}
                    onChange={({ currentTarget: { checked } }) => void serve(one.key, checked)}
                    type="checkbox"
                  />
                  <span>{one.text}</span>
                </label>
              ))}
            </fieldset>
          )}
          <p className="goal-note">{words.ownedBy(owners.find((one) => one.id === owner)?.name ?? '')}</p>
          <GoalUses goal={goal} uses={uses} words={words} />
          {made.length > 0 && (
            <ul>
              {made.map((one) => (
                <li key={one.id}>
                  {one.unit}: {one.text}
                </li>
              ))}
            </ul>
          )}
        </div>
      </details>
    </div>
  )
}
