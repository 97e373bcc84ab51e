import type { Payload } from 'payload'
import type { AnswerSchema } from '#document/answer/answer.ts'
import { isBlockFault } from '#document/block.ts'
import { loadBlock } from '#load/loadBlock.ts'
import { type DocumentFacts, loadDocument } from '#load/loadDocument.ts'
import { readStoredInput } from '#load/readStoredInput.ts'
import type { Actor } from '../common/actor.ts'
import { CommandError } from '../common/CommandError.ts'
import { moveDocument } from '../common/moveDocument.ts'
import { parseArgs } from '../common/parseArgs.ts'
import { type Clash, clashesOf } from './answers/clashes.ts'
import { type SaveAnswerArgs, saveSchema } from './answers/saveArgs.ts'
import type { Place } from './answers/store.ts'
import { writeAnswer } from './answers/writeAnswer.ts'
import { documentFor } from './documentFor.ts'
import { assertMayWrite, assertMine, loadWritingOfBlock, type Writing } from './writing.ts'

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

/** A document or section that was handed in in the meantime: what is in the stored input counts, the rest is kept in history. */
const assertStillOpen = async (
  payload: Payload,
  place: Place,
  rev: number,
  writing: (instanceKey: string, now: DocumentFacts) => Writing,
): Promise<void> => {
  const now = await loadDocument(payload, place.document.id)
  const shut = now && writing(place.instanceKey, now).shut
  if (now && !shut) return
  if (shut?.why === 'handedIn' && (shut.handIn.answers[place.instanceKey]?.rev ?? 0) >= rev) return
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
  const writing = await loadWritingOfBlock(actor, document)
  const here = writing(instanceKey)
  assertMine(here)
  const party = here.answering?.party ?? document.answeredBy
  const place: Place = { document, instanceKey, saveId, author: user.id, ...(party ? { party } : {}) }
  let parsed: Promise<AnswerSchema> | undefined
  const answerSchema = () => {
    assertMayWrite(here, document)
    parsed ??= schemaFor(payload, document, instanceKey)
    return parsed
  }
  const { rev, value, conflicts } = await writeAnswer(actor, place, changes, answerSchema)
  await assertStillOpen(payload, place, rev, writing)
  // What another writes has not begun the document.
  if (document.state === 'notStarted' && !here.answering)
    await moveDocument(payload, document.id, (now) =>
      now.state === 'notStarted' ? { state: 'inProgress' } : undefined,
    )
  const clashes = await clashesOf(payload, place, conflicts, replayed)
  if (clashes.length > 0) throw conflictError(rev, value, clashes)
  return { rev, value }
}
