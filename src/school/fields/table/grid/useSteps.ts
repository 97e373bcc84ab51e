import { useState } from 'react'
import { useWords } from '../../../words/InLanguage.tsx'
import type { GridAccess } from './GridAccess.ts'
import { after, applicable, noHistory, redo, undo } from './history.ts'
import type { Step } from './model.ts'

/** What is done to a grid, step by step, with undo and redo; `report` tells of the last. */
export const useSteps = (read: GridAccess['read'], write: GridAccess['write']) => {
  const { paste: words } = useWords()
  const [history, setHistory] = useState(noHistory)
  const [report, setReport] = useState('')

  const take = (step: Step, message: string) => {
    write(step.edits, { added: step.added, removed: [] })
    setHistory((before) => after(before, step))
    setReport(message)
  }
  const turn = (turned: ReturnType<typeof undo>, isUndo: boolean) => {
    if (!turned) return
    const edits = applicable(turned.step, read)
    write(edits, isUndo ? { added: [], removed: turned.step.added } : { added: turned.step.added, removed: [] })
    setHistory(turned.history)
    const kept = turned.step.edits.length - edits.length
    setReport(`${isUndo ? words.undone : words.redone}${kept > 0 ? ` ${words.keptSince(kept)}` : ''}`)
  }
  const onUndo = () => turn(undo(history), true)
  const onRedo = () => turn(redo(history), false)

  return { history, report, setReport, take, onUndo, onRedo }
}
