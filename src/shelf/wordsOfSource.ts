import type { Seed } from '#seeds/Seed.ts'
import type { ShelfWords } from './ShelfEntry.ts'

/** What the templates of a source find in their own municipality and its units, and so need in another. */
export const wordsOfSource = ({ municipality, units }: Pick<Seed, 'municipality' | 'units'>): ShelfWords => {
  const { domains, subjects, groups, measures, scales } = municipality.vocabulary
  const named = [...municipality.roles, ...units.flatMap(({ roles = [] }) => roles)]
  const roles = [...new Map(named.map(({ key, label }) => [key, { key, label }])).values()]
  return { domains, subjects, groups, measures, scales, roles }
}
