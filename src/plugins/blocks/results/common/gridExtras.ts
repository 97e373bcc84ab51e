import { sourceOf } from '#blocks/kit/index.ts'
import type { TableField } from '#document/answer/form.ts'
import type { MeasuredValue } from '#document/answer/value.ts'
import type { Place } from '#document/input/input.ts'
import type { MeasureFact } from '#document/input/needs.ts'
import { factsByAddress } from './facts.ts'
import { cellsOf, type Grid } from './grid.ts'
import { showValue } from './showValue.ts'
import { resultWords } from './words.ts'

type Extras = Pick<TableField, 'given' | 'prefill'>
/** Cells that are shown and not answered, and values offered from statistics where the school has none yet. */
export const extrasOf = (grid: Grid, facts: MeasureFact[], place: Place): Required<Extras> => {
  const { language } = place
  const found = factsByAddress(facts)
  const extras: Required<Extras> = { given: {}, prefill: {} }
  for (const { row, column, address, answered } of cellsOf(grid)) {
    const fact = found(address)
    const source = fact ? sourceOf(fact, language) : undefined
    if (answered && fact) {
      extras.prefill[row.key] ??= {}
      extras.prefill[row.key]![column.key] = { value: fact.value, source: source ?? resultWords(language).statistics }
    }
    if (!answered) {
      const value: MeasuredValue = fact?.value ?? { kind: 'missing' }
      extras.given[row.key] ??= {}
      extras.given[row.key]![column.key] = {
        text: showValue(value, grid, grid.define(address.measure), place),
        value,
        ...(source ? { source } : {}),
      }
    }
  }
  return extras
}
