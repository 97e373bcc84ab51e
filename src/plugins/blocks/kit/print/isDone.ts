import { isEmpty } from '#document/answer/checkFields.ts'
import type { Place } from '#document/input/input.ts'
import type { Answerable } from '../settings/answerField.ts'
import { findColumn } from '../settings/givenCells.ts'
import { scaleOf } from './scales.ts'

/** What stands in the same row or record. */
export type Beside = { columns: Omit<Answerable, 'parts'>[]; values: Record<string, unknown> }

/**
 * Whether what was to be done by a date is said to be done: the answer that `doneBy` names is given and, where
 * `doneWhen` names answers, is one of them, by key or as it reads.
 */
export const isDone = (item: Pick<Answerable, 'doneBy' | 'doneWhen'>, beside: Beside | undefined, place: Place) => {
  const column = item.doneBy ? findColumn(beside?.columns ?? [], item.doneBy) : undefined
  const value = column && beside?.values[column.key]
  if (!column || isEmpty(value)) return false
  if (item.doneWhen.length === 0) return true
  const named = [...column.options, ...(scaleOf(column.scale, place)?.levels ?? [])]
  const given = [value].flat().map(String)
  const words = given.flatMap((key) => [key, named.find((one) => one.key === key)?.label ?? key])
  return item.doneWhen.some((name) => words.some((word) => word.toLowerCase() === name.trim().toLowerCase()))
}
