import { z } from 'zod'
import type { Place } from '#document/input/input.ts'
import type { MeasureFact, Scope } from '#document/input/needs.ts'
import { blockWords } from '../print/words.ts'
import { unitItems } from './items.ts'

const known = z
  .string()
  .regex(
    /^(unit|area|division|municipality|key:.+)$/,
    'Skriv unit, area, division, municipality eller key: följt av enhetens nyckel.',
  )
/** Whose data a setting means, see `Scope` of document/needs.ts. The pattern says what the type says; zod's string cannot. */
export const scopeSchema = known as unknown as z.ZodType<Scope>

/** The name of whose figures these are: as the statistics say, else as the unit's ancestors are called. */
export const scopeName = (scope: Scope, facts: MeasureFact[], place: Place): string => {
  const stated = facts.find((fact) => fact.scope === scope)?.unitName
  if (stated) return stated
  if (scope === 'unit') return place.unit.name
  const key = scope.startsWith('key:') ? scope.slice(4) : undefined
  const item = key === undefined ? undefined : unitItems(place).find((one) => one.key === key)
  if (item) return item.label
  const ancestor = place.unit.ancestors.find((one) => (key ? one.key === key : one.kind === scope))
  if (ancestor) return ancestor.name
  if (place.unit.kind === scope) return place.unit.name
  return key ?? blockWords(place.language)[scope === 'area' ? 'area' : 'municipality']
}
