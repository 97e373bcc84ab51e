import { startTransition, useCallback, useDeferredValue, useEffect, useMemo, useState } from 'react'
import { useWords } from '#school/words/InLanguage.tsx'
import { arrange, keyed } from './arrange.ts'
import type { BoardRow, State } from './BoardRow.ts'
import { addressOf, type BoardChoice, type SortBy, wholeBoard } from './boardChoice.ts'

/** As many rows as come with the page; the browser adds the rest as soon as it has taken the page over. */
const atFirst = 30

/** What is shown and what is chosen. A choice of rows outlives a change of view, so that one can search and go on choosing. */
export const useBoard = (rows: BoardRow[], first: BoardChoice) => {
  const { state } = useWords()
  const [choice, setChoice] = useState(first)
  const [chosen, setChosen] = useState<ReadonlySet<string>>(new Set())
  const [live, setLive] = useState(false)
  useEffect(() => startTransition(() => setLive(true)), [])
  const change = (next: Partial<BoardChoice>) => {
    const changed = { ...choice, ...next }
    setChoice(changed)
    const query = addressOf(changed)
    history.replaceState(null, '', query ? `?${query}` : location.pathname)
  }
  const sort = (by: SortBy) => change({ sort: by, down: choice.sort === by && !choice.down })
  const all = useMemo(() => keyed(rows, Object.keys(state) as State[]), [rows, state])
  const slow = useDeferredValue(choice)
  const shown = useMemo(() => arrange(all, slow), [all, slow])
  const choose = useCallback(
    (id: string, on: boolean) => setChosen((now) => new Set(on ? [...now, id] : [...now].filter((one) => one !== id))),
    [],
  )
  const chooseShown = (on: boolean) => {
    const ids = new Set(shown.map(({ id }) => id))
    setChosen((now) => new Set(on ? [...now, ...ids] : [...now].filter((id) => !ids.has(id))))
  }
  return {
    choice,
    change,
    sort,
    clear: () => change(wholeBoard),
    shown,
    visible: live ? shown : shown.slice(0, atFirst),
    /** What the rows are gathered by: the rows' own choice, or a body would stand where its rows have not come yet. */
    grouped: slow.grouped,
    live,
    chosen,
    choose,
    chooseShown,
    unchoose: () => setChosen(new Set()),
  }
}
