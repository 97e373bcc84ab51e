import { z } from 'zod'
import { isRealDate } from '#document/text/points.ts'
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
import { editionLine } from './editionLine.ts'
import { ensureDistribution } from './ensureDistribution.ts'
import { makeDocuments } from './makeDocuments.ts'
import { ownEdition } from './ownEdition.ts'
import { titleForAll } from './titles.ts'

const schemaIn = ({ call }: Words) =>
  z.object({
    editionId: idSchema,
    schoolYear: z.number().int().min(1990).max(2100),
    unitIds: z.array(idSchema).min(1).max(2000),
    deadline: z.string().refine(isRealDate, call.date),
    letter: z.string().max(20_000).optional(),
    title: z.string().trim().min(1).max(300).optional(),
  })
export type DistributeArgs = z.input<ReturnType<typeof schemaIn>>
export type Distributed = { distributionId: string; documentIds: string[]; created: number }

const editionFor = async (actor: Actor, id: string) => {
  const { payload } = actor
  const { municipality } = await ownEdition(actor, id)
  const { root, latest } = await editionLine(payload, municipality, id)
  const contents = await loadContents(payload, municipality, [root, latest])
  const content = contents.get(latest)
  if (!content) throw new CommandError('NOT_FOUND/editionContent')
  return { municipality, content, root, latest, firstTitle: contents.get(root)?.title ?? content.title }
}

/**
 * Sends an edition to units: a document each, with the unit as it is now and the outcome of every condition stored in
 * it. The same edition, year and title is the same distribution: again it makes no duplicates, with more units it adds
 * them. A corrected edition is sent out as its newest correction. Documents come back in the order of `unitIds`.
 *
 * Throws `CommandError`: INVALID (also when a unit is not the municipality's), NOT_FOUND.
 */
export const distribute = async (actor: Actor, args: DistributeArgs): Promise<Distributed> => {
  const { payload } = actor
  const edition = await editionFor(actor, args.editionId)
  const { editionId, schoolYear, deadline, letter, ...rest } = parseArgs(schemaIn(wordsOf(actor)), args, actor)
  const unitIds = [...new Set(rest.unitIds)]
  const { municipality, content, root, latest, firstTitle } = edition
  const title = rest.title ?? content.title
  const [facts, units] = await Promise.all([
    loadMunicipality(payload, municipality),
    loadUnits(payload, municipality, unitIds),
  ])
  const strangers = unitIds.filter((id) => !units.has(id))
  if (strangers.length > 0) throw new CommandError('INVALID/unitsElsewhere', { unitIds: strangers })
  const around = { language: content.language, facts, schoolYear }
  const distributionId = idFrom(payload, 'distribution', municipality, root, schoolYear, rest.title ?? firstTitle)
  await ensureDistribution(payload, {
    id: distributionId,
    municipality,
    title: titleForAll(title, around),
    documentTitle: rest.title,
    editionId: latest,
    schoolYear,
    unitIds,
    deadline,
    letter,
  })

  const sending = { distributionId, municipality, editionId: latest, content, schoolYear, title, facts, units }
  const { documents, created } = await makeDocuments(payload, sending)
  const shown = { title: titleForAll(title, around), vocabulary: facts.vocabulary, byName: actor.user.name }
  await lockAnswered(payload, registryOf(payload), { municipality, content, schoolYear, ...shown })
  if (created > 0)
    await audit(actor, {
      action: 'distribute',
      noun: 'distributions',
      docId: distributionId,
      municipality,
      summary: `Skickade ut ${titleForAll(title, around)} till ${created} ${created === 1 ? 'enhet' : 'enheter'}`,
      details: { schoolYear, deadline, created },
    })
  return { distributionId, created, documentIds: unitIds.flatMap((id) => documents.get(id) ?? []) }
}
