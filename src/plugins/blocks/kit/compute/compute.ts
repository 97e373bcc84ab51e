import Big from 'big.js'
import { type MeasuredValue, missing } from '#document/answer/value.ts'

/** Exact decimals: sums never lose a digit, quotients carry thirty. Rounding (half to even) is done when printed. */
const Exact = Big()
Exact.DP = 30
type Value = MeasuredValue | undefined
type Numeric = { kind: 'number'; value: string; n?: number }

export type Operation = 'sum' | 'mean' | 'share' | 'ratio' | 'difference' | 'target'
export const operations = ['sum', 'mean', 'share', 'ratio', 'difference', 'target'] as const

const numeric = (value: Value): value is Numeric => value?.kind === 'number'
const number = (value: Big): MeasuredValue => ({ kind: 'number', value: value.toFixed() })
const applicable = (values: Value[]) => values.filter((value) => value?.kind !== 'notApplicable')

/**
 * Why there can be no number: a suppressed operand suppresses the result (it could be computed backwards), one that
 * is missing, unanswered or `~100` leaves it missing. Nothing applicable gives not applicable, never 0.
 */
const gap = (values: Value[]): MeasuredValue | undefined => {
  if (values.length === 0) return { kind: 'notApplicable' }
  if (values.some((value) => value?.kind === 'suppressed')) return { kind: 'suppressed' }
  return values.every(numeric) ? undefined : missing()
}

/** Sum of what is applicable. */
export const sumOf = (values: Value[]): MeasuredValue => {
  const used = applicable(values)
  return gap(used) ?? number(used.filter(numeric).reduce((total, { value }) => total.plus(value), new Exact(0)))
}

export type Mean = { value: MeasuredValue; used: number; of: number }
/** Mean of the values there are; says of how many. A mean of nothing is missing; suppressed values are left out and counted. */
export const meanOf = (values: Value[]): Mean => {
  const candidates = applicable(values)
  const found = candidates.filter(numeric)
  const of = candidates.length
  if (found.length > 0) {
    const total = found.reduce((sum, { value }) => sum.plus(value), new Exact(0))
    return { value: number(total.div(found.length)), used: found.length, of }
  }
  return { value: gap(candidates) ?? missing(), used: 0, of }
}

/** Mean weighted by n. Nothing when a number lacks its n: the caller must say so instead of weighting silently. */
export const weightedMeanOf = (values: Value[]): Mean | undefined => {
  const found = applicable(values).filter(numeric)
  const weights = found.reduce((sum, { n }) => sum + (n ?? 0), 0)
  if (found.length === 0 || weights === 0 || found.some(({ n }) => n === undefined)) return undefined
  const total = found.reduce((sum, { value, n }) => sum.plus(new Exact(value).times(n ?? 0)), new Exact(0))
  return {
    value: { ...(number(total.div(weights)) as Numeric), n: weights },
    used: found.length,
    of: applicable(values).length,
  }
}

const pair = ([first, second]: Value[], operate: (a: Big, b: Big) => Big | undefined): MeasuredValue => {
  const both = [first, second]
  if (both.some((value) => value?.kind === 'notApplicable')) return { kind: 'notApplicable' }
  const why = gap(both)
  if (why || !numeric(first) || !numeric(second)) return why ?? missing()
  const result = operate(new Exact(first.value), new Exact(second.value))
  return result ? number(result) : { kind: 'notApplicable' }
}

/** One computed cell. Division by zero is not applicable. `target` gives first minus second; see `reaches`. */
export const compute = (operation: Operation, values: Value[]): MeasuredValue => {
  switch (operation) {
    case 'sum':
      return sumOf(values)
    case 'mean':
      return meanOf(values).value
    case 'share':
      return pair(values, (part, whole) => (whole.eq(0) ? undefined : part.times(100).div(whole)))
    case 'ratio':
      return pair(values, (a, b) => (b.eq(0) ? undefined : a.div(b)))
    case 'difference':
    case 'target':
      return pair(values, (a, b) => a.minus(b))
  }
}
/** Whether a computed target comparison is met; undefined when there is no number. */
export const reaches = (value: MeasuredValue): boolean | undefined =>
  value.kind === 'number' ? new Exact(value.value).gte(0) : undefined
