import { numberValue } from '#document/answer/value.ts'
import type { SeedStatistic } from '../Seed.ts'
import { shown } from './measures.ts'
import { municipalityKey, pupilsEach, schoolKeys, units } from './units.ts'

export const years = [2021, 2022, 2023, 2024, 2025]
const groups = ['all', 'girls', 'boys'] as const
/** Between -1 and 1, always the same for the same words: invented figures that stay what they are. */
const sway = (...words: (string | number)[]): number => {
  let sum = 7
  for (const sign of words.join(' ')) sum = (sum * 31 + (sign.codePointAt(0) ?? 0)) % 100_003
  return (sum / 100_003) * 2 - 1
}
const bounded = (value: number, unit: string) => Math.round(unit === '%' ? Math.min(100, Math.max(0, value)) : value)

const gradesOf = (unit: string) => units.find(({ key }) => key === unit)?.grades ?? []
const has = (unit: string, grade: number | undefined) => grade === undefined || gradesOf(unit).includes(grade)
/** Those asked: of one grade, or of the whole school. */
const sizeOf = (unit: string, grade: number | undefined) =>
  (pupilsEach.get(unit) ?? 0) * (grade === undefined ? gradesOf(unit).length : 1)

const figuresOf = (unit: string): SeedStatistic[] =>
  shown
    .filter(({ grade }) => unit === municipalityKey || has(unit, grade))
    .flatMap(({ key, level, change, unit: counted, grade, source, by }) =>
      years.flatMap((year, at) => {
        const own = unit === municipalityKey ? 0 : sway(unit, key) * 9 + sway(unit, key, year) * 3
        const middle = level + (change * at) / (years.length - 1) + own
        const n =
          unit === municipalityKey
            ? schoolKeys.reduce((sum, one) => sum + (has(one, grade) ? sizeOf(one, grade) : 0), 0)
            : sizeOf(unit, grade)
        return groups.slice(0, by === 'group' ? 3 : 1).map((group): SeedStatistic => {
          const apart = group === 'all' ? 0 : (group === 'girls' ? 1 : -1) * (2 + sway(key, year))
          const of = group === 'all' ? n : Math.round(n / 2 + sway(unit, group, year) * 2)
          return {
            unit,
            measure: key,
            group,
            period: `VT${year}`,
            value: numberValue(bounded(middle + apart, counted), of),
            n: of,
            source,
            asOf: `${year}-09-15`,
          }
        })
      }),
    )

export const statistics: SeedStatistic[] = [municipalityKey, ...schoolKeys].flatMap(figuresOf)
