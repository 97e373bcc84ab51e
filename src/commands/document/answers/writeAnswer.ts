import type { AnswerSchema } from '#document/answer/answer.ts'
import { applyChanges, type Change, mergeChanges } from '#document/answer/patch/mergeChanges.ts'
import type { Conflict } from '#document/answer/patch/mergeValues.ts'
import { readableAnswer, withSoundOrders } from '#document/answer/readableAnswer.ts'
import type { Actor } from '../../common/actor.ts'
import { CommandError } from '../../common/CommandError.ts'
import { checkValue } from './checkValue.ts'
import { objectOf, onUnreadable, withSoundBase } from './soundAnswer.ts'
import { findHead, findHistory, type HistoryRow, type Place, wasWritten, writeHead, writeHistory } from './store.ts'

const pause = (attempt: number) =>
  new Promise((done) => setTimeout(done, Math.random() * 4 * Math.min(attempt + 1, 15)))

type Written = { rev: number; value: Record<string, unknown>; conflicts: Conflict[] }
/**
 * Merges, keeps history, writes: again from the start whenever someone else was faster. `answerSchema` throws where nobody
 * may write now.
 */
export const writeAnswer = async (
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
