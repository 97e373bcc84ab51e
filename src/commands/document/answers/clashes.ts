import type { Payload } from 'payload'
import { idOf } from '#access/idOf.ts'
import { holds } from '#document/answer/history/holds.ts'
import { sameValue } from '#document/answer/patch/json.ts'
import type { Conflict } from '#document/answer/patch/mergeValues.ts'
import { type Path, startsWith } from '#document/answer/patch/paths.ts'
import { findRows, type RowOf } from '#load/findRows.ts'
import { loadNames } from '#load/loadNames.ts'
import { at, type Place } from './store.ts'

/** A conflict with who wrote the other text; `own`: the same person, in another window. */
export type Clash = Conflict & { by?: string; own: boolean }
type Row = RowOf<'answerHistory', 'author' | 'changes'>

/** Far enough back to find who wrote what stands there now. */
const most = 200
const overlap = (a: Path, b: Path) => startsWith(a, b) || startsWith(b, a)

/**
 * Who wrote the other text of each conflict, and which are none: a save of an earlier visit (`replayed`) whose text is in
 * history already, or in what the same person has written on since, lost to nobody.
 */
export const clashesOf = async (
  payload: Payload,
  place: Place,
  conflicts: readonly Conflict[],
  replayed: boolean,
): Promise<Clash[]> => {
  if (conflicts.length === 0) return []
  const where = { and: [...at(place), { saveId: { not_equals: place.saveId } }] }
  const rows = await findRows(payload, 'answerHistory', where, { sort: '-rev', limit: most })
  const isMine = (row: Row | undefined) => idOf(row?.author) === place.author
  const names = await loadNames(
    payload,
    rows.map(({ author }) => author),
  )
  return conflicts.flatMap((conflict): Clash[] => {
    const { path, mine, theirs } = conflict
    const writer = rows.find(
      ({ changes }) =>
        changes?.changes.some((change) => overlap(change.path, path)) &&
        !changes.conflicts.some((lost) => startsWith(path, lost.path)),
    )
    const known = rows.some(
      (row) =>
        isMine(row) &&
        row.changes?.changes.some((change) => sameValue(change.path, path) && sameValue(change.value, mine)),
    )
    if (replayed && (known || (isMine(writer) && holds(theirs, mine)))) return []
    const by = names.get(idOf(writer?.author) ?? '')
    return [{ ...conflict, own: isMine(writer), ...(by ? { by } : {}) }]
  })
}
