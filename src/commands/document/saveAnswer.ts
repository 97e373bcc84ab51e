import type { Payload } from 'payload'
import { z } from 'zod'
import type { AnswerSchema } from '#document/answer/answer.ts'
import { mergeChanges } from '#document/answer/patch/mergeChanges.ts'
import type { Conflict } from '#document/answer/patch/mergeValues.ts'
import { isBlockFault } from '#document/block.ts'
import { loadBlock } from '#load/loadBlock.ts'
import { type DocumentFacts, loadDocument } from '#load/loadDocument.ts'
import { readStoredInput } from '#load/readStoredInput.ts'
import type { Actor } from '../common/actor.ts'
import { CommandError } from '../common/CommandError.ts'
import { moveDocument } from '../common/moveDocument.ts'
import { parseArgs } from '../common/parseArgs.ts'
import { checkValue } from './answers/checkValue.ts'
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
const schema = z.object({
  documentId: z.string(),
  instanceKey: key,
  /** Made by the client, one for each save; sent again unchanged when the answer did not arrive. */
  saveId: z.string().min(8).max(100),
  changes: z
    .array(z.object({ path: z.array(key).min(1).max(12), base: z.unknown().optional(), value: z.unknown().optional() }))
    .min(1)
    .max(2000),
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

const conflictError = (rev: number, value: Record<string, unknown>, conflicts: Conflict[]) =>
  new CommandError('CONFLICT', { rev, value, conflicts })
const pause = (attempt: number) =>
  new Promise((done) => setTimeout(done, Math.random() * 4 * Math.min(attempt + 1, 15)))

type Written = { rev: number; value: Record<string, unknown>; conflicts: Conflict[] }
const objectOf = (head: Head | undefined) => (head?.value ?? {}) as Record<string, unknown>

/** Merges, keeps history, writes: again from the start whenever someone else was faster. */
const write = async (
  actor: Actor,
  place: Place,
  changes: z.infer<typeof schema>['changes'],
  answerSchema: () => Promise<AnswerSchema>,
): Promise<Written> => {
  const { payload } = actor
  let known: HistoryRow | undefined = await findHistory(payload, place)
  for (let attempt = 0; attempt < 100; attempt += 1) {
    const head = await findHead(payload, place)
    if (known && (await wasWritten(payload, place, known, head)))
      return { rev: known.rev, value: objectOf(head), conflicts: known.changes.conflicts }
    if (!isEditable(place.document.state)) throw wrongState(place.document, 'change')
    const { value, changed, conflicts } = mergeChanges(head?.value, changes)
    const told = {
      after: head?.lastSaveId ?? null,
      changes: changes.map(({ path, value: written }) => ({ path, value: written ?? null })),
      conflicts,
    }
    const rev = (head?.rev ?? 0) + 1
    if (changed)
      checkValue(
        await answerSchema(),
        value,
        changes.map((change) => change.path),
        actor,
      )
    if (changed || conflicts.length > 0) {
      const row: HistoryRow | undefined = await writeHistory(payload, place, known, { rev, changes: told })
      known = row ?? (await findHistory(payload, place))
      if (!row) continue
    }
    if (!changed) return { rev: head?.rev ?? 0, value, conflicts }
    if (await writeHead(payload, place, head, value)) return { rev, value, conflicts }
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
 * Throws `CommandError`: INVALID, NOT_FOUND, FORBIDDEN, WRONG_STATE, CONFLICT, STATE_MOVED, BUSY.
 */
export const saveAnswer = async (actor: Actor, args: SaveAnswerArgs): Promise<SavedAnswer> => {
  const { payload, user } = actor
  const { documentId, instanceKey, saveId, changes } = parseArgs(schema, args, actor)
  const document = await documentFor(actor, documentId, 'answer')
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
  if (conflicts.length > 0) throw conflictError(rev, value, conflicts)
  return { rev, value }
}
