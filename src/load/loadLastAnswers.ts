import { findAll, type Row } from './findAll.ts'
import type { DocumentFacts } from './loadDocument.ts'

type Answer = Row & { instanceKey: string; value: unknown }

/**
 * A unit's own answers to the same questions a year earlier, by question: keys survive copying a template. For those who
 * may answer the document; the caller sees to that.
 */
export const loadLastAnswers = async (
  payload: Parameters<typeof findAll>[0],
  { municipality, unit, schoolYear }: Pick<DocumentFacts, 'municipality' | 'unit' | 'schoolYear'>,
  keys: string[],
): Promise<Map<string, unknown>> => {
  const rows = await findAll<Answer>(
    payload,
    'answers',
    municipality,
    {
      and: [{ unit: { equals: unit } }, { schoolYear: { equals: schoolYear - 1 } }, { instanceKey: { in: keys } }],
    },
    // Where a unit had two documents that year, what was written last stands.
    { select: { instanceKey: true, value: true }, sort: 'savedAt' },
  )
  return new Map(rows.map(({ instanceKey, value }) => [instanceKey, value]))
}
