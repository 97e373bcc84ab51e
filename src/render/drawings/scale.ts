import type { MeasuredValue } from '#document/answer/value.ts'

/** Where a value is drawn, or nothing: `~100` is drawn as 100, a gap is a gap and never 0. */
export const heightOf = (value: MeasuredValue | undefined): number | undefined => {
  if (value?.kind === 'about100') return 100
  if (value?.kind !== 'number') return undefined
  const found = Number(value.value)
  return Number.isFinite(found) ? found : undefined
}

export type Scale = { from: number; to: number; ticks: number[]; decimals: number }

/** A scale with round steps that holds all values, and zero: bars are compared by length. */
export const scaleFor = (values: (number | undefined)[], max?: number, zero = true): Scale => {
  const known = values.filter((value) => value !== undefined)
  const high = Math.max(
    max ?? Number.NEGATIVE_INFINITY,
    ...known,
    zero || known.length === 0 ? 0 : Number.NEGATIVE_INFINITY,
  )
  const low = Math.min(...known, zero || known.length === 0 ? 0 : Number.POSITIVE_INFINITY)
  const rough = (high - low || Math.abs(high) || 1) / 4
  const power = 10 ** Math.floor(Math.log10(rough))
  const step = ([1, 2, 2.5, 5, 10].find((one) => one * power >= rough * 0.999) ?? 10) * power
  const from = Math.floor(low / step + 1e-9) * step
  const to = max !== undefined && max >= high ? max : Math.max(from + step, Math.ceil(high / step - 1e-9) * step)
  const ticks: number[] = []
  for (let tick = from; tick <= to + step * 1e-6; tick += step) ticks.push(Math.round(tick / step) * step)
  return { from, to, ticks, decimals: decimalsOf(step) }
}

/** How many decimals it takes to write a step: 0.25 takes two. */
const decimalsOf = (step: number): number => {
  const exact = [0, 1, 2, 3, 4, 5].find((count) => Math.abs(step * 10 ** count - Math.round(step * 10 ** count)) < 1e-6)
  return exact ?? 6
}
