import { idOf } from '#access/idOf.ts'
import { quoteStands } from '#document/answer/quoteStands.ts'
import { unitSnapshotSchema } from '#document/input/inputSchema.ts'
import { sortKey } from '#document/text/sortKey.ts'
import { findAll } from '#load/findAll.ts'
import { loadContents } from '#load/loadContents.ts'
import { isFrozen } from '#load/loadDocument.ts'
import { loadMunicipality } from '#load/loadMunicipality.ts'
import { registryOf } from '#load/registryOf.ts'
import type { Actor } from '../common/actor.ts'
import { distributionFor } from '../distribution/package/distributionFor.ts'
import type { Across, AcrossAnswer } from './Across.ts'
import { answersIn } from './answersIn.ts'
import { figuresBeside } from './figuresBeside.ts'
import { inputOf } from './inputOf.ts'
import { questionsIn } from './questionsIn.ts'

export type AcrossAsked = { distributionId: string; blockKey?: string | undefined; measures?: string[] }
/** A stored input is as large as its document: only so many are held at once. */
const atOnce = 20
const mostMeasures = 6

/**
 * All schools' answers to one question of a distribution, the first where none is said, with the quotes that were chosen.
 * Only what is handed in; the tries of a template are nobody's answers. Throws `CommandError`: NOT_FOUND (also to others
 * than the administration).
 */
export const readAcross = async (
  actor: Actor,
  { distributionId, blockKey: asked, measures = [] }: AcrossAsked,
): Promise<Across> => {
  const { payload, language = 'sv' } = actor
  const distribution = await distributionFor(actor, distributionId)
  const municipality = idOf(distribution.municipality) ?? ''
  const edition = idOf(distribution.edition) ?? ''
  const blocks = registryOf(payload)
  const [contents, { vocabulary }, sent, used] = await Promise.all([
    loadContents(payload, municipality, [edition]),
    loadMunicipality(payload, municipality),
    findAll(
      payload,
      'documents',
      municipality,
      { and: [{ distribution: { equals: distribution.id } }, { trial: { not_equals: true } }] },
      { fields: ['state', 'unit', 'unitSnapshot'] },
    ),
    findAll(payload, 'readingMarks', municipality, {}, { fields: ['themes'] }),
  ])
  const content = contents.get(edition)
  const questions = content ? questionsIn(blocks, content) : []
  const blockKey = (questions.find(({ key }) => key === asked) ?? questions[0])?.key ?? ''
  const handedIn = sent.filter(({ state }) => isFrozen(state))
  const chosen = [...new Set(measures)].slice(0, mostMeasures)
  const [figuresOf, stored] = await Promise.all([
    figuresBeside(payload, {
      ...{ municipality, vocabulary, language, measures: chosen, schoolYear: distribution.schoolYear },
      units: handedIn.flatMap(({ unit }) => idOf(unit) ?? []),
    }),
    findAll(
      payload,
      'readingMarks',
      municipality,
      { and: [{ distribution: { equals: distribution.id } }, { blockKey: { equals: blockKey } }] },
      { sort: 'at' },
    ),
  ])
  const answers: AcrossAnswer[] = []
  const values = new Map<string, unknown>()
  for (let at = 0; blockKey && at < handedIn.length; at += atOnce) {
    const some = handedIn.slice(at, at + atOnce)
    const ids = some.map(({ id }) => id)
    const rows = await findAll(payload, 'documents', municipality, { id: { in: ids } }, { fields: ['frozenInput'] })
    for (const { id: documentId, unit, unitSnapshot } of some) {
      const input = await inputOf(payload, rows.find(({ id }) => id === documentId) ?? { id: documentId })
      const { data } = unitSnapshotSchema.safeParse(unitSnapshot)
      const about = {
        documentId,
        unit: data?.name ?? '',
        area: data?.ancestors.at(-1)?.name ?? '',
        figures: figuresOf(idOf(unit) ?? ''),
      }
      if (!input) answers.push({ ...about, instanceKey: blockKey, parts: [], unreadable: true })
      else
        for (const { value, ...answer } of answersIn(blocks, input, blockKey)) {
          values.set(`${documentId} ${answer.instanceKey}`, value)
          answers.push({ ...about, ...answer })
        }
    }
  }
  return {
    title: distribution.title,
    schoolYear: distribution.schoolYear,
    questions,
    blockKey,
    documents: sent.length,
    handedIn: handedIn.length,
    answers: answers.toSorted((a, b) => (sortKey(a.unit) < sortKey(b.unit) ? -1 : 1)),
    marks: stored.flatMap(({ id, document, instanceKey, text, themes }) => {
      const documentId = idOf(document) ?? ''
      const place = `${documentId} ${instanceKey}`
      if (!handedIn.some((one) => one.id === documentId)) return []
      return [{ id, documentId, instanceKey, text, themes: themes ?? [], stands: quoteStands(text, values.get(place)) }]
    }),
    themes: [...new Set(used.flatMap(({ themes }) => themes ?? []))].toSorted((a, b) => a.localeCompare(b, 'sv')),
    measures: vocabulary.measures.map(({ key, label }) => ({ key, label })),
    chosen,
  }
}
