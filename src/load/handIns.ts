import { z } from 'zod'
import { answeringOf, withoutOthers } from '#document/input/answeredBy.ts'
import type { ComposeInput } from '#document/input/input.ts'
import { type HandInMarks, parties } from '#document/input/parties.ts'
import { today } from './today.ts'

/**
 * A section that another than the document's own answers, as it was handed in: when, by whom (`name` and `role` are
 * printed, `by` is the person's id), and what was said. Its words are kept here from then on, so that nothing that is
 * saved later slips in.
 */
const handInSchema = z.object({
  at: z.string(),
  by: z.string(),
  name: z.string(),
  role: z.enum([...parties, 'department', 'staff']),
  answers: z.record(z.string(), z.object({ value: z.unknown(), rev: z.number() })),
})
export type HandIn = z.infer<typeof handInSchema>
/** By the key of the section that is handed in by itself. */
export const handInsSchema = z.record(z.string(), handInSchema)
export type HandIns = z.infer<typeof handInsSchema>

const marksOf = (handIns: HandIns): HandInMarks =>
  Object.fromEntries(
    // The day in Sweden, not in Greenwich.
    Object.entries(handIns).map(([root, { name, role, at }]) => [root, { name, role, date: today(new Date(at)) }]),
  )

/**
 * The input with what others have handed in, and without what they have not: nobody reads their words before that. It
 * belongs on a document that is handed in as well, as the decision does: they may answer later.
 */
export const withHandIns = (input: ComposeInput, handIns: HandIns): ComposeInput => {
  const answering = answeringOf(input.template)
  if (answering.size === 0) return input
  const roots = new Set([...answering.values()].map(({ root }) => root))
  const told = Object.fromEntries(Object.entries(handIns).filter(([root]) => roots.has(root)))
  return {
    ...input,
    answers: Object.assign(
      withoutOthers(input.template, input.answers),
      ...Object.values(told).map(({ answers }) => answers),
    ),
    handIns: marksOf(told),
  }
}
