import type { Payload } from 'payload'
import { z } from 'zod'
import type { AnswerSchema } from '#document/answer/answer.ts'
import { cleanValue } from '#document/answer/cleanValue.ts'
import { isShallow } from '#document/answer/patch/isShallow.ts'
import { isObject } from '#document/answer/patch/json.ts'
import { applyChanges, type Change, mergeChanges } from '#document/answer/patch/mergeChanges.ts'
import type { Conflict } from '#document/answer/patch/mergeValues.ts'
import { startsWith, valueAt, withValueAt } from '#document/answer/patch/paths.ts'
import { readableAnswer, withSoundOrders } from '#document/answer/readableAnswer.ts'
import { isBlockFault } from '#document/block.ts'
import { loadBlock } from '#load/loadBlock.ts'
import { type DocumentFacts, loadDocument } from '#load/loadDocument.ts'
import { readStoredInput } from '#load/readStoredInput.ts'
import type { Actor } from '../common/actor.ts'
import { CommandError } from '../common/CommandError.ts'
import { moveDocument } from '../common/moveDocument.ts'
import { parseArgs } from '../common/parseArgs.ts'
import { checkValue } from './answers/checkValue.ts'
import { type Clash, clashesOf } from './answers/clashes.ts'
import {
  findHead,
  findHistory,
  type Head,
  type HistoryRow,
  type Place,
  wasWritten,
  writeHead,
  writeHistory,
} from './answers/store.ts'
import { documentFor, isEditable, wrongState } from './documentFor.ts'

const forbidden = ['__proto__', 'constructor', 'prototype']
/** A key of a row, column or record. `$` first would be an operator to the database. */
const key = z
  .string()
  .min(1)
  .max(200)
  .refine((value) => !value.startsWith('$') && !value.includes('\0') && !forbidden.includes(value))
const plain = z.unknown().refine(isShallow).optional()
const schema = z.object({
  documentId: z.string(),
  instanceKey: key,
  /** Made by the client, one for each save; sent again unchanged when the answer did not arrive. */
  saveId: z.string().min(8).max(100),
  changes: z
    .array(
      z
        .object({ path: z.array(key).min(1).max(12), base: plain, value: plain })
        // The base too: it is what the client knows of a text that was cleaned when it was saved.
        .transform(({ path, base, value }) => ({ path, base: cleanValue(base), value: cleanValue(value) })),
    )
    .min(1)
    .max(2000),
  /** Whom the browser believes it writes for. Another may have logged in beside it since. */
  by: z.string().max(60).optional(),
  /** Taken up from an earlier visit: it may have arrived then, and been written on since. */
  replayed: z.boolean().optional(),
})
export type SaveAnswerArgs = z.input<typeof schema>
/** `rev` of this save and the whole answer as it now stands, other people's changes included. */
export type SavedAnswer = { rev: number; value: Record<string, unknown> }

const schemaFor = async (payload: Payload, document: DocumentFacts, instanceKey: string): Promise<AnswerSchema> => {
  try {
    const found = await loadBlock(payload, document, instanceKey)
    const answer = found?.block.answerSchema(found.raw, found.data, found.place)
    if (answer) return answer
  } catch (error) {
    if (isBlockFault(error)) throw new CommandError('INVALID/settings', { fault: error.message })
    throw error
  }
  throw new CommandError('NOT_FOUND/question')
}

/** A document that was handed in in the meantime: what is in the stored input counts, the rest is kept in history. */
const assertStillOpen = async (payload: Payload, place: Place, rev: number): Promise<void> => {
  const now = await loadDocument(payload, place.document.id)
  if (now && isEditable(now.state)) return
  const frozen = now?.frozenInput ? readStoredInput(now.frozenInput) : undefined
  if ((frozen?.answers[place.instanceKey]?.rev ?? 0) >= rev) return
  throw new CommandError('STATE_MOVED', { state: now?.state, rev })
}

const conflictError = (rev: number, value: Record<string, unknown>, conflicts: Clash[]) =>
  new CommandError('CONFLICT', { rev, value, conflicts })
const pause = (attempt: number) =>
  new Promise((done) => setTimeout(done, Math.random() * 4 * Math.min(attempt + 1, 15)))

type Written = { rev: number; value: Record<string, unknown>; conflicts: Conflict[] }
/** The stored answer, without what is deeper than any answer can be: nothing could walk it, and it is in history. */
const objectOf = (head: Head | undefined): Record<string, unknown> =>
  isObject(head?.value) ? Object.fromEntries(Object.entries(head.value).filter(([, part]) => isShallow(part))) : {}

