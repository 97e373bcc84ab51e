import type { Payload } from 'payload'
import { term } from '#database/leases/lease.ts'
import type { NodeRole } from '#env'
import { findRows, type RowOf } from '#load/findRows.ts'
import { ago } from '../sweepRows.ts'

export type NodeRow = RowOf<'nodes'>
const order = ({ startedAt, id }: Pick<NodeRow, 'startedAt' | 'id'>) => `${startedAt} ${id}`

/** Those that have been heard of within the term, whoever started first before the others. */
export const livingNodes = async (payload: Payload): Promise<NodeRow[]> => {
  const rows = await findRows(payload, 'nodes', { heartbeatAt: { greater_than: ago(term) } })
  return rows.toSorted((one, other) => (order(one) < order(other) ? -1 : 1))
}

export const isWorker = (role: NodeRole | string): boolean => role !== 'web'
