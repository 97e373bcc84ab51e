import type { UnitFacts } from '../input/unitFacts.ts'
import type { Language } from '../tree/tree.ts'
import { formatDate, formatDecimal } from './swedish.ts'

const names = ['address', 'phone', 'email', 'web', 'pupils', 'closed'] as const

/** By name, each there: what is not known of a unit is empty, for it is no fault of the template. */
export const factWords = (facts: UnitFacts | undefined, language: Language): Record<string, string> =>
  Object.fromEntries(
    names.map((name) => {
      const value = facts?.[name]
      if (typeof value === 'number') return [name, formatDecimal(String(value), 0, language)]
      return [name, name === 'closed' && value ? formatDate(value, language) : (value?.trim() ?? '')]
    }),
  )
/** The same as variables of a unit: `unit.address` and so on. */
export const factVariables = (whose: string, facts: UnitFacts | undefined, language: Language) =>
  Object.fromEntries(Object.entries(factWords(facts, language)).map(([name, words]) => [`${whose}.${name}`, words]))
