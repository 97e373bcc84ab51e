import { isCounted, type MeasuredValue } from '#document/answer/value.ts'
import type { MeasureFact } from '#document/input/needs.ts'
import { factsByAddress } from './facts.ts'
import { cellsOf, type Grid, type GridCell } from './grid.ts'
import type { GridAnswer } from './gridAnswer.ts'

export type GridValue = GridCell & {
  value: MeasuredValue
  /** `answer` the school's own figure, `statistic` a given one, `none` neither. */
  origin: 'answer' | 'statistic' | 'none'
  fact?: MeasureFact
  /** The school's figure differs from the statistic in its place. */
  overrides?: true
}

const nOf = (value: MeasuredValue): number | undefined => ('n' in value ? value.n : undefined)
/** `n` belongs to values that stand for pupils; a missing value has none. */
export const withN = (value: MeasuredValue, n: number | undefined): MeasuredValue =>
  n !== undefined && isCounted(value) ? { ...value, n } : value

const countOf = (answer: GridAnswer | undefined, group: string): number | undefined => {
  const value = answer?.counts?.[group]?.n
  return value?.kind === 'number' ? Math.trunc(Number(value.value)) : undefined
}
const sameFigure = (a: MeasuredValue, b: MeasuredValue) =>
  a.kind === b.kind && (a.kind !== 'number' || (b.kind === 'number' && Number(a.value) === Number(b.value)))

/** Every cell with its true value: the school's answer, else the statistic, else "missing". Never 0 in their place. */
export const trueValues = (grid: Grid, facts: MeasureFact[], answer: GridAnswer | undefined): GridValue[] => {
  const found = factsByAddress(facts)
  return cellsOf(grid).map((cell): GridValue => {
    const fact = found(cell.address)
    const own = cell.answered ? answer?.cells?.[cell.row.key]?.[cell.column.key] : undefined
    if (own) {
      const n = nOf(own) ?? countOf(answer, cell.address.group) ?? (fact ? nOf(fact.value) : undefined)
      const overrides = fact && !sameFigure(own, fact.value)
      return {
        ...cell,
        value: withN(own, n),
        origin: 'answer',
        ...(fact ? { fact } : {}),
        ...(overrides ? { overrides } : {}),
      }
    }
    if (fact) return { ...cell, value: fact.value, origin: 'statistic', fact }
    return { ...cell, value: { kind: 'missing' }, origin: 'none' }
  })
}
