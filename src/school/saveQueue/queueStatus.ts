import { type BlockState, isReady, waitingIn } from './blockState.ts'
import type { SaveStatus } from './types.ts'

type Situation = {
  blocks: readonly BlockState[]
  halted: Extract<SaveStatus, { kind: 'signedOut' | 'closed' }> | undefined
  online: boolean
  failing: boolean
  lastSaved: number | undefined
}

/** The one thing to say of a page's answers, the most pressing first. */
export const queueStatus = ({ blocks, halted, online, failing, lastSaved }: Situation): SaveStatus => {
  const waiting = blocks.reduce((sum, one) => sum + waitingIn(one), 0)
  if (halted) return { ...halted, waiting }
  if (waiting > 0 && !online) return { kind: 'offline', waiting }
  if (failing) return { kind: 'retrying', waiting }
  if (blocks.some(isReady)) return { kind: 'saving' }
  const refused = blocks.find((one) => one.refused)?.refused
  if (refused) return { kind: 'refused', message: refused, waiting }
  if (blocks.some((one) => one.conflicts.length > 0)) return { kind: 'conflict', waiting }
  return lastSaved === undefined ? { kind: 'idle' } : { kind: 'saved', at: lastSaved }
}
