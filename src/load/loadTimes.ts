import type { Payload } from 'payload'
import { type SectionTimes, timesIn, timesOf } from '#document/times/sectionTimes.ts'
import { findAll } from './findAll.ts'
import { loadContents } from './loadContents.ts'
import type { DocumentFacts } from './loadDocument.ts'

/** The days of a document's sections, as its distribution says them now; of sections without any there is nothing to say. */
export const loadTimes = async (
  payload: Payload,
  { municipality, distribution, edition }: Pick<DocumentFacts, 'municipality' | 'distribution' | 'edition'>,
): Promise<SectionTimes> => {
  const where = { id: { equals: distribution } }
  const [sent] = await findAll(payload, 'distributions', municipality, where, { fields: ['times'] })
  const times = timesIn(sent?.times)
  if (Object.keys(times).length === 0) return {}
  const content = (await loadContents(payload, municipality, [edition])).get(edition)
  return timesOf(content?.sections ?? [], times)
}
