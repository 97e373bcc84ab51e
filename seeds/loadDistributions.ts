import type { Payload, Where } from 'payload'
import type { Actor } from '#commands/common/actor.ts'
import { enqueue } from '#commands/common/enqueue.ts'
import { distribute } from '#commands/distribution/distribute.ts'
import { adopt } from '#commands/document/adopt.ts'
import { handIn } from '#commands/document/handIn.ts'
import { publishPage } from '#commands/document/publishPage.ts'
import { sectionsOf } from '#document/input/sections.ts'
import { loadComposeInput } from '#load/loadComposeInput.ts'
import { loadDocument } from '#load/loadDocument.ts'
import type { Loaded, Report } from './ensure.ts'
import { loadReplies } from './loadReplies.ts'
import type { Seed, SeedDistribution, SeedDocumentState } from './Seed.ts'
import { saveAnswers } from './saveAnswers.ts'

const order: SeedDocumentState[] = ['notStarted', 'inProgress', 'handedIn', 'adopted', 'published']
const reached = (state: string) => order.indexOf(state as SeedDocumentState)
type Wanted = SeedDistribution['documents'][string] & { deadline: string }
type Sent = { id: string; times: SeedDistribution['times'] }

/** A finished document has been marked ready section by section. */
const markAll = async ({ payload, user }: Actor, documentId: string) => {
  const sections = sectionsOf(await loadComposeInput(payload, documentId, { audience: 'internal' }))
  const mark = { ready: true, by: user.name, at: new Date().toISOString() }
  const sectionStates = Object.fromEntries(sections.map(({ instanceKey }) => [instanceKey, mark]))
  await payload.db.updateOne({ collection: 'documents', id: documentId, data: { sectionStates } })
}

const attempts = 6
/**
 * Adoption leaves the making of the archived files to a job; here nobody else runs it. On a slow machine the browser may
 * not be done in time: then it is told what is waited for, and tried again.
 */
const makeFiles = async (payload: Payload, documentId: string, report: Report) => {
  for (let attempt = 1; attempt <= attempts; attempt += 1) {
    await payload.jobs.run({ limit: 10, silent: true })
    const document = await loadDocument(payload, documentId)
    const { archive, faults } = document?.adoption ?? {}
    if (!document?.adoption || archive || faults) return
    report(`Väntar på filerna till ${document.title}, ${document.unitSnapshot.name} (försök ${attempt} av ${attempts})`)
    await enqueue(payload, 'archiveDocument', { documentId })
  }
}

/** Takes one document from where it is to where the seed wants it, by the commands a school and a strategist use. */
const advance = async (
  /** Who answers the document and who works at its unit: the same, unless the strategist writes it about the unit. */
  { strategist, own, school }: { strategist: Actor; own: Actor; school: Actor },
  documentId: string,
  { state, wanted, sent, report }: { state: string; wanted: Wanted; sent: Sent; report: Report },
) => {
  if (reached(state) < 2) await saveAnswers(own, documentId, wanted.answers ?? {})
  if (reached(state) < 2 && reached(wanted.state) >= 2) {
    if (reached(wanted.state) >= 3) await markAll(own, documentId)
    await handIn(own, { documentId, acceptGaps: true })
    // Handed in when it was due, not today: a decision of that year comes after it.
    const [day] = [wanted.deadline, wanted.adoption?.date ?? wanted.deadline].toSorted()
    const data = { handedInAt: `${day}T10:00:00.000Z` }
    await strategist.payload.db.updateOne({ collection: 'documents', id: documentId, data })
  }
  if (reached(state) < 3 && reached(wanted.state) >= 3 && wanted.adoption)
    await adopt(strategist, { documentId, ...wanted.adoption })
  await makeFiles(strategist.payload, documentId, report)
  if (wanted.replies) {
    await loadReplies(school, documentId, wanted.replies, sent)
    await makeFiles(strategist.payload, documentId, report)
  }
  if (reached(state) < 4 && reached(wanted.state) >= 4) await publishPage(strategist, { documentId })
}

/** Distributions in order of year, so that one year's plans are handed in before the next year's analysis asks. */
export const loadDistributions = async (
  payload: Payload,
  seed: Seed,
  loaded: Loaded,
  report: Report,
): Promise<void> => {
  const strategist = { payload, user: loaded.strategist }
  for (const distribution of seed.distributions.toSorted((a, b) => a.schoolYear - b.schoolYear)) {
    const editionId = loaded.editions.get(distribution.template)?.[distribution.version]
    if (!editionId) throw new Error(`Fröets utskick ”${distribution.key}” pekar på en upplaga som inte finns.`)
    const { schoolYear, title, deadline, letter, times, documents } = distribution
    const { versions } = seed.templates.find(({ key }) => key === distribution.template) ?? {}
    const lead = versions?.[distribution.version]?.answeredBy
    const unitIds = Object.keys(documents).map((key) => loaded.units.get(key) ?? key)
    const { distributionId } = await distribute(strategist, {
      ...{ editionId, schoolYear, title, deadline, unitIds },
      ...(letter ? { letter } : {}),
      ...(times ? { times } : {}),
    })
    const sent = { id: distributionId, times }
    const where: Where = { and: [{ edition: { equals: editionId } }, { schoolYear: { equals: schoolYear } }] }
    const { docs } = await payload.find({ collection: 'documents', where, depth: 0, pagination: false })
    for (const [key, wanted] of Object.entries(documents)) {
      const document = docs.find((candidate) => candidate.unit === loaded.units.get(key))
      if (!document) throw new Error(`Fröets utskick ”${distribution.key}” gav inget dokument för ”${key}”.`)
      const school = { payload, user: loaded.headTeachers.get(key) ?? loaded.strategist }
      const own = lead === 'strategist' ? strategist : school
      await advance({ strategist, own, school }, String(document.id), {
        ...{ state: document.state, wanted: { ...wanted, deadline }, sent, report },
      })
    }
    report(`${seed.municipality.name}: ${title}, ${docs.length} dokument`)
  }
}
