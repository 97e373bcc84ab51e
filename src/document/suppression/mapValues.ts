import type { MeasuredValue } from '../answer/value.ts'

const kinds = new Set(['number', 'missing', 'suppressed', 'notApplicable', 'about100', 'unread'])
const isMeasured = (value: object): value is MeasuredValue => 'kind' in value && kinds.has(String(value.kind))

/**
 * A copy of answered data in which each measured value, wherever it stands, is what `change` says; `undefined` takes it
 * away. Text and all else stay as they are.
 */
export const mapValues = (
  data: unknown,
  change: (value: MeasuredValue, path: string[]) => MeasuredValue | undefined,
  path: string[] = [],
): unknown => {
  if (data === null || typeof data !== 'object') return data
  if (Array.isArray(data)) return data.map((item, index) => mapValues(item, change, [...path, String(index)]))
  if (isMeasured(data)) return change(data, path)
  return Object.fromEntries(
    Object.entries(data).flatMap(([key, part]) => {
      const next = mapValues(part, change, [...path, key])
      return next === undefined && part !== undefined ? [] : [[key, next]]
    }),
  )
}

/** `typed`: it is about pupils, so that an unknown number of them hides it. `as`: see `AnsweredFigure`. */
export type ValueAt = { value: MeasuredValue; path: string[]; typed?: boolean; as?: string[] }
/** The measured values of answered data, with where they stand. */
export const valuesIn = (data: unknown): ValueAt[] => {
  const found: ValueAt[] = []
  mapValues(data, (value, path) => {
    found.push({ value, path })
    return value
  })
  return found
}
