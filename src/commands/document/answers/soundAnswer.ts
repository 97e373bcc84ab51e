import type { AnswerSchema } from '#document/answer/answer.ts'
import { isShallow } from '#document/answer/patch/isShallow.ts'
import { isObject } from '#document/answer/patch/json.ts'
import type { Change } from '#document/answer/patch/mergeChanges.ts'
import type { Conflict } from '#document/answer/patch/mergeValues.ts'
import { startsWith, valueAt, withValueAt } from '#document/answer/patch/paths.ts'
import { readableAnswer } from '#document/answer/readableAnswer.ts'
import type { Head } from './store.ts'

/** The stored answer, without what is deeper than any answer can be: nothing could walk it, and it is in history. */
export const objectOf = (head: Head | undefined): Record<string, unknown> =>
  isObject(head?.value) ? Object.fromEntries(Object.entries(head.value).filter(([, part]) => isShallow(part))) : {}

/**
 * What is stored and cannot be read was seen by nobody: whoever writes in its place, or empties it, has it as base.
 */
export const onUnreadable = (schema: AnswerSchema, stored: unknown, changes: Change[]): Change[] => {
  const { unreadable } = readableAnswer(schema, stored)
  return changes.map((change) =>
    unreadable.some(({ path }) => startsWith(change.path, path))
      ? { ...change, base: valueAt(stored, change.path) }
      : change,
  )
}
/** A base is kept beside both texts, so that they can be put together; one that is no answer is not. */
export const withSoundBase = (schema: AnswerSchema, { base, ...conflict }: Conflict): Conflict => {
  const isSound = schema.safeParse(withValueAt({}, conflict.path, base), { jitless: true }).success
  return { ...conflict, base: isSound ? base : undefined }
}
