import type { Payload } from 'payload'
import type { AnswerSchema } from '#document/answer/answer.ts'
import { isBlockFault } from '#document/block.ts'
import { isAhead } from '#document/times/sectionTimes.ts'
import { loadBlock } from '#load/loadBlock.ts'
import { type DocumentFacts, loadDocument } from '#load/loadDocument.ts'
import { loadTimes } from '#load/loadTimes.ts'
import { readStoredInput } from '#load/readStoredInput.ts'
import { today } from '#load/today.ts'
import type { Actor } from '../common/actor.ts'
import { CommandError } from '../common/CommandError.ts'
import { moveDocument } from '../common/moveDocument.ts'
import { parseArgs } from '../common/parseArgs.ts'
import { type Clash, clashesOf } from './answers/clashes.ts'
import { type SaveAnswerArgs, saveSchema } from './answers/saveArgs.ts'
import type { Place } from './answers/store.ts'
import { writeAnswer } from './answers/writeAnswer.ts'
import { documentFor, isEditable } from './documentFor.ts'

/** `rev` of this save and the whole answer as it now stands, other people's changes included. */
export type SavedAnswer = { rev: number; value: Record<string, unknown> }

/** A section with a day of its own is answered from that day on. */
const assertOpen = async (payload: Payload, document: DocumentFacts, sectionKey: string): Promise<void> => {
  const time = (await loadTimes(payload, document))[sectionKey.split('@')[0] ?? '']
  if (time?.opens && isAhead(time, today())) throw new CommandError('WRONG_STATE/notOpen', { opens: time.opens })
}

const schemaFor = async (payload: Payload, document: DocumentFacts, instanceKey: string): Promise<AnswerSchema> => {
  try {
    const found = await loadBlock(payload, document, instanceKey)
    const answer = found?.block.answerSchema(found.raw, found.data, found.place)
    if (answer && found) {
      await assertOpen(payload, document, found.place.sectionKey)
      return answer
    }
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
  const { instanceKey, saveId, changes, replayed = false } = parseArgs(saveSchema, args, actor)
  const place: Place = { document, instanceKey, saveId, author: user.id }
  let parsed: Promise<AnswerSchema> | undefined
  const answerSchema = () => {
    parsed ??= schemaFor(payload, document, instanceKey)
    return parsed
  }
  const { rev, value, conflicts } = await writeAnswer(actor, place, changes, answerSchema)
  await assertStillOpen(payload, place, rev)
  if (document.state === 'notStarted')
    await moveDocument(payload, document.id, (now) =>
      now.state === 'notStarted' ? { state: 'inProgress' } : undefined,
    )
  const clashes = await clashesOf(payload, place, conflicts, replayed)
  if (clashes.length > 0) throw conflictError(rev, value, clashes)
  return { rev, value }
}
