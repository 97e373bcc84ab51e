import type { Payload } from 'payload'
import { idOf } from '#access/idOf.ts'
import { loadContents } from '#load/loadContents.ts'
import { loadMunicipality } from '#load/loadMunicipality.ts'
import { loadUnits } from '#load/loadUnits.ts'
import type { Distribution } from '#payload-types'
import { makeDocuments } from './makeDocuments.ts'

/**
 * Makes the documents that a distribution still lacks: its units were written before the first of them, so a crash on the
 * way left some without. Returns how many were made.
 */
export const finishDistribution = async (payload: Payload, distribution: Distribution): Promise<number> => {
  const { id: distributionId, schoolYear, documentTitle } = distribution
  const municipality = idOf(distribution.municipality) ?? ''
  const unitIds = distribution.units.map((unit) => idOf(unit) ?? '')
  const editionId = idOf(distribution.edition) ?? ''
  const content = (await loadContents(payload, municipality, [editionId])).get(editionId)
  if (!content) return 0
  const [facts, units] = await Promise.all([
    loadMunicipality(payload, municipality),
    loadUnits(payload, municipality, unitIds),
  ])
  const title = documentTitle || content.title
  const sending = { distributionId, municipality, editionId, content, schoolYear, title, facts, units }
  return (await makeDocuments(payload, sending)).created
}
