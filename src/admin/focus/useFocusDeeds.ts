import { useRef, useState } from 'react'
import type { FocusMatrix } from '#commands/focus/readFocus.ts'
import type { FocusDeed } from '#commands/focus/saveFocus.ts'
import { type Ask, told } from '../figures/askFigures.ts'
import type { Words } from '../words/sv.ts'
import { type Mark, withMarks } from './marks.ts'

type Place = { areaId?: string; schoolYear?: number }

/**
 * Deeds go to the server one at a time, in the order they were done: each answer is the whole matrix, and one that came
 * late would take back what was clicked after it. Marks that still wait are laid over every answer, so that they never
 * blink. `undo` is how the last one is taken back.
 */
export const useFocusDeeds = (ask: Ask, first: FocusMatrix, words: Words['focus']) => {
  const [matrix, setMatrix] = useState(first)
  const [said, setSaid] = useState('')
  const [undo, setUndo] = useState<FocusDeed>()
  const waiting = useRef<Mark[][]>([])
  const turn = useRef(Promise.resolve())
  const take = (fresh: FocusMatrix) => setMatrix(waiting.current.reduce(withMarks, fresh))
  const inTurn = (run: () => Promise<void>): Promise<void> => {
    turn.current = turn.current.then(run).catch((error) => setSaid(told(error)))
    return turn.current
  }
  const { areaId, schoolYear } = matrix
  const show = (next: Place, onShown: (fresh: FocusMatrix) => void) =>
    inTurn(async () => {
      const fresh = await ask<FocusMatrix>('visa', { areaId, schoolYear, ...next })
      take(fresh)
      setUndo(undefined)
      setSaid('')
      onShown(fresh)
    })
  const does = (deed: FocusDeed, back?: FocusDeed, done = words.saved): Promise<void> => {
    const marks = deed.kind === 'mark' ? deed.marks : []
    waiting.current.push(marks)
    setMatrix((now) => withMarks(now, marks))
    return inTurn(async () => {
      const answer = await ask<FocusMatrix>('spara', { areaId, schoolYear, deed }).catch((error: unknown) => ({
        error,
      }))
      waiting.current = waiting.current.filter((one) => one !== marks)
      if (!('error' in answer)) {
        take(answer)
        setUndo(back)
        setSaid(done)
        return
      }
      take(await ask<FocusMatrix>('visa', { areaId, schoolYear }))
      throw answer.error
    })
  }
  return { matrix, said, undo, show, does }
}
