import type { Vocabulary } from '../input/input.ts'
import { partitionsOf } from './partitionsOf.ts'

/** Words for groups of pupils: those of the municipality, and those that every municipality knows. */
export const groupNames = (vocabulary: Vocabulary): ReadonlySet<string> => {
  const known = partitionsOf([], { ...vocabulary, groups: [] }, []).flatMap(({ whole, parts }) => [whole, ...parts])
  return new Set([...known, ...vocabulary.groups.map(({ key }) => key)])
}

/**
 * Where in an answer a value stands that belongs to no measure: its group is the key in the path that names one, and what
 * else the path says is which figure it is.
 */
export const addressWithin = (path: readonly string[], groups: ReadonlySet<string>) => {
  const at = path.findLastIndex((step) => groups.has(step))
  const measure = path.map((step, index) => (index === at ? '*' : step)).join('\u0001')
  return { unit: '', measure, group: path[at] ?? 'all', period: '' }
}
