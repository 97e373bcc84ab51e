import { useRef, useState } from 'react'
import type { GoalOutline } from '#commands/goals/readGoals.ts'
import type { GoalAction } from '#commands/goals/saveGoals.ts'
import { type Ask, told } from '../figures/askFigures.ts'
import type { Words } from '../words/sv.ts'

export type Does = (action: GoalAction, back?: GoalAction, done?: string) => Promise<void>

/** Actions go to the server one at a time, in the order they were done; each answer is the whole outline. `undo` takes the last one back. */
export const useGoalActions = (ask: Ask, first: GoalOutline, words: Words['goals']) => {
  const [outline, setOutline] = useState(first)
  const [status, setStatus] = useState('')
  const [undo, setUndo] = useState<GoalAction>()
  const turn = useRef(Promise.resolve())
  const inTurn = (run: () => Promise<void>): Promise<void> => {
    turn.current = turn.current.then(run).catch((error) => setStatus(told(error)))
    return turn.current
  }
  const { schoolYear } = outline
  const show = (year: number) =>
    inTurn(async () => {
      setOutline(await ask<GoalOutline>('visa', { schoolYear: year }))
      setUndo(undefined)
      setStatus('')
    })
  const does: Does = (action, back, done = words.saved) => {
    setStatus(words.saving)
    return inTurn(async () => {
      setOutline(await ask<GoalOutline>('spara', { schoolYear, action }))
      setUndo(back)
      setStatus(done)
    })
  }
  return { outline, status, undo, show, does }
}
