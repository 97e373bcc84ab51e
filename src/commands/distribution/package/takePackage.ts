import { idOf } from '#access/idOf.ts'
import { type OpenPackage, openPackage } from '#files/package/openPackage.ts'
import { loadPackage, packageIdOf } from '#files/package/packageRow.ts'
import type { Actor } from '../../common/actor.ts'
import { audit } from '../../common/audit.ts'
import { CommandError } from '../../common/CommandError.ts'
import { parseArgs } from '../../common/parseArgs.ts'
import { distributionFor } from './distributionFor.ts'
import { type PackageArgs, packageSchema } from './readPackage.ts'

/**
 * The ZIP of a distribution, to be written to whoever downloads it; that they did is logged, with its documents.
 *
 * Throws `CommandError`: NOT_FOUND, INVALID, WRONG_STATE (not made, or too large).
 */
export const takePackage = async (actor: Actor, args: PackageArgs): Promise<OpenPackage> => {
  const { payload } = actor
  const distribution = await distributionFor(actor, args.distributionId)
  const { audience } = parseArgs(packageSchema, args, actor)
  const row = await loadPackage(payload, packageIdOf(payload, distribution.id, audience))
  if (!row) throw new CommandError('WRONG_STATE/package')
  const opened = await openPackage(payload, row)
  await audit(actor, {
    action: 'downloadPackage',
    noun: 'distributions',
    docId: distribution.id,
    municipality: idOf(distribution.municipality) ?? '',
    summary: `Hämtade ${opened.documents.length} dokument ur ${distribution.title} som ZIP`,
    details: { audience, documents: opened.documents },
  })
  return opened
}
