import { hostname } from 'node:os'
import { setTimeout as sleep } from 'node:timers/promises'
import type { Payload, Where } from 'payload'
import { beat, term } from '#database/leases/lease.ts'
import { OperatorError } from '#database/OperatorError.ts'
import type { NodeRole } from '#env'
import { ago, day } from '../sweepRows.ts'
import { livingNodes, type NodeRow } from './nodeRow.ts'

export type Joining = {
  role: NodeRole
  /** The folder that it writes to, by a name of its own. Whoever gives one holds its lock: an earlier node there is dead. */
  place: string
  /** Whether other nodes can read what it stores. */
  shares: boolean
}
export type Node = { id: string; leave: () => Promise<void> }

const now = () => new Date().toISOString()
const refusal = (other: NodeRow, shares: boolean) =>
  new OperatorError('SECOND_NODE', {
    sv: `En annan nod (${other.place}) kör mot samma databas, och ${shares ? 'den' : 'den här'} sparar filer på sin egen disk. Stoppa den ena, eller sätt S3_BUCKET för båda.`,
    en: `Another node (${other.place}) runs on the same database, and ${shares ? 'it' : 'this one'} keeps files on its own disk. Stop one of them, or set S3_BUCKET for both.`,
  })

/**
 * Writes this node among those that run, and lets it be heard of until it leaves. Where it, or one that was there before,
 * keeps files on its own disk, it is refused: after the term, for the other may have been killed. Of two that start at once the
 * later sees the earlier. Throws SECOND_NODE.
 */
export const joinNodes = async (
  payload: Payload,
  { role, place, shares }: Joining,
  patience = term + beat,
): Promise<Node> => {
  const { db } = payload
  const own = `${hostname()} ${place}`
  // The one before it here, and what has been gone for long.
  const gone: Where[] = [{ place: { equals: own } }, { heartbeatAt: { less_than: ago(day) } }]
  await db.deleteMany({ collection: 'nodes', where: { or: gone } })
  const data = { role, place: own, shares, startedAt: now(), heartbeatAt: now() }
  const made = await db.create({ collection: 'nodes', data })
  const id = String(made.id)
  // A beat that cannot be written is the next one's: a database that is away is no reason to end.
  const timer = setInterval(() => {
    db.updateOne({ collection: 'nodes', id, data: { heartbeatAt: now() } }).catch(() => undefined)
  }, beat)
  timer.unref()
  const leave = async () => {
    clearInterval(timer)
    await db.deleteOne({ collection: 'nodes', where: { id: { equals: id } } })
  }
  for (const until = Date.now() + patience; ; await sleep(500)) {
    const living = await livingNodes(payload)
    const before = living.slice(
      0,
      Math.max(
        0,
        living.findIndex((node) => node.id === id),
      ),
    )
    const other = before.find((node) => !shares || !node.shares)
    if (!other) break
    if (Date.now() < until) continue
    await leave()
    throw refusal(other, shares)
  }
  return { id, leave }
}
