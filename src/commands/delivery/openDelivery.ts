import { idOf } from '#access/idOf.ts'
import { formatSchoolYear } from '#document/text/swedish.ts'
import type { Sip } from '#files/delivery/Sip.ts'
import { sipFiles } from '#files/delivery/sipFiles.ts'
import { zipOf } from '#files/package/zipOf.ts'
import { loadDocument } from '#load/loadDocument.ts'
import { RENDERER_VERSION } from '#render/renderDocument.ts'
import type { Actor } from '../common/actor.ts'
import { audit } from '../common/audit.ts'
import { CommandError } from '../common/CommandError.ts'
import { deliverable } from './deliverable.ts'
import { deliveryFor } from './deliveryFor.ts'
import { deliveryProfile } from './deliveryProfile.ts'
import { documentsIn } from './readDeliveries.ts'

export type OpenDelivery = { name: string; chunks: () => AsyncGenerator<Uint8Array> }

/**
 * A package for the archive, to be written to whoever fetches it, one document in memory at a time; that they did is logged.
 * Throws `CommandError`: NOT_FOUND, WRONG_STATE where a document of it has gone since.
 */
export const openDelivery = async (actor: Actor, args: { deliveryId: string }): Promise<OpenDelivery> => {
  const { payload } = actor
  const row = await deliveryFor(actor, args.deliveryId)
  const municipality = idOf(row.municipality) ?? ''
  const wanted = new Set(documentsIn(row))
  const found = (await deliverable(payload, municipality, row.schoolYear)).filter(
    ({ id, ready }) => ready && wanted.has(id),
  )
  const loaded = await Promise.all(found.map(({ id }) => loadDocument(payload, id, { light: true })))
  const documents = loaded.flatMap((document) => document ?? [])
  if (documents.length < wanted.size) throw new CommandError('WRONG_STATE/deliveryGone')
  const { name, profile } = await deliveryProfile(payload, municipality)
  const sip: Sip = {
    id: row.packageId,
    label: `${name}: kvalitetsdokument ${formatSchoolYear(row.schoolYear)}`,
    at: new Date(row.at).toISOString(),
    schoolYear: row.schoolYear,
    program: { name: 'Kvalitetsdokument', version: RENDERER_VERSION },
    profile,
  }
  await audit(actor, {
    action: 'downloadDelivery',
    noun: 'deliveries',
    docId: row.id,
    municipality,
    summary: `Hämtade arkivpaketet ${row.packageId}`,
    details: { documents: [...wanted] },
  })
  return { name: `${row.packageId}.zip`, chunks: () => zipOf(sipFiles(payload, sip, documents), new Date(sip.at)) }
}
