import { z } from 'zod'
import { formatSchoolYear } from '#document/text/swedish.ts'
import { folderOf } from '#files/delivery/sipFiles.ts'
import { mostBytes } from '#files/package/zipOf.ts'
import { findRows } from '#load/findRows.ts'
import type { Actor } from '../common/actor.ts'
import { audit } from '../common/audit.ts'
import { CommandError } from '../common/CommandError.ts'
import { idSchema } from '../common/compareAndSet.ts'
import { ownMunicipality } from '../common/ownMunicipality.ts'
import { parseArgs } from '../common/parseArgs.ts'
import { deliverable } from './deliverable.ts'
import { deliveryProfile } from './deliveryProfile.ts'
import { type Deliveries, type DeliveryArgs, readDeliveries } from './readDeliveries.ts'

const schema = z.object({
  schoolYear: z.number().int().min(1900).max(2200),
  /** Which; all that are ready, where none is named. */
  documentIds: z.array(idSchema).max(10_000).optional(),
})
export type MakeDeliveryArgs = DeliveryArgs & z.input<typeof schema>
export type MadeDelivery = Deliveries & { made: { id: string; documents: number } }

/**
 * Decides what a package for the archive holds: adopted documents of one school year, with their files. It is written out
 * each time it is fetched. Throws `CommandError`: NOT_FOUND, INVALID, WRONG_STATE (nothing is ready, or more than a ZIP holds).
 */
export const makeDelivery = async (actor: Actor, args: MakeDeliveryArgs): Promise<MadeDelivery> => {
  const { payload, user } = actor
  const municipality = ownMunicipality(actor, args.municipalityId)
  const { schoolYear, documentIds } = parseArgs(schema, args, actor)
  const ready = (await deliverable(payload, municipality, schoolYear)).filter((one) => one.ready)
  const chosen = ready.filter(({ id }) => documentIds === undefined || documentIds.includes(id))
  if (chosen.length === 0) throw new CommandError('WRONG_STATE/nothingToDeliver')
  const files = await findRows(
    payload,
    'files',
    { document: { in: chosen.map(({ id }) => id) } },
    { fields: ['filesize'] },
  )
  const bytes = files.reduce((sum, { filesize }) => sum + (filesize ?? 0), 0)
  if (bytes > mostBytes * 0.9) throw new CommandError('WRONG_STATE/packageTooLarge')
  const { key } = await deliveryProfile(payload, municipality)
  const at = new Date().toISOString()
  const [only] = chosen
  const what = chosen.length === 1 && only ? folderOf(only) : `${schoolYear}`
  const row = await payload.create({
    collection: 'deliveries',
    data: {
      municipality,
      packageId: `${key}-${what}-${at.slice(0, 19).replace(/\D/gu, '')}`,
      schoolYear,
      documents: chosen.map(({ id }) => id),
      at,
      byName: user.name,
    },
    depth: 0,
    overrideAccess: true,
  })
  await audit(actor, {
    action: 'makeDelivery',
    noun: 'deliveries',
    docId: row.id,
    municipality,
    summary: `Gjorde arkivpaket av ${chosen.length} dokument, läsåret ${formatSchoolYear(schoolYear)}`,
    details: { package: row.packageId, documents: chosen.map(({ id }) => id) },
  })
  return {
    made: { id: row.id, documents: chosen.length },
    ...(await readDeliveries(actor, { municipalityId: municipality })),
  }
}
