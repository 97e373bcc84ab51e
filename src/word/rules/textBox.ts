import { linesOf } from '../draft/Drafting.ts'
import { type Rule, runOf } from './Rule.ts'
import { beginningOf } from './words.ts'

/** A text box is a text of its own. */
export const textBox: Rule = (drafting, items, at) => {
  const run = runOf(items, at, (line) => line.textBox)
  const [first] = run
  if (!first) return 0
  const lines = run.filter(({ text }) => text.trim() !== '')
  if (lines.length === 0) return run.length
  drafting.flush()
  const text = linesOf(lines)
  drafting.put('richText', beginningOf(text), first.place, 'textBox', 0.7, {
    text,
    runs: lines.map(({ runs }) => runs),
  })
  return run.length
}
