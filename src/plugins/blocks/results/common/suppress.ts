import type { MeasuredValue } from '#document/answer/value.ts'
import type { Place } from '#document/input/input.ts'
import type { Grid } from './grid.ts'
import type { GridValue, Hidden } from './trueValues.ts'

const n = (value: MeasuredValue) => ('n' in value ? value.n : undefined)
const withoutN = (value: MeasuredValue): MeasuredValue => {
  if (!('n' in value)) return value
  const { n: _, ...rest } = value
  return rest as MeasuredValue
}
const isFigure = ({ value: { kind } }: GridValue) => kind === 'number' || kind === 'about100'
const hide = (one: GridValue, hidden: Hidden): GridValue => ({ ...one, value: { kind: 'suppressed' }, hidden })

/** Groups that together make up `all`: girls and boys; any other groups of a table are taken as one such set. */
const partitionsOf = (groups: string[]): string[][] => {
  const gender = groups.filter((group) => ['girls', 'boys'].includes(group))
  const rest = groups.filter((group) => group !== 'all' && !gender.includes(group))
  return [gender, rest].filter((set) => set.length > 1)
}

/** A part that the whole gives away: hidden, or `~100` beside an exact whole. */
const isSecret = (part: GridValue, whole: GridValue) =>
  part.value.kind === 'suppressed' || (part.value.kind === 'about100' && whole.value.kind === 'number')

/** The part that is not in the table is as good as shown when the whole and the other part are. */
const absentIsSmall = (whole: GridValue, family: GridValue[], limitOf: (one: GridValue) => number) => {
  const [only, ...others] = family.filter((one) => ['girls', 'boys'].includes(one.address.group))
  const [all, part] = [n(whole.value), only && n(only.value)]
  if (!only || others.length > 0 || all === undefined || part === undefined || !isFigure(only)) return []
  return all - part > 0 && all - part < limitOf(only) ? [only] : []
}

/** When one part is hidden and the whole is shown, the hidden one could be worked out: the smallest other goes too. */
const complementsOf = (family: GridValue[], limitOf: (one: GridValue) => number): GridValue[] => {
  const whole = family.find((one) => one.address.group === 'all')
  if (!whole || !isFigure(whole)) return []
  const beside = partitionsOf(family.map((one) => one.address.group)).flatMap((set) => {
    const parts = family.filter((one) => set.includes(one.address.group))
    const secret = parts.filter((one) => isSecret(one, whole))
    const shown = parts.filter((one) => one.value.kind === 'number')
    if (secret.length !== 1 || shown.length === 0) return []
    return [shown.reduce((least, one) => ((n(one.value) ?? 0) < (n(least.value) ?? 0) ? one : least))]
  })
  return [...beside, ...absentIsSmall(whole, family, limitOf)]
}

/**
 * Hides what a public reader may not see, secondary suppression included, and takes away every `n`.
 * A statistic without `n` comes from a source that has already published it and is shown. A school's own answer
 * without `n` cannot be tried and is hidden, unless the designer allows it; whole municipalities, divisions and areas
 * are not that small.
 */
export const suppress = (values: GridValue[], grid: Grid, place: Place, publishUnknown: boolean): GridValue[] => {
  if (place.audience === 'internal') return values
  const { minN, secondary } = place.vocabulary.suppression
  const isSchool = place.unit.kind === 'school' || place.unit.kind === 'preschool'
  const limitOf = (one: GridValue) => grid.define(one.address.measure).minN ?? minN
  const tried = values.map((one): GridValue => {
    const limit = limitOf(one)
    if (limit <= 1 || !isFigure(one)) return one
    const pupils = n(one.value)
    if (pupils !== undefined) return pupils < limit ? hide(one, 'few') : one
    return one.origin === 'answer' && isSchool && !publishUnknown ? hide(one, 'unknown') : one
  })
  const families = Map.groupBy(tried, ({ address: { measure, period, scope } }) =>
    [measure, period, scope].join('\u0000'),
  )
  const complements = new Set(
    secondary ? [...families.values()].flatMap((family) => complementsOf(family, limitOf)) : [],
  )
  return tried
    .map((one) => (complements.has(one) ? hide(one, 'complement') : one))
    .map((one) => ({ ...one, value: withoutN(one.value) }))
}
