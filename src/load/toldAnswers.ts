import type { Payload } from 'payload'
import { idOf } from '#access/idOf.ts'
import type { Answer } from '#payload-types'
import { findAll } from './findAll.ts'
import { documentFacts, isFrozen } from './loadDocument.ts'

/**
 * Answers of documents, as other documents may show them: what another than the unit writes counts as it was handed in,
 * and not before. One more query, and only where there is such an answer.
 */
export const toldAnswers = async (payload: Payload, municipality: string, rows: Answer[]): Promise<Answer[]> => {
  const others = rows.filter(({ party }) => party)
  if (others.length === 0) return rows
  const ids = [...new Set(others.flatMap(({ document }) => idOf(document) ?? []))]
  const documents = await findAll(payload, 'documents', municipality, { id: { in: ids } })
  const factsOf = new Map(documents.map((row) => [row.id, documentFacts(row)]))
  return rows.flatMap((row) => {
    const document = row.party ? factsOf.get(idOf(row.document) ?? '') : undefined
    if (!document) return row.party ? [] : [row]
    if (row.party === document.answeredBy) return isFrozen(document.state) ? [row] : []
    const sealed = Object.values(document.handIns).find(({ answers }) => answers[row.instanceKey])
    const answer = sealed?.answers[row.instanceKey]
    return answer ? [{ ...row, value: answer.value as Answer['value'], rev: answer.rev }] : []
  })
}
