import { label, scopeName, scopeSchema, setting } from '#blocks/kit/index.ts'
import type { Place } from '#document/input/input.ts'
import type { MeasureFact, Scope } from '#document/input/needs.ts'
import { scopeField } from './fields.ts'

/** Whose figures a whole table shows; only the unit's own are answered in it. */
export const whoseShape = { scope: setting.of(scopeSchema, 'unit') }
type Whose = { scope: Scope }

export const whoseField = scopeField({
  label: label('Vems värden tabellen visar', 'Whose figures the table shows'),
  fallback: 'unit',
})

export const isOwn = ({ scope }: Whose): boolean => scope === 'unit'

/** A caption of the block's own says whose figures they are, where they are not the unit's. */
export const captionFor = (caption: string, { scope }: Whose, facts: MeasureFact[], place: Place): string =>
  scope === 'unit' ? caption : `${caption}, ${scopeName(scope, facts, place)}`
