import { z } from 'zod'
import { idOf } from '#access/idOf.ts'
import { loadContents } from '#load/loadContents.ts'
import { loadMunicipality } from '#load/loadMunicipality.ts'
import { registryOf } from '#load/registryOf.ts'
import type { Actor } from '../common/actor.ts'
import { audit } from '../common/audit.ts'
import { CommandError } from '../common/CommandError.ts'
import { idSchema } from '../common/compareAndSet.ts'
import { parseArgs } from '../common/parseArgs.ts'
import type { Words } from '../common/words/sv.ts'
import { wordsOf } from '../common/words/wordsOf.ts'
import { lockAnswered } from '../figures/lockAnswered.ts'
import { contentOf } from '../template/contentOf.ts'
import { nowhere } from '../template/nowhere.ts'
import { sameContent } from '../template/sameContent.ts'
import { templateFor } from '../template/templateFor.ts'
import type { Differences } from './correction/blockDifferences.ts'
import { type Correctable, correctables } from './correction/correctables.ts'
import { differencesOf } from './correction/differences.ts'
import { followersOf } from './correction/followersOf.ts'
import { goneQuestions } from './correction/goneQuestions.ts'
import { latestEdition } from './correction/latestEdition.ts'
import { makeCorrection } from './correction/makeCorrection.ts'
import { ownEdition } from './ownEdition.ts'
import { repointDocuments } from './repointDocuments.ts'

const schemaIn = ({ call }: Words) =>
  z.object({
    editionId: idSchema,
    reason: z.string().trim().min(1, call.reason).max(5000),
    /** Which distributions are corrected. Others go on as they are. */
    distributionIds: z.array(idSchema, call.distributions).min(1, call.distributions).max(2000),
    /** What is asked may change as well, not the words alone. */
    questions: z.boolean().default(false),
  })
export type PreviewCorrectionArgs = { editionId: string }
export type CorrectEditionArgs = z.input<ReturnType<typeof schemaIn>>
export type PreviewedCorrection = Differences & {
  /** The number of the template's latest edition, which the words would be taken from. */
  published: number
  /** The template says more than that edition: what is not published goes to nobody. */
  unpublished: boolean
  /** Those that follow this edition, the latest school year first. */
  distributions: Correctable[]
  /** Which questions are gone that have been answered, and in how many of the documents, in sentences. */
  gone: string[]
}
export type CorrectedEdition = { editionId: string; number: number; documents: number; texts: string[] }

/** An edition, its template's latest, and how they differ. The template itself is not asked: nobody has published it. */
const correctionFor = async (actor: Actor, editionId: string) => {
  const { payload } = actor
  const { municipality, template } = await ownEdition(actor, editionId)
  const published = await latestEdition(payload, municipality, template)
  const [contents, { vocabulary }] = await Promise.all([
    loadContents(payload, municipality, [editionId, published.id]),
    loadMunicipality(payload, municipality),
  ])
  const [before, after] = [contents.get(editionId), contents.get(published.id)]
  if (!before || !after) throw new CommandError('NOT_FOUND/editionContent')
  const around = { blocks: registryOf(payload), place: nowhere(before, vocabulary, '', ''), words: wordsOf(actor) }
  const differences = differencesOf(before, after, around)
  return { municipality, template, published, before, after, vocabulary, around, differences }
}

/** What a correction would change, and which distributions it can go to. Throws as `correctEdition` does for rights. */
export const previewCorrection = async (actor: Actor, args: PreviewCorrectionArgs): Promise<PreviewedCorrection> => {
  const { payload } = actor
  const found = await correctionFor(actor, args.editionId)
  const { municipality, template, published, before, after, around, differences } = found
  const [{ row }, distributions] = await Promise.all([
    templateFor(actor, template),
    correctables(payload, municipality, args.editionId),
  ])
  const unpublished = !sameContent(contentOf(row), published.content)
  const of = { municipality, distributionIds: distributions.map(({ id }) => id) }
  const gone = await goneQuestions(payload, of, [before, after], around)
  return { ...differences, published: published.number, unpublished, distributions, gone }
}

/**
 * Corrects an edition that is out, at the distributions that are chosen: what its template's latest edition says becomes
 * an edition that supersedes it, and documents not yet handed in follow, answers untouched; their schools see what was
 * changed (`readCorrection`). Where more than texts and help differs it has to be asked for (`questions`): an answer then
 * stands where its block does, and the others are kept and shown (`leftAnswers`). Two at once make one. The same again
 * finishes what may be left; with other distributions they follow too.
 *
 * Throws `CommandError`: INVALID, NOT_FOUND, NOT_ONLY_TEXTS (`details.other`), WRONG_STATE, BUSY.
 */
export const correctEdition = async (actor: Actor, args: CorrectEditionArgs): Promise<CorrectedEdition> => {
  const { payload } = actor
  await ownEdition(actor, args.editionId)
  const { editionId, reason, distributionIds, questions } = parseArgs(schemaIn(wordsOf(actor)), args, actor)
  const { municipality, published, after, vocabulary, differences } = await correctionFor(actor, editionId)
  const { texts, other } = differences
  if (other.length > 0 && !questions) throw new CommandError('NOT_ONLY_TEXTS', { other, texts })
  if (texts.length + other.length === 0) throw new CommandError('INVALID/nothingToCorrect')
  const followers = await followersOf(payload, municipality, { editionId, published, distributionIds })
  const { edition, made } = await makeCorrection(actor, { municipality, editionId, published, reason })
  const { distributions, documents } = await repointDocuments(payload, municipality, edition.id, followers)
  for (const { schoolYear, title, trial } of followers) {
    const shown = { schoolYear, title, byName: actor.user.name }
    if (!trial) await lockAnswered(payload, registryOf(payload), { municipality, content: after, vocabulary, ...shown })
  }
  if (made || distributions.length > 0 || documents > 0)
    await audit(actor, {
      action: 'correctEdition',
      noun: 'editions',
      docId: edition.id,
      municipality,
      summary: `${other.length > 0 ? 'Ändrade' : 'Rättade'} ${edition.title} till upplaga ${edition.number} i ${documents} dokument`,
      details: { reason, supersedes: idOf(edition.supersedes) ?? editionId, texts, other, documents, distributions },
    })
  return { editionId: edition.id, number: edition.number, documents, texts }
}
