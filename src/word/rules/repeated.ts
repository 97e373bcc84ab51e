import { type Rule, runOf } from './Rule.ts'
import { clean } from './words.ts'

/** Lines within a control that can be repeated are the parts of a record. */
export const repeated: Rule = (drafting, items, at) => {
  const item = items[at]
  if (item?.kind !== 'paragraph' || item.repeated === undefined) return 0
  const run = runOf(items, at, (line) => line.repeated === item.repeated)
  const lines = run.filter(({ text, controls }) => text.trim() !== '' || controls.length > 0)
  const named = lines.map(({ text, controls }) => ({
    part: clean(text.split(':')[0] ?? '') || (controls.at(-1)?.name ?? ''),
    control: controls.at(-1),
  }))
  drafting.flush()
  drafting.put('records', item.repeated || drafting.heading, item.place, 'repeated', 0.95, {
    parts: named.map(({ part }) => part),
    controls: named.map(({ control }) => control),
  })
  return run.length
}
