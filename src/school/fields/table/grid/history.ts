import { sameValue } from '#document/answer/patch/json.ts'
import type { Edit, Place, Step } from './model.ts'

/** Steps that were taken, the last one first, and those taken back, the first to be done again first. */
export type History = { done: Step[]; undone: Step[] }
export const noHistory: History = { done: [], undone: [] }
/** As many steps as anyone walks back; a paste of a whole table is one. */
const most = 50

export const after = ({ done }: History, step: Step): History =>
  step.edits.length === 0 ? { done, undone: [] } : { done: [step, ...done].slice(0, most), undone: [] }

type Turned = { history: History; step: Step } | undefined
const reversed = ({ edits, ...step }: Step): Step => ({
  ...step,
  edits: edits.map(({ before, after: now, ...place }) => ({ ...place, before: now, after: before })),
})
/** The step to carry out in order to undo the last one, and what the history is then. */
export const undo = ({ done: [last, ...done], undone }: History): Turned =>
  last && { history: { done, undone: [last, ...undone] }, step: reversed(last) }
export const redo = ({ done, undone: [next, ...undone] }: History): Turned =>
  next && { history: { done: [next, ...done], undone }, step: next }

/** The edits of a step whose cells still hold what it found: what somebody wrote since is left alone. */
export const applicable = (step: Step, read: (place: Place) => unknown): Edit[] =>
  step.edits.filter((edit) => sameValue(read(edit), edit.before))
