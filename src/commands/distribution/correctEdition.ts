import type { Payload } from 'payload'
import { z } from 'zod'
import { idOf } from '#access/idOf.ts'
import { sameValue } from '#document/answer/patch/json.ts'
import { parseContent } from '#document/input/content.ts'
import { sortKey } from '#document/text/sortKey.ts'
import { findAll } from '#load/findAll.ts'
import { registryOf } from '#load/registryOf.ts'
import type { Actor } from '../common/actor.ts'
import { audit } from '../common/audit.ts'
import { CommandError } from '../common/CommandError.ts'
import { idSchema } from '../common/compareAndSet.ts'
import { idFrom } from '../common/idFrom.ts'
import { isUniqueError } from '../common/isUniqueError.ts'
import { parseArgs } from '../common/parseArgs.ts'
import type { Words } from '../common/words/sv.ts'
import { wordsOf } from '../common/words/wordsOf.ts'
import { contentOf } from '../template/contentOf.ts'
import { checkedBy } from '../template/faults/checkedBy.ts'
import { nowhere } from '../template/nowhere.ts'
import { errorsIn, templateFaults } from '../template/templateFaults.ts'
import { templateFor } from '../template/templateFor.ts'
import type { Differences } from './correction/blockDifferences.ts'
import { differencesOf } from './correction/differences.ts'
import { ownEdition } from './ownEdition.ts'
import { repointDocuments } from './repointDocuments.ts'

const schemaIn = ({ call }: Words) =>
  z.object({ editionId: idSchema, reason: z.string().trim().min(1, call.reason).max(5000) })
export type PreviewCorrectionArgs = { editionId: string }
export type CorrectEditionArgs = z.input<ReturnType<typeof schemaIn>>
/** `documents`: how many would follow, or did. */
export type PreviewedCorrection = Differences & { documents: number }
export type CorrectedEdition = { editionId: string; number: number; documents: number; texts: string[] }

const editions = 'editions'

/** An edition, the content its template has now, and how they differ. */
const correctionFor = async (actor: Actor, editionId: string) => {
  const { payload } = actor
  const { municipality, template } = await ownEdition(actor, editionId)
  const edition = await payload.findByID({ collection: editions, id: editionId, depth: 0, overrideAccess: true })
  const { row } = await templateFor(actor, template)
  const content = contentOf(row)
  const { vocabulary, ...known } = await checkedBy(payload, municipality)
  const faults = errorsIn(templateFaults(registryOf(payload), content, vocabulary, known))
  if (faults.length > 0) throw new CommandError('FAULTY_TEMPLATE/correction', { faults })
  const before = parseContent(edition.content)
  const around = { blocks: registryOf(payload), place: nowhere(before, vocabulary, '', ''), words: wordsOf(actor) }
  const differences = differencesOf(before, parseContent(content), around)
  return { edition, municipality, content, differences }
}
const successorOf = async (payload: Payload, municipality: string, editionId: string) =>
  (await findAll(payload, 'editions', municipality, { supersedes: { equals: editionId } }))[0]
const nextNumber = async (payload: Payload, municipality: string, template: string) => {
  const rows = await findAll(
    payload,
    'editions',
    municipality,
    { template: { equals: template } },
    { sort: '-number', fields: ['number'] },
  )
  return (rows[0]?.number ?? 0) + 1
}

/** What a correction would change, and at how many documents. Throws as `correctEdition` does for rights and faults. */
export const previewCorrection = async (actor: Actor, args: PreviewCorrectionArgs): Promise<PreviewedCorrection> => {
  const { editionId } = args
  const { municipality, differences } = await correctionFor(actor, editionId)
  const { totalDocs } = await actor.payload.count({
    collection: 'documents',
    where: {
      and: [
        { municipality: { equals: municipality } },
        { edition: { equals: editionId } },
        { state: { in: ['notStarted', 'inProgress', 'returned'] } },
      ],
    },
    overrideAccess: true,
  })
  return { ...differences, documents: totalDocs }
}

/**
 * Corrects an edition that is out: what its template says now becomes a new edition that supersedes it, and documents
 * not yet handed in follow, answers untouched. Refused with everything else that differs unless only texts and help do.
 * An edition has one correction; its id follows from the edition, so that two at once make one. The same again
 * finishes what may be left.
 *
 * Throws `CommandError`: INVALID, NOT_FOUND, FAULTY_TEMPLATE, NOT_ONLY_TEXTS (`details.other`), WRONG_STATE, BUSY.
 */
export const correctEdition = async (actor: Actor, args: CorrectEditionArgs): Promise<CorrectedEdition> => {
  const { payload, user } = actor
  await ownEdition(actor, args.editionId)
  const { editionId, reason } = parseArgs(schemaIn(wordsOf(actor)), args, actor)
  const { edition, municipality, content, differences } = await correctionFor(actor, editionId)
  const { texts, other } = differences
  const template = idOf(edition.template) ?? ''
  let correction = await successorOf(payload, municipality, editionId)
  if (!correction && other.length > 0) throw new CommandError('NOT_ONLY_TEXTS', { other, texts })
  if (!correction && texts.length === 0) throw new CommandError('INVALID/nothingToCorrect')
  let made = false
  for (let attempt = 0; attempt < 10 && !correction; attempt += 1) {
    const number = await nextNumber(payload, municipality, template)
    const now = new Date().toISOString()
    const data = {
      municipality,
      template,
      number,
      title: content.title,
      sortKey: sortKey(String(content.title)),
      content: structuredClone(content),
      supersedes: editionId,
      publishedAt: now,
      publishedBy: user.id,
      createdAt: now,
      updatedAt: now,
    }
    try {
      await payload.db.create({ collection: editions, customID: idFrom(payload, 'correction', editionId), data })
      made = true
    } catch (error) {
      if (!isUniqueError(error) && !(await successorOf(payload, municipality, editionId))) throw error
    }
    correction = await successorOf(payload, municipality, editionId)
  }
  if (!correction) throw new CommandError('BUSY/template')
  if (!made && !sameValue(correction.content, content))
    throw new CommandError('WRONG_STATE/alreadyCorrected', { editionId: correction.id, number: correction.number })
  const documents = await repointDocuments(payload, municipality, editionId)
  if (made || documents > 0)
    await audit(actor, {
      action: 'correctEdition',
      noun: 'editions',
      docId: correction.id,
      municipality,
      summary: `Rättade upplaga ${edition.number} av ${edition.title} i ${documents} dokument`,
      details: { reason, supersedes: editionId, texts, documents },
    })
  return { editionId: correction.id, number: correction.number, documents, texts }
}
