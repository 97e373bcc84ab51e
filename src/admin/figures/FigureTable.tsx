'use client'
import { useEffect, useMemo, useState } from 'react'
import type { FigureGrid } from '#commands/figures/readGrid.ts'
import type { Language } from '#document/tree/tree.ts'
import { Field } from '#school/fields/Field.tsx'
import { BlockContext, FormContext } from '#school/fields/FormContext.tsx'
import { SaveStatusText } from '#school/form/SaveStatusText.tsx'
import type { Words } from '../words/sv.ts'
import type { Ask } from './askFigures.ts'
import { figureField, type UnitChoice } from './figureField.ts'
import { figureQueue, gridKey } from './figureQueue.ts'

type Props = { ask: Ask; grid: FigureGrid; choice: UnitChoice; language: Language; words: Words }
/** As many rows as a browser draws at once without being slow; the rest at a click. */
const atOnce = 80

/** The figures of a set and a period in the school's own table: typed, pasted, copied and undone as there. */
export const FigureTable = ({ ask, grid, choice, language, words: { figures: words } }: Props) => {
  const [unread, setUnread] = useState(0)
  const [shown, setShown] = useState(atOnce)
  const [queue] = useState(() =>
    figureQueue({
      ask,
      period: grid.period,
      values: grid.values,
      kept: sessionStorage,
      keptAs: `figures ${grid.set} ${grid.period}`,
      onUnread: setUnread,
    }),
  )
  const form = useMemo(() => ({ queue, readOnly: false, findings: [] }), [queue])
  const units = choice.units.slice(0, shown)
  const field = useMemo(
    () => figureField(grid, choice.units.slice(0, shown), grid.set, words.unit, language),
    [grid, choice, shown, words, language],
  )
  useEffect(() => {
    const flush = () => void queue.flush()
    const warn = (event: BeforeUnloadEvent) => {
      flush()
      if (queue.isUnconfirmed()) event.preventDefault()
    }
    document.addEventListener('focusout', flush)
    window.addEventListener('beforeunload', warn)
    window.addEventListener('online', queue.retry)
    return () => {
      document.removeEventListener('focusout', flush)
      window.removeEventListener('beforeunload', warn)
      window.removeEventListener('online', queue.retry)
      queue.dispose()
    }
  }, [queue])
  return (
    <FormContext value={form}>
      <BlockContext value={gridKey}>
        <Field field={field} path={[]} hideLabel />
      </BlockContext>
      {choice.units.length > units.length && (
        <button type="button" onClick={() => setShown(shown + atOnce * 2)}>
          {words.more(choice.units.length - units.length)}
        </button>
      )}
      <div className="save-bar figures-bar">
        <SaveStatusText queue={queue} idle={words.savedAsTyped} />
        <p role="status" className="figures-unread">
          {unread > 0 && words.unread(unread)}
        </p>
      </div>
    </FormContext>
  )
}
