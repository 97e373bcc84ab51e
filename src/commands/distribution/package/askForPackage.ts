import { idOf } from '#access/idOf.ts'
import { isLeft, loadPackage, movePackage, type PackageRow, packageIdOf } from '#files/package/packageRow.ts'
import { spend } from '../../account/spend.ts'
import type { Actor } from '../../common/actor.ts'
import { enqueue } from '../../common/enqueue.ts'
import { isUniqueError } from '../../common/isUniqueError.ts'
import { parseArgs } from '../../common/parseArgs.ts'
import { distributionFor } from './distributionFor.ts'
import { type PackageArgs, type PackageState, packageSchema, packageState } from './readPackage.ts'

/**
 * Has the files of a distribution's documents made for one ZIP: those that are handed in, for the administration or in
 * the public version. One that is on its way goes on; one that stopped goes on after what it has; one that is made is
 * made anew, of the documents as they are now. Nothing unchanged is printed again.
 *
 * Throws `CommandError`: NOT_FOUND, INVALID, TOO_MANY.
 */
export const askForPackage = async (actor: Actor, args: PackageArgs): Promise<PackageState> => {
  const { payload, language = 'sv' } = actor
  const distribution = await distributionFor(actor, args.distributionId)
  const { audience } = parseArgs(packageSchema, args, actor)
  const id = packageIdOf(payload, distribution.id, audience)
  const isWorking = (row: PackageRow) => row.state === 'queued' || (row.state === 'running' && !isLeft(row))
  const found = await loadPackage(payload, id)
  if (found && isWorking(found)) return packageState(found)
  await spend(actor)
  const now = new Date().toISOString()
  if (found) {
    const packed = found.state === 'done' ? [] : found.packed
    await movePackage(payload, found, { state: 'queued', packed, error: null, language })
  } else {
    const municipality = idOf(distribution.municipality) ?? ''
    const row = { municipality, distribution: distribution.id, audience, state: 'queued', rev: 0, total: 0, language }
    const data = { ...row, heartbeatAt: now, createdAt: now, updatedAt: now }
    try {
      await payload.db.create({ collection: 'packages', customID: id, data })
    } catch (error) {
      if (!isUniqueError(error)) throw error
    }
  }
  await enqueue(payload, 'packDistribution', { packageId: id })
  return packageState(await loadPackage(payload, id))
}