/**
 * What is stored and cannot be read was seen by nobody: whoever writes in its place, or empties it, has it as base.
 */
const onUnreadable = (schema: AnswerSchema, stored: unknown, changes: Change[]): Change[] => {
  const { unreadable } = readableAnswer(schema, stored)
  return changes.map((change) =>
    unreadable.some(({ path }) => startsWith(change.path, path))
      ? { ...change, base: valueAt(stored, change.path) }
      : change,
  )
}
/** A base is kept beside both texts, so that they can be put together; one that is no answer is not. */
const withSoundBase = (schema: AnswerSchema, { base, ...conflict }: Conflict): Conflict => {
  const isSound = schema.safeParse(withValueAt({}, conflict.path, base), { jitless: true }).success
  return { ...conflict, base: isSound ? base : undefined }
}

/** Merges, keeps history, writes: again from the start whenever someone else was faster. */
const write = async (
  actor: Actor,
  place: Place,
  sent: Change[],
  answerSchema: () => Promise<AnswerSchema>,
): Promise<Written> => {
  const { payload } = actor
  let known: HistoryRow | undefined = await findHistory(payload, place)
  for (let attempt = 0; attempt < 100; attempt += 1) {
    const head = await findHead(payload, place)
    if (known && (await wasWritten(payload, place, known, head)))
      return { rev: known.rev, value: objectOf(head), conflicts: known.changes.conflicts }
    if (!isEditable(place.document.state)) throw wrongState(place.document, 'change')
    const schema = await answerSchema()
    const stored = withSoundOrders(schema, objectOf(head))
    const changes = onUnreadable(schema, stored, sent)
    const { value, changed, conflicts: found } = mergeChanges(stored, changes)
    const conflicts = found.map((conflict) => withSoundBase(schema, conflict))
    const told = {
      after: head?.lastSaveId ?? null,
      changes: changes.map(({ path, value: written }) => ({ path: [...path], value: written ?? null })),
      conflicts,
    }
    const rev = (head?.rev ?? 0) + 1
    // What loses is kept as well, so it has to be an answer like what wins.
    if (changed || conflicts.length > 0) {
      const paths = changes.map(({ path }) => path)
      checkValue(schema, stored, value, paths, actor)
      if (conflicts.length > 0) checkValue(schema, stored, applyChanges(stored, changes), paths, actor)
      const row: HistoryRow | undefined = await writeHistory(payload, place, known, { rev, changes: told })
      known = row ?? (await findHistory(payload, place))
      if (!row) continue
    }
    const shown = readableAnswer(schema, value).value
    if (!changed) return { rev: head?.rev ?? 0, value: shown, conflicts }
    if (await writeHead(payload, place, head, value)) return { rev, value: shown, conflicts }
    await pause(attempt)
  }
  throw new CommandError('BUSY/answer')
}

/**
 * Saves what one person changed in one answer. Changes at other places merge; the same place changed from another base
 * is a conflict: the rest is saved all the same, and the error carries both values (`details.conflicts`), the new `rev`
 * and the whole value. The same `saveId` again gives its first result, so that an offline queue may send twice.
 * What is acknowledged is in the answer and in its history, and stays.
 *
 * Throws `CommandError`: INVALID, NOT_FOUND, FORBIDDEN, WRONG_STATE, CONFLICT, STATE_MOVED, OTHER_PERSON, BUSY.
 */
export const saveAnswer = async (actor: Actor, args: SaveAnswerArgs): Promise<SavedAnswer> => {
  const { payload, user } = actor
  if (args.by !== undefined && args.by !== user.id) throw new CommandError('OTHER_PERSON')
  const document = await documentFor(actor, args.documentId, 'answer')
  const { instanceKey, saveId, changes, replayed = false } = parseArgs(schema, args, actor)
  const place: Place = { document, instanceKey, saveId, author: user.id }
  let parsed: Promise<AnswerSchema> | undefined
  const answerSchema = () => {
    parsed ??= schemaFor(payload, document, instanceKey)
    return parsed
  }
  const { rev, value, conflicts } = await write(actor, place, changes, answerSchema)
  await assertStillOpen(payload, place, rev)
  if (document.state === 'notStarted')
    await moveDocument(payload, document.id, (now) =>
      now.state === 'notStarted' ? { state: 'inProgress' } : undefined,
    )
  const clashes = await clashesOf(payload, place, conflicts, replayed)
  if (clashes.length > 0) throw conflictError(rev, value, clashes)
  return { rev, value }
}
