import type { MeasuredValue } from '#document/answer/value.ts'
import { partition } from '../resolve/measures.ts'
import { hideComplement, hideSmall } from './hide.ts'

const valueKinds: Record<MeasuredValue['kind'], true> = {
  number: true,
  missing: true,
  suppressed: true,
  notApplicable: true,
  about100: true,
  unread: true,
}
const isMeasured = (value: object): value is MeasuredValue =>
  'kind' in value && Object.hasOwn(valueKinds, String(value.kind))

/** Girls and boys as keys of the same object: columns of a table, or its rows with the columns inside. */
const hideSides = (stored: object, shown: Record<string, unknown>, limit: number): Record<string, unknown> => {
  const sides = ['all', ...partition].filter((group) => typeof shown[group] === 'object' && shown[group] !== null)
  if (!sides.some((group) => partition.includes(group))) return shown
  const pick = (from: object) =>
    Object.fromEntries(sides.map((group) => [group, (from as Record<string, Record<string, unknown>>)[group] ?? {}]))
  const [before, after] = [pick(stored), pick(shown)]
  const measured = (side: Record<string, unknown>): side is MeasuredValue & Record<string, unknown> => isMeasured(side)
  if (Object.values(after).every(measured))
    return {
      ...shown,
      ...hideComplement(before as Record<string, MeasuredValue>, after as Record<string, MeasuredValue>, limit),
    }
  const columns = new Set(Object.values(after).flatMap((side) => Object.keys(side)))
  const next: Record<string, Record<string, unknown>> = Object.fromEntries(
    Object.entries(after).map(([group, side]) => [group, { ...side }]),
  )
  const across = (sidesOf: Record<string, Record<string, unknown>>, column: string) =>
    Object.fromEntries(
      Object.entries(sidesOf).flatMap(([group, side]) => {
        const value = side[column]
        return typeof value === 'object' && value !== null && isMeasured(value) ? [[group, value]] : []
      }),
    )
  for (const column of columns)
    for (const [group, value] of Object.entries(hideComplement(across(before, column), across(after, column), limit)))
      next[group] = { ...next[group], [column]: value }
  return { ...shown, ...next }
}

/** Measured values wherever they stand in answered data: in a cell, in a record, in another unit's answer. */
export const suppressAnswer = (value: unknown, rule: { minN: number; secondary: boolean }): unknown => {
  if (Array.isArray(value)) return value.map((item) => suppressAnswer(item, rule))
  if (value === null || typeof value !== 'object') return value
  if (isMeasured(value)) return hideSmall(value, rule.minN)
  const shown = Object.fromEntries(Object.entries(value).map(([key, part]) => [key, suppressAnswer(part, rule)]))
  return rule.secondary ? hideSides(value, shown, rule.minN) : shown
}
