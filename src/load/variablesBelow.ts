import { factWords } from '#document/text/factWords.ts'
import type { Language } from '#document/tree/tree.ts'
import type { UnitBelow } from './context.ts'

/** What a unit below is called by in tokens of an item: its area, people and facts. */
export const variablesBelow = ({ area, roles, facts }: UnitBelow, language: Language): Record<string, string> => ({
  ...(area ? { area: area.name } : {}),
  ...factWords(facts, language),
  ...roles,
})
