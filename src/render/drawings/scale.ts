export type Scale = { from: number; to: number; ticks: number[]; decimals: number }

type Wanted = {
  min?: number | undefined
  max?: number | undefined
  /** Holds zero: bars are compared by length. */
  zero?: boolean
  /** Steps are whole: there is no half pupil. */
  whole?: boolean
}

/** A scale with round steps that holds all values. It begins at `min` and ends at `max` unless a value is beyond. */
export const scaleFor = (values: number[], { min, max, zero = true, whole = false }: Wanted = {}): Scale => {
  const base = zero || values.length === 0 ? [0] : []
  const high = Math.max(max ?? Number.NEGATIVE_INFINITY, ...values, ...base)
  const low = Math.min(min ?? Number.POSITIVE_INFINITY, ...values, ...base)
  const rough = (high - low || Math.abs(high) || 1) / 4
  const tens = 10 ** Math.floor(Math.log10(rough))
  const power = whole ? Math.max(1, tens) : tens
  const rounds = whole && power === 1 ? [1, 2, 5, 10] : [1, 2, 2.5, 5, 10]
  const step = (rounds.find((one) => one * power >= rough * 0.999) ?? 10) * power
  const from = min !== undefined && min <= low ? min : Math.floor(low / step + 1e-9) * step
  const to = max !== undefined && max >= high ? max : Math.max(from + step, Math.ceil(high / step - 1e-9) * step)
  const ticks: number[] = []
  for (let tick = Math.ceil(from / step - 1e-9) * step; tick <= to + step * 1e-6; tick += step)
    ticks.push(Math.round(tick / step) * step)
  return { from, to, ticks, decimals: decimalsOf(step) }
}

/** How many decimals it takes to write a step: 0.25 takes two. */
const decimalsOf = (step: number): number => {
  const exact = [0, 1, 2, 3, 4, 5].find((count) => Math.abs(step * 10 ** count - Math.round(step * 10 ** count)) < 1e-6)
  return exact ?? 6
}
