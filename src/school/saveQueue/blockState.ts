import { sameValue } from '#document/answer/patch/json.ts'
import { applyChanges, type Change, rebaseChanges } from '#document/answer/patch/mergeChanges.ts'
import { type Path, startsWith, valueAt, withValueAt } from '#document/answer/patch/paths.ts'
import type { KeptBlock, OpenConflict, Save, StuckText } from './types.ts'

/** One block's answer in the browser: as shown (`local`), as the server last confirmed (`acked`), and what lies between. */
export type BlockState = {
  instanceKey: string
  section?: string
  title?: string
  local: unknown
  acked: unknown
  rev: number
  sent?: Save
  pending: Change[]
  /** What waits was taken up from an earlier visit. */
  replayed?: boolean
  conflicts: OpenConflict[]
  /** Why the server would not store what is pending; until something is changed it is not sent again. */
  refused?: string
}

type Written = Pick<BlockState, 'section' | 'title'>
const writtenOn = ({ section, title }: Written): Written => ({
  ...(section ? { section } : {}),
  ...(title ? { title } : {}),
})
export const newBlock = (instanceKey: string, value: unknown, rev = 0, written: Written = {}): BlockState => ({
  instanceKey,
  ...writtenOn(written),
  local: value,
  acked: value,
  rev,
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
const showing = (block: BlockState): BlockState => ({ ...block, local: shown(block) })

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
export const restore = (block: BlockState, kept: KeptBlock): BlockState =>
  showing({
    ...block,
    ...writtenOn(kept),
    ...(kept.sent && !block.sent ? { sent: { ...kept.sent, replayed: true } } : {}),
    replayed: true,
    pending: [...block.pending, ...(kept.sent && block.sent ? kept.sent.changes : []), ...kept.pending],
    conflicts: [...block.conflicts, ...kept.conflicts],
  })

/** A refused save goes back among what waits; what was typed since in the same places stands. */
export const takeBack = (block: BlockState, message: string): BlockState => {
  const { sent, ...rest } = block
  const back = (sent?.changes ?? []).filter((old) => !rest.pending.some(({ path }) => startsWith(old.path, path)))
  return { ...rest, pending: [...back, ...rest.pending], refused: message }
}

/** Everything that waits becomes one save on its way. */
export const dispatch = (block: BlockState, saveId: string): BlockState => {
  const { replayed, ...rest } = block
  return { ...rest, sent: { saveId, changes: block.pending, ...(replayed ? { replayed } : {}) }, pending: [] }
}

/** The server has taken the save, wholly or all but the conflicts; typing that went on in their places is my side. */
export const acknowledge = (block: BlockState, rev: number, value: unknown, clashes: OpenConflict[]): BlockState => {
  const { sent: _done, ...rest } = block
  const open = clashes
    .map((clash) => ({ ...clash, mine: valueAt(block.local, clash.path) }))
    .filter(({ mine, theirs }) => !sameValue(mine, theirs))
  const left = block.pending.filter(({ path }) => !open.some((clash) => startsWith(path, clash.path)))
  return showing({
    ...rest,
    acked: value,
    rev: Math.max(rev, block.rev),
    pending: rebaseChanges(value, left),
    conflicts: [...block.conflicts, ...open],
  })
}

/** Others' words: what they wrote elsewhere is shown at once, mine goes on from it. A save on its way brings its own. */
export const takeNews = (block: BlockState, rev: number, value: unknown): BlockState =>
  rev <= block.rev || block.sent
    ? block
    : showing({
        ...block,
        acked: value,
        rev,
        pending: rebaseChanges(value, block.pending),
        conflicts: block.conflicts.map((open) => ({ ...open, theirs: valueAt(value, open.path) })),
      })

/** Ends a conflict with the text a person chose or put together. */
export const resolve = (block: BlockState, open: OpenConflict, value: unknown): BlockState => {
  const settled = { ...block, conflicts: block.conflicts.filter((conflict) => conflict !== open) }
  const mine: Change = { path: open.path, base: open.theirs, value }
  return showing(isReal(mine) ? { ...settled, pending: [...settled.pending, mine] } : settled)
}

/** What has not reached the server, for its writer to take elsewhere. */
export const stuckText = (block: BlockState, message: string): StuckText => {
  const { instanceKey, sent, pending, conflicts } = block
  const values = [...(sent?.changes ?? []), ...pending].map(({ value }) => value)
  return { instanceKey, ...writtenOn(block), values: [...values, ...conflicts.map(({ mine }) => mine)], message }
}
/** Lets go of what has not reached the server. */
export const discard = ({ sent: _sent, refused: _refused, ...block }: BlockState): BlockState =>
  showing({ ...block, pending: [], conflicts: [] })

export const keptOf = (block: BlockState): KeptBlock => ({
  instanceKey: block.instanceKey,
  ...writtenOn(block),
  ...(block.sent ? { sent: block.sent } : {}),
  pending: block.pending,
  conflicts: block.conflicts,
})
export const isReady = (block: BlockState) => block.sent !== undefined || (block.pending.length > 0 && !block.refused)
export const waitingIn = ({ sent, pending, conflicts }: Pick<BlockState, 'sent' | 'pending' | 'conflicts'>): number =>
  (sent?.changes.length ?? 0) + pending.length + conflicts.length
export const isUnconfirmed = (block: BlockState) => waitingIn(block) > 0
