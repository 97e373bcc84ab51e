import { sameValue } from '#document/answer/patch/json.ts'
import { applyChanges, type Change } from '#document/answer/patch/mergeChanges.ts'
import type { Conflict } from '#document/answer/patch/mergeValues.ts'
import type { Path } from '#document/answer/patch/paths.ts'
import { startsWith, valueAt, withValueAt } from '#document/answer/patch/paths.ts'
import type { KeptBlock } from './types.ts'

/** One block's answer in the browser: as shown (`local`), as the server last confirmed (`acked`), and what lies between. */
export type BlockState = {
  instanceKey: string
  local: unknown
  acked: unknown
  sent?: { saveId: string; changes: Change[] }
  pending: Change[]
  conflicts: Conflict[]
  /** Why the server would not store what is pending; until something is changed it is not sent again. */
  refused?: string
}

export const newBlock = (instanceKey: string, value: unknown): BlockState => ({
  instanceKey,
  local: value,
  acked: value,
  pending: [],
  conflicts: [],
})

/** What is shown: the server's value with everything not yet confirmed, and my side of every open conflict, on top. */
export const shown = (block: BlockState): unknown =>
  applyChanges(block.acked, [
    ...(block.sent?.changes ?? []),
    ...block.conflicts.map(({ path, mine }) => ({ path, value: mine })),
    ...block.pending,
  ])

/** Notes a change. Typing on in the same place keeps its base; a change of a whole swallows those of its parts. */
export const change = ({ refused: _refused, ...block }: BlockState, path: Path, value: unknown): BlockState => {
  const local = withValueAt(block.local, path, value)
  const conflict = block.conflicts.find((open) => startsWith(path, open.path))
  if (conflict) {
    const conflicts = block.conflicts.map((open) =>
      open === conflict ? { ...open, mine: valueAt(local, open.path) } : open,
    )
    return { ...block, local, conflicts }
  }
  const around = block.pending.find((pending) => startsWith(path, pending.path))
  if (around) {
    const pending = block.pending.map((other) =>
      other === around ? { ...other, value: valueAt(local, other.path) } : other,
    )
    return { ...block, local, pending: pending.filter(isReal) }
  }
  const basis = applyChanges(block.acked, block.sent?.changes ?? [])
  const mine: Change = { path, base: valueAt(basis, path), value }
  const others = block.pending.filter((pending) => !startsWith(pending.path, path))
  return { ...block, local, pending: [...others, mine].filter(isReal) }
}
const isReal = (candidate: Change) => !sameValue(candidate.base, candidate.value)

/** Takes back what an earlier visit left unconfirmed, on top of what the server has now. */
export const restore = (block: BlockState, kept: KeptBlock): BlockState => {
  const merged: BlockState = {
    ...block,
    ...(kept.sent && !block.sent ? { sent: kept.sent } : {}),
    pending: [...block.pending, ...(kept.sent && block.sent ? kept.sent.changes : []), ...kept.pending],
    conflicts: [...block.conflicts, ...kept.conflicts],
  }
  return { ...merged, local: shown(merged) }
}

/** A refused save goes back among what waits; what was typed since in the same places stands. */
export const takeBack = (block: BlockState, message: string): BlockState => {
  const { sent, ...rest } = block
  const back = (sent?.changes ?? []).filter((old) => !rest.pending.some(({ path }) => startsWith(old.path, path)))
  return { ...rest, pending: [...back, ...rest.pending], refused: message }
}

export const keptOf = ({ instanceKey, sent, pending, conflicts }: BlockState): KeptBlock => ({
  instanceKey,
  ...(sent ? { sent } : {}),
  pending,
  conflicts,
})
export const isUnconfirmed = (block: BlockState) =>
  block.sent !== undefined || block.pending.length > 0 || block.conflicts.length > 0
