import { numberValue } from '#document/answer/value.ts'
import type { SeedStatistic } from '../Seed.ts'
import { absence, bands, examined, groupsOf, share, totalOf } from './results.ts'

const municipality = 'resultatdagar'
const system = 'Kommunens elevsystem'
const absenceSystem = 'Kommunens frånvarosystem'
const row = (
  unit: string,
  measure: string,
  group: string,
  period: string,
  value: number | string,
  source: string,
  n?: number,
): SeedStatistic => ({
  unit,
  measure,
  group,
  period,
  value: numberValue(value, n),
  ...(n === undefined ? {} : { n }),
  source,
  asOf: `${period.slice(2)}-06-20`,
})

/** The municipality's own figures; this spring's are all pupils together, also of schools that show none. */
const attainment = examined.flatMap(({ grade, subject, earlier, schools }) => {
  const measure = `attainmentGrade${grade}.${subject}`
  return [
    ...Object.entries(earlier).flatMap(([period, values]) =>
      (['all', 'girls', 'boys'] as const).map((group, at) =>
        row(municipality, measure, group, period, values[at] ?? 0, system),
      ),
    ),
    ...Object.entries(groupsOf(totalOf(schools))).map(([group, { part, whole }]) =>
      row(municipality, measure, group, 'VT2024', share(part, whole), system, whole),
    ),
  ]
})
const absenceByGrade = Object.entries(bands).flatMap(([measure, periods]) =>
  Object.entries(periods).flatMap(([period, values]) =>
    values.map((value, at) => row(municipality, measure, `grade${at + 1}`, period, value, absenceSystem)),
  ),
)
const schoolsBefore = Object.entries(absence).map(([unit, [before, , n]]) =>
  row(unit, 'absence20', 'all', 'VT2023', before, absenceSystem, n),
)

export const statistics: SeedStatistic[] = [...attainment, ...absenceByGrade, ...schoolsBefore]
