import { useRef, useState } from 'react'
import type { Across, AcrossMark } from '#commands/reading/Across.ts'
import type { MarkAction } from '#commands/reading/saveMark.ts'
import { type Ask, told } from '../figures/askFigures.ts'
import type { Words } from '../words/sv.ts'

export type DoesMark = (action: MarkAction) => Promise<void>

/** Quotes as the server has them: actions go there one at a time. `undo` brings back the one that was removed last. */
export const useMarks = (ask: Ask, first: Pick<Across, 'marks' | 'themes'>, words: Words['across']) => {
  const [marks, setMarks] = useState(first.marks)
  const [status, setStatus] = useState('')
  const [undo, setUndo] = useState<MarkAction>()
  const turn = useRef(Promise.resolve())
  /** Whether it stands in the answer was asked when the page was read. */
  const put = (mark: AcrossMark) =>
    setMarks((now) =>
      now.some(({ id }) => id === mark.id)
        ? now.map((one) => (one.id === mark.id ? { ...mark, stands: one.stands } : one))
        : [...now, mark],
    )
  const does: DoesMark = (action) => {
    setStatus(words.saving)
    const run = async () => {
      const { mark } = await ask<{ mark?: AcrossMark }>('citat', { action })
      if (mark) put(mark)
      const gone = action.kind === 'remove' ? marks.find(({ id }) => id === action.id) : undefined
      if (action.kind === 'remove') setMarks((now) => now.filter(({ id }) => id !== action.id))
      setUndo(
        gone?.stands
          ? {
              kind: 'add',
              ...{ documentId: gone.documentId, instanceKey: gone.instanceKey, text: gone.text, themes: gone.themes },
            }
          : undefined,
      )
      setStatus(action.kind === 'remove' ? words.removed : words.saved)
    }
    turn.current = turn.current.then(run).catch((error) => setStatus(told(error)))
    return turn.current
  }
  const themes = [...new Set([...first.themes, ...marks.flatMap((mark) => mark.themes)])].toSorted((a, b) =>
    a.localeCompare(b, 'sv'),
  )
  return { marks, themes, status, undo, does }
}
