import { type MeasuredValue, valueSymbols } from '#document/answer/value.ts'
import { speakValue } from '#document/text/swedish.ts'
import { text } from '#document/tree/nodes.ts'
import type { Cell, Inline, Language, RowGroup } from '#document/tree/tree.ts'

/** Explains those symbols that stand in place of a number in a table; nothing when none does. */
export const valueLegend = (values: (MeasuredValue | undefined)[], language: Language = 'sv'): Inline[][] => {
  const kinds = (Object.keys(valueSymbols) as (keyof typeof valueSymbols)[]).filter((kind) =>
    values.some((value) => value?.kind === kind),
  )
  if (kinds.length === 0) return []
  return [text(`${kinds.map((kind) => `${valueSymbols[kind]} = ${speakValue({ kind }, language)}`).join('; ')}.`)]
}
export const valuesIn = (groups: RowGroup[]): (MeasuredValue | undefined)[] =>
  groups.flatMap((group) => group.rows.flatMap((row) => row.cells.map((cell: Cell) => cell.value)))
