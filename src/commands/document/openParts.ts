import type { Payload, Where } from 'payload'
import { municipalitiesOf, unitsOf } from '#access/roles.ts'
import { answeringOf } from '#document/input/answeredBy.ts'
import type { Party } from '#document/input/parties.ts'
import { findRows } from '#load/findRows.ts'
import { type DocumentFacts, documentFacts } from '#load/loadDocument.ts'
import type { User } from '#payload-types'
import type { Actor } from '../common/actor.ts'
import { maySee, placeOf } from '../common/rights.ts'
import { writingFacts, writingOf } from './writing.ts'

/** A section that waits for a person in a document that is another's, or is handed in already. */
export type OpenPart = { document: DocumentFacts; sectionKey: string; title: string; due?: string }

const fields = [
  ...(['municipality', 'unit', 'distribution', 'edition', 'schoolYear', 'title', 'state', 'rev', 'trial'] as const),
  ...(['unitSnapshot', 'visibility', 'sectionStates', 'answeredBy', 'otherParties', 'handIns'] as const),
]

const withParty = (...parties: Party[]): Where => ({
  or: parties.map((party) => ({ otherParties: { contains: `/${party}/` } })),
})
/** Documents in which a person may be asked: by role in the municipality, or by unit. */
const whereAsked = (user: User): Where[] =>
  [
    {
      field: 'municipality',
      ids: municipalitiesOf(user, 'qualityStrategist'),
      asked: withParty('strategist', 'municipality'),
    },
    { field: 'municipality', ids: municipalitiesOf(user, 'department'), asked: withParty('municipality') },
    { field: 'unit', ids: unitsOf(user, 'headTeacher'), asked: withParty('unit', 'headTeacher') },
    { field: 'unit', ids: unitsOf(user, 'staff'), asked: withParty('unit') },
  ].flatMap(({ field, ids, asked }) => (ids.length > 0 ? [{ and: [{ [field]: { in: ids } }, asked] }] : []))

/** Templates and days, read once for each distribution. */
const factsFor = (payload: Payload) => {
  const known = new Map<string, ReturnType<typeof writingFacts>>()
  return (document: DocumentFacts) => {
    const key = `${document.distribution} ${document.edition}`
    const facts = known.get(key) ?? writingFacts({ payload }, document)
    known.set(key, facts)
    return facts
  }
}

/** Sections that others than their documents' own answer, and that the person may answer now, the first due first. */
export const openParts = async ({ payload, user }: Actor): Promise<OpenPart[]> => {
  const asked = whereAsked(user)
  if (asked.length === 0) return []
  const rows = await findRows(
    payload,
    'documents',
    { and: [{ otherParties: { exists: true } }, { or: asked }] },
    { fields },
  )
  const load = factsFor(payload)
  const found: OpenPart[] = []
  for (const row of rows) {
    const document = documentFacts(row)
    if (!maySee(user, placeOf(document))) continue
    const facts = await load(document)
    const writing = writingOf(user, document, facts)
    const roots = new Set([...answeringOf(facts.content).values()].map(({ root }) => root))
    for (const { sectionKey, title } of facts.content.sections) {
      const { mine, shut } = writing(sectionKey)
      if (!roots.has(sectionKey) || !mine || shut || document.visibility[sectionKey] === false) continue
      const due = facts.times[sectionKey]?.due
      found.push({ document, sectionKey, title: title.replace(/\s*\{\{[^{}]*\}\}/gu, ''), ...(due ? { due } : {}) })
    }
  }
  return found.toSorted((a, b) => (a.due ?? '9999').localeCompare(b.due ?? '9999'))
}
