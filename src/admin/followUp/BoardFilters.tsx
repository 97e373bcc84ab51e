import { useMemo } from 'react'
import { gradeLabel, schoolFormLabel } from '#document/input/schoolForms.ts'
import { sortKey } from '#document/text/sortKey.ts'
import { useWords } from '#school/words/InLanguage.tsx'
import { SearchField } from '../common/SearchField.tsx'
import { Select } from '../figures/Select.tsx'
import type { BoardRow } from './BoardRow.ts'
import type { BoardChoice } from './boardChoice.ts'

type Props = {
  rows: BoardRow[]
  choice: BoardChoice
  /** Long lists are made in the browser: a page of five hundred has as many to answer for them. */
  live: boolean
  onChange: (change: Partial<BoardChoice>) => void
}
const named = (names: readonly string[]) =>
  [...new Set(names)]
    .filter(Boolean)
    .toSorted((a, b) => (sortKey(a) < sortKey(b) ? -1 : 1))
    .map((name) => [name, name] as const)

const distinct = <T extends string | number>(values: readonly T[]) =>
  [...new Set(values)].toSorted((a, b) => (a < b ? -1 : 1))

/** What is to be seen: sought as one types, or chosen by whom it waits for, state, who answers for it, and as one sends out. */
export const BoardFilters = ({ rows, choice, live, onChange }: Props) => {
  const words = useWords()
  const { followUp: text } = words
  const areas = useMemo(() => named(rows.map(({ area }) => area)), [rows])
  const owners = useMemo(
    () => named(live ? rows.flatMap(({ owners: names }) => names) : [choice.owner]),
    [rows, live, choice.owner],
  )
  const forms = useMemo(() => distinct(rows.flatMap(({ schoolForms }) => schoolForms)), [rows])
  const grades = useMemo(() => distinct(rows.flatMap((row) => row.grades)), [rows])
  const groups = useMemo(() => named(rows.flatMap((row) => row.groups)), [rows])
  const every = ['', text.every] as const
  return (
    <search className="board-filters" aria-label={text.filters}>
      <SearchField label={text.search} value={choice.search} onChange={(search) => onChange({ search })} />
      <Select
        label={text.waits}
        value={choice.waits}
        options={[every, ...Object.entries(text.waiting)]}
        onChange={(waits) => onChange({ waits })}
      />
      <Select
        label={text.state}
        value={choice.state}
        options={[every, ...Object.entries(words.state)]}
        onChange={(state) => onChange({ state })}
      />
      {areas.length > 1 && (
        <Select
          label={text.area}
          value={choice.area}
          options={[every, ...areas]}
          onChange={(area) => onChange({ area })}
        />
      )}
      <Select
        label={text.owner}
        value={choice.owner}
        options={[every, ...owners]}
        onChange={(owner) => onChange({ owner })}
      />
      {forms.length > 1 && (
        <Select
          label={text.schoolForm}
          value={choice.schoolForm}
          options={[every, ...forms.map((form) => [form, schoolFormLabel(form, words.language)] as const)]}
          onChange={(schoolForm) => onChange({ schoolForm })}
        />
      )}
      {grades.length > 1 && (
        <Select
          label={text.grade}
          value={choice.grade}
          options={[every, ...grades.map((grade) => [String(grade), gradeLabel(grade, words.language)] as const)]}
          onChange={(grade) => onChange({ grade })}
        />
      )}
      {groups.length > 0 && (
        <Select
          label={text.group}
          value={choice.group}
          options={[every, ...groups]}
          onChange={(group) => onChange({ group })}
        />
      )}
      {areas.length > 1 && (
        <label className="board-check">
          <input
            type="checkbox"
            checked={choice.grouped}
            onChange={({ currentTarget }) => onChange({ grouped: currentTarget.checked })}
          />
          {text.grouped}
        </label>
      )}
    </search>
  )
}
