import type { Payload } from 'payload'
import { compareAndSet } from '#commands/common/compareAndSet.ts'
import { idFrom } from '#commands/common/idFrom.ts'
import type { Audience } from '#document/input/input.ts'
import { findRows, type RowOf } from '#load/findRows.ts'

export type PackageRow = RowOf<'packages'>
/** Longer (ms) than a document takes with somebody else at it: one that is not heard of for this long has no worker. */
export const packageSilence = 5 * 60_000

/** A distribution has one package for each audience. */
export const packageIdOf = (payload: Payload, distribution: string, audience: Audience): string =>
  idFrom(payload, 'package', distribution, audience)

export const loadPackage = async (payload: Payload, id: string): Promise<PackageRow | undefined> =>
  (await findRows(payload, 'packages', { id: { equals: id } }))[0]

export const isLeft = ({ state, heartbeatAt }: Pick<PackageRow, 'state' | 'heartbeatAt'>): boolean =>
  state === 'running' && Date.now() - Date.parse(heartbeatAt ?? '1970-01-01') > packageSilence

/** Undefined when somebody else moved it. */
export const movePackage = async (
  payload: Payload,
  row: Pick<PackageRow, 'id' | 'rev'>,
  data: Partial<PackageRow>,
): Promise<PackageRow | undefined> =>
  (await compareAndSet(payload, 'packages', row, { ...data, heartbeatAt: new Date().toISOString() })) as
    | PackageRow
    | undefined
