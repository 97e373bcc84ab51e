import { useEffect, useRef, useState } from 'react'
import type { FocusMatrix } from '#commands/focus/readFocus.ts'
import type { FocusAction } from '#commands/focus/saveFocus.ts'
import { type Ask, told } from '../figures/askFigures.ts'
import type { Words } from '../words/sv.ts'
import { type Mark, withMarks } from './marks.ts'

type Place = { areaId?: string; schoolYear?: number }

/**
 * Actions go to the server one at a time, in the order they were done: each answer is the whole matrix, and one that came
 * late would take back what was clicked after it. Marks that still wait are laid over every answer, so that they never
 * blink, nothing is called saved before all of it is, and who leaves meanwhile is asked. `undo` is how the last one is
 * taken back.
 */
export const useFocusActions = (ask: Ask, first: FocusMatrix, words: Words['focus']) => {
  const [matrix, setMatrix] = useState(first)
  const [status, setStatus] = useState('')
  const [undo, setUndo] = useState<FocusAction>()
  const waiting = useRef<Mark[][]>([])
  const turn = useRef(Promise.resolve())
  useEffect(() => {
    const warn = (event: BeforeUnloadEvent) => {
      if (waiting.current.length > 0) event.preventDefault()
    }
    window.addEventListener('beforeunload', warn)
    return () => window.removeEventListener('beforeunload', warn)
  }, [])
  const take = (fresh: FocusMatrix) => setMatrix(waiting.current.reduce(withMarks, fresh))
  const inTurn = (run: () => Promise<void>): Promise<void> => {
    turn.current = turn.current.then(run).catch((error) => setStatus(told(error)))
    return turn.current
  }
  const { areaId, schoolYear } = matrix
  const show = (next: Place, onShown: (fresh: FocusMatrix) => void) =>
    inTurn(async () => {
      const fresh = await ask<FocusMatrix>('visa', { areaId, schoolYear, ...next })
      take(fresh)
      setUndo(undefined)
      setStatus('')
      onShown(fresh)
    })
  const does = (action: FocusAction, back?: FocusAction, done = words.saved): Promise<void> => {
    const marks = action.kind === 'mark' ? action.marks : []
    waiting.current.push(marks)
    setMatrix((now) => withMarks(now, marks))
    setStatus(words.saving)
    return inTurn(async () => {
      const answer = await ask<FocusMatrix>('spara', { areaId, schoolYear, action }).catch((error: unknown) => ({
        error,
      }))
      waiting.current = waiting.current.filter((one) => one !== marks)
      if (!('error' in answer)) {
        take(answer)
        setUndo(back)
        setStatus(waiting.current.length > 0 ? words.saving : done)
        return
      }
      take(await ask<FocusMatrix>('visa', { areaId, schoolYear }))
      throw answer.error
    })
  }
  return { matrix, status, undo, show, does }
}
