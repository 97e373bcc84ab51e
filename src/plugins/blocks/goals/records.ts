import { isEmpty } from '../../../document/checkFields.ts'
import type { RecordsAnswer } from '../../../document/form.ts'

export type GoalRecord = Record<string, unknown>
/** What the goal blocks store: records by domain. */
export type GoalAnswer = Record<string, RecordsAnswer<GoalRecord> | undefined>

/** Records in their order; one that is missing from the order comes last rather than being lost. */
export const recordsIn = (answer: RecordsAnswer<GoalRecord> | undefined): [string, GoalRecord][] => {
  if (!answer) return []
  const keys = new Set([...answer.order, ...Object.keys(answer.items)])
  return [...keys].flatMap((key): [string, GoalRecord][] => {
    const item = answer.items[key]
    return item && Object.values(item).some((value) => !isEmpty(value)) ? [[key, item]] : []
  })
}

/** Text of a short or long answer; anything else is no text. */
export const textIn = (value: unknown): string => (typeof value === 'string' ? value.trim() : '')

/**
 * A goal's identity over the years: the record of the plan it was first written in, within its domain. A goal that is
 * kept is taken over with its goalKey as recordKey and so keeps its identity.
 */
export const goalKeyOf = (domain: string, recordKey: string): string =>
  recordKey.startsWith(`${domain}.`) ? recordKey : `${domain}.${recordKey}`
