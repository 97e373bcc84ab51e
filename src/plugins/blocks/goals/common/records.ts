import { isEmpty } from '#document/answer/checkFields.ts'
import type { RecordsAnswer } from '#document/answer/form.ts'

export type GoalRecord = Record<string, unknown>
/** What the goal blocks store: records by domain. */
export type GoalAnswer = Record<string, RecordsAnswer<GoalRecord> | undefined>

/**
 * Records in their order, those that hold something. One that is not in the order has been taken away by the answerer
 * and is kept only so that it can be put back.
 */
export const recordsIn = <T extends object>(answer: RecordsAnswer<T> | undefined): [string, T][] =>
  (answer?.order ?? []).flatMap((key): [string, T][] => {
    const item = answer?.items[key]
    return item && Object.values(item).some(hasContent) ? [[key, item]] : []
  })
const hasContent = (value: unknown): boolean =>
  typeof value === 'object' && value !== null && 'order' in value
    ? recordsIn(value as RecordsAnswer<object>).length > 0
    : !isEmpty(value)

/** Text of a short or long answer; anything else is no text. */
export const textIn = (value: unknown): string => (typeof value === 'string' ? value.trim() : '')

/**
 * A goal's identity over the years: the record of the plan it was first written in, within its domain. A goal that is
 * kept is taken over with its goalKey as recordKey and so keeps its identity.
 */
export const goalKeyOf = (domain: string, recordKey: string): string =>
  recordKey.startsWith(`${domain}.`) ? recordKey : `${domain}.${recordKey}`
