import { numberValue } from '#document/answer/value.ts'
import type { SeedStatistic } from '../Seed.ts'
import { shown } from './measures.ts'
import { closedKey, municipalityKey, newKey, pupilsIn, schoolKeys, unitKeys } from './units.ts'

const years = [2023, 2024, 2025]
/** Between -1 and 1, always the same for the same words: invented figures that stay what they are. */
const sway = (...words: (string | number)[]): number => {
  let sum = 11
  for (const sign of words.join(' ')) sum = (sum * 31 + (sign.codePointAt(0) ?? 0)) % 100_003
  return (sum / 100_003) * 2 - 1
}
const rounded = (value: number, unit: string): number =>
  unit === '%' ? Math.round(Math.min(99, Math.max(0, value))) : Math.round(value * 10) / 10

const isOf = (unit: string, of: (typeof shown)[number]['of']): boolean =>
  of === 'all' || unit === municipalityKey || schoolKeys.includes(unit) === (of === 'school')
/** The new school has none; of the closed one there is none after it closed. */
const yearsOf = (unit: string): number[] =>
  unit === newKey ? [] : years.filter((year) => unit !== closedKey || year < 2025)

const figuresOf = (unit: string): SeedStatistic[] =>
  shown
    .filter(({ of }) => isOf(unit, of))
    .flatMap(({ key, level, change, unit: counted, source }) =>
      yearsOf(unit).map((year): SeedStatistic => {
        const spread = counted === '%' ? 8 : 0.5
        const own = unit === municipalityKey ? 0 : sway(unit, key) * spread + sway(unit, key, year) * (spread / 4)
        const middle = level + (change * (year - 2023)) / 2 + own
        const n =
          unit === municipalityKey
            ? [...pupilsIn.values()].reduce((sum, one) => sum + one, 0)
            : (pupilsIn.get(unit) ?? 0)
        return {
          unit,
          measure: key,
          group: 'all',
          period: `VT${year}`,
          value: numberValue(rounded(middle, counted), n),
          n,
          source,
          asOf: `${year}-06-15`,
        }
      }),
    )

export const statistics: SeedStatistic[] = [municipalityKey, ...unitKeys].flatMap(figuresOf)
