import type { Payload } from 'payload'
import { z } from 'zod'
import { sortKey } from '#document/text/sortKey.ts'
import { findAll } from '#load/findAll.ts'
import { loadMunicipality } from '#load/loadMunicipality.ts'
import { loadUnits } from '#load/loadUnits.ts'
import type { Actor } from '../common/actor.ts'
import { audit } from '../common/audit.ts'
import { CommandError } from '../common/CommandError.ts'
import { idSchema } from '../common/compareAndSet.ts'
import { idFrom } from '../common/idFrom.ts'
import { isUniqueError } from '../common/isUniqueError.ts'
import { parseArgs } from '../common/parseArgs.ts'
import { editionContent } from './editionContent.ts'
import { ensureDistribution } from './ensureDistribution.ts'
import { makeDocuments } from './makeDocuments.ts'
import { titleForAll } from './titles.ts'

const schema = z.object({
  editionId: idSchema,
  schoolYear: z.number().int().min(1990).max(2100),
  /** Which school it is tried as: what it would get, with its figures. */
  unitId: idSchema,
})

/** The row of the unit below, whether or not there is one by now. */
export const trialUnitId = (payload: Payload, municipality: string): string =>
  idFrom(payload, 'trialUnit', municipality)

/**
 * The unit that tries belong to, one for each municipality: it has been closed from the start, so that no list, grid or
 * report knows of it, and no school has a try among its documents.
 */
const trialUnit = async (payload: Payload, municipality: string): Promise<string> => {
  const id = trialUnitId(payload, municipality)
  const [found] = await findAll(payload, 'units', municipality, { id: { equals: id } }, { fields: [] })
  if (found) return id
  const now = new Date().toISOString()
  const name = 'Provskola'
  const data = {
    municipality,
    key: 'provskola',
    name,
    sortKey: sortKey(name),
    kind: 'division',
    path: `/${id}/`,
    ancestors: [],
    closedOn: '1990-01-01',
    createdAt: now,
    updatedAt: now,
  }
  await payload.db.create({ collection: 'units', customID: id, data }).catch((error: unknown) => {
    if (!isUniqueError(error)) throw error // made by a second request in the meantime
  })
  return id
}

/**
 * An edition at the strategist's own desk, as one school would get it, before anybody does: she answers it and hands it in,
 * other people do not see it, and nothing comes of it. The same edition, year and school again is the same try.
 *
 * Throws `CommandError`: INVALID, NOT_FOUND.
 */
export const tryOut = async (actor: Actor, args: z.input<typeof schema>): Promise<{ documentId: string }> => {
  const { payload } = actor
  const { municipality, content, root, latest } = await editionContent(actor, args.editionId)
  const { schoolYear, unitId } = parseArgs(schema, args, actor)
  const [facts, units] = await Promise.all([
    loadMunicipality(payload, municipality),
    loadUnits(payload, municipality, [unitId]),
  ])
  const unit = units.get(unitId)
  if (!unit) throw new CommandError('NOT_FOUND/unit')
  const around = { language: content.language, facts, schoolYear }
  const desk = await trialUnit(payload, municipality)
  const distributionId = idFrom(payload, 'trial', municipality, root, schoolYear, unitId)
  const title = titleForAll(content.title, around)
  await ensureDistribution(payload, {
    id: distributionId,
    municipality,
    title: content.language === 'sv' ? `${title} (prov)` : `${title} (trial)`,
    documentTitle: undefined,
    editionId: latest,
    schoolYear,
    unitIds: [desk],
    deadline: undefined,
    letter: undefined,
    trial: true,
  })
  const sending = { distributionId, municipality, editionId: latest, content, schoolYear, title: content.title, facts }
  const as = new Map([[desk, { ...unit, path: '' }]])
  const { documents } = await makeDocuments(payload, { ...sending, units: as, trial: true })
  const documentId = documents.get(desk) ?? ''
  await audit(actor, {
    action: 'tryOut',
    noun: 'distributions',
    docId: distributionId,
    municipality,
    summary: `Provade ${title} som ${unit.snapshot.name}`,
    details: { schoolYear },
  })
  return { documentId }
}
