import { z } from 'zod'
import { isRealDate } from '#document/text/points.ts'
import { timeSchema } from '#document/times/sectionTimes.ts'
import { loadContents } from '#load/loadContents.ts'
import { loadMunicipality } from '#load/loadMunicipality.ts'
import { loadUnits } from '#load/loadUnits.ts'
import { registryOf } from '#load/registryOf.ts'
import type { Actor } from '../common/actor.ts'
import { audit } from '../common/audit.ts'
import { CommandError } from '../common/CommandError.ts'
import { idSchema } from '../common/compareAndSet.ts'
import { idFrom } from '../common/idFrom.ts'
import { parseArgs } from '../common/parseArgs.ts'
import type { Words } from '../common/words/sv.ts'
import { wordsOf } from '../common/words/wordsOf.ts'
import { lockAnswered } from '../figures/lockAnswered.ts'
import { editionContent } from './editionContent.ts'
import { ensureDistribution } from './ensureDistribution.ts'
import { makeDocuments } from './makeDocuments.ts'
import { sendAgain } from './sendAgain.ts'
import { titleForAll } from './titles.ts'

const schemaIn = ({ call }: Words) =>
  z.object({
    editionId: idSchema,
    schoolYear: z.number().int().min(1990).max(2100),
    unitIds: z.array(idSchema).min(1).max(2000),
    deadline: z.string().refine(isRealDate, call.date),
    letter: z.string().max(20_000).optional(),
    /** Sections with days of their own. */
    times: z.record(z.string().max(200), timeSchema).optional(),
    title: z.string().trim().min(1).max(300).optional(),
  })
export type DistributeArgs = z.input<ReturnType<typeof schemaIn>>
export type Distributed = { distributionId: string; documentIds: string[]; created: number }

/**
 * Sends an edition to units: a document each, with the unit as it is now and the outcome of every condition stored in
 * it. The same edition, year and title is the same distribution: again it makes no duplicates, with more units it adds
 * them: those that were there keep their day and letter, and those that come later get the day of this request. A unit
 * whose document was recalled goes on with it. A corrected edition is sent out as its newest
 * correction, but for a distribution that the correction was not chosen for. Documents come back in the order of `unitIds`.
 *
 * Throws `CommandError`: INVALID (also when a unit is not the municipality's), NOT_FOUND.
 */
export const distribute = async (actor: Actor, args: DistributeArgs): Promise<Distributed> => {
  const { payload } = actor
  const edition = await editionContent(actor, args.editionId)
  const { editionId, schoolYear, deadline, letter, times, ...rest } = parseArgs(schemaIn(wordsOf(actor)), args, actor)
  const unitIds = [...new Set(rest.unitIds)]
  const { municipality, root, latest, firstTitle } = edition
  const [facts, units] = await Promise.all([
    loadMunicipality(payload, municipality),
    loadUnits(payload, municipality, unitIds),
  ])
  const strangers = unitIds.filter((id) => !units.has(id))
  if (strangers.length > 0) throw new CommandError('INVALID/unitsElsewhere', { unitIds: strangers })
  const around = { language: edition.content.language, facts, schoolYear }
  const distributionId = idFrom(payload, 'distribution', municipality, root, schoolYear, rest.title ?? firstTitle)
  const followed = await ensureDistribution(payload, {
    id: distributionId,
    municipality,
    title: titleForAll(rest.title ?? edition.content.title, around),
    documentTitle: rest.title,
    editionId: latest,
    schoolYear,
    unitIds,
    deadline,
    letter,
    times,
  })
  const content = (await loadContents(payload, municipality, [followed])).get(followed) ?? edition.content
  const title = rest.title ?? content.title
  const sending = { distributionId, municipality, editionId: followed, content, schoolYear, title, facts, units }
  const { documents, created } = await makeDocuments(payload, sending)
  const again = await sendAgain(
    payload,
    municipality,
    unitIds.flatMap((id) => documents.get(id) ?? []),
    followed,
  )
  const shown = { title: titleForAll(title, around), vocabulary: facts.vocabulary, byName: actor.user.name }
  await lockAnswered(payload, registryOf(payload), { municipality, content, schoolYear, ...shown })
  const sent = created + again
  if (sent > 0)
    await audit(actor, {
      action: 'distribute',
      noun: 'distributions',
      docId: distributionId,
      municipality,
      summary: `Skickade ut ${titleForAll(title, around)} till ${sent} ${sent === 1 ? 'enhet' : 'enheter'}`,
      details: { schoolYear, deadline, created, again },
    })
  return { distributionId, created: sent, documentIds: unitIds.flatMap((id) => documents.get(id) ?? []) }
}
