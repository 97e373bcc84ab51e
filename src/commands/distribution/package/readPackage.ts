import { z } from 'zod'
import { byUnit } from '#files/package/packageEntries.ts'
import { isLeft, loadPackage, type PackageRow, packageIdOf } from '#files/package/packageRow.ts'
import type { Actor } from '../../common/actor.ts'
import { parseArgs } from '../../common/parseArgs.ts'
import { distributionFor } from './distributionFor.ts'

export const packageSchema = z.object({
  distributionId: z.string(),
  audience: z.enum(['internal', 'public']).default('internal'),
})
export type PackageArgs = z.input<typeof packageSchema>
/**
 * How far a package has come: `none` has been asked for, `making`, `ready` to be downloaded, or `stopped` by what `error`
 * says, with what is made kept. `failed` are the documents that could not be made.
 */
export type PackageState = {
  state: 'none' | 'making' | 'ready' | 'stopped'
  made: number
  total: number
  failed: { document: string; unit: string; error: string }[]
  madeAt?: string
  error?: string
}

export const packageState = (row: PackageRow | undefined): PackageState => {
  if (!row) return { state: 'none', made: 0, total: 0, failed: [] }
  const packed = byUnit(row.packed ?? [])
  const failed = packed.flatMap(({ document, unit, error }) => (error ? [{ document, unit, error }] : []))
  const states = { queued: 'making', running: 'making', done: 'ready', failed: 'stopped' } as const
  return {
    state: isLeft(row) ? 'stopped' : states[row.state],
    made: packed.length,
    total: row.total,
    failed,
    ...(row.madeAt ? { madeAt: row.madeAt } : {}),
    ...(row.error ? { error: row.error } : {}),
  }
}

/** How far the ZIP of a distribution has come. Throws `CommandError`: INVALID, NOT_FOUND. */
export const readPackage = async (actor: Actor, args: PackageArgs): Promise<PackageState> => {
  const { id } = await distributionFor(actor, args.distributionId)
  const { audience } = parseArgs(packageSchema, args, actor)
  return packageState(await loadPackage(actor.payload, packageIdOf(actor.payload, id, audience)))
}
