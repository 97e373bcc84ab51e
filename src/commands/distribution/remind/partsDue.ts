import type { Payload, Where } from 'payload'
import { answeringOf } from '#document/input/answeredBy.ts'
import type { Party } from '#document/input/parties.ts'
import { documentFacts } from '#load/loadDocument.ts'
import type { Distribution, Document } from '#payload-types'
import { writingFacts, writingOf } from '../../document/writing.ts'
import { all } from './remindDocument.ts'

export type PartDue = { document: Document; root: string; title: string; party: Party; due: string }
const nobody = { tenants: [] }

/**
 * Sections with a last day of their own that wait for those at a unit, whatever the state of the document is. Strategists
 * and the department are not mailed once for each school: what waits for them stands on their page.
 */
export const partsDue = async (
  payload: Payload,
  { id }: Pick<Distribution, 'id'>,
  today: string,
): Promise<PartDue[]> => {
  const where: Where = { and: [{ distribution: { equals: id } }, { otherParties: { exists: true } }] }
  const { docs } = await payload.find({ collection: 'documents', where, ...all })
  const found: PartDue[] = []
  for (const document of docs) {
    const facts = documentFacts(document)
    const asked = await writingFacts({ payload }, facts, today)
    const writing = writingOf(nobody, facts, asked)
    for (const { root, party } of new Set(answeringOf(asked.content).values())) {
      const due = asked.times[root]?.due
      if (!due || (party !== 'unit' && party !== 'headTeacher')) continue
      if (writing(root).shut) continue
      const title = asked.content.sections.find(({ sectionKey }) => sectionKey === root)?.title ?? ''
      found.push({ document, root, party, due, title: title.replace(/\s*\{\{[^{}]*\}\}/gu, '') })
    }
  }
  return found
}
