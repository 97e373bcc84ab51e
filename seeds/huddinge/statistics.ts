import { type MeasuredValue, numberValue } from '#document/answer/value.ts'
import type { SeedStatistic } from '../Seed.ts'

const row = (
  unit: string,
  measure: string,
  group: string,
  period: string,
  value: number | MeasuredValue,
  n?: number,
  source?: string,
): SeedStatistic => ({
  unit,
  measure,
  group,
  period,
  value: typeof value === 'number' ? numberValue(value, n) : value,
  ...(n === undefined ? {} : { n }),
  ...(source ? { source } : {}),
  asOf: '2023-06-16',
})

const index = [
  'surveyLearning',
  'surveyParticipation',
  'surveyLifestyle',
  'surveySafety',
  'surveyLeisure',
  'surveyMotherTongue',
  'surveySatisfaction',
]
/** Comparison columns of the source's survey tables: area, area, municipality; `null` where the index is not asked. */
const survey: Record<string, [number, number, number][]> = {
  'F-3': [
    [75, 74, 74],
    [74, 69, 72],
    [79, 79, 79],
    [82, 76, 79],
    [77, 72, 75],
    [75, 70, 72],
    [69, 63, 66],
  ],
  '4-6': [
    [71, 72, 71],
    [48, 49, 48],
    [67, 68, 67],
    [75, 73, 74],
    [65, 61, 63],
    [76, 71, 73],
    [56, 58, 57],
  ],
}
/** Grades 7–9 have no leisure index. */
const upperSurvey: [number, number, number][] = [
  [61, 63, 62],
  [40, 41, 40],
  [51, 46, 49],
  [69, 67, 68],
  [66, 68, 67],
  [52, 47, 50],
]
const upperIndex = index.filter((key) => key !== 'surveyLeisure')

const comparison = (band: string, keys: string[], values: [number, number, number][]): SeedStatistic[] =>
  keys.flatMap((key, at) =>
    (['mellersta-nordvastra', 'sydvastra-ostra', 'huddinge'] as const).map((unit, column) =>
      row(unit, key, band, 'VT2023', values[at]?.[column] ?? { kind: 'missing' }, undefined, 'Trivselenkäten VT-23'),
    ),
  )

/** The schools' own survey figures, with the number of answers behind them. */
const own: Record<string, Record<string, [number[], number]>> = {
  bjorkangsskolan: {
    'F-3': [[77, 71, 80, 74, 76, 72, 65], 148],
    '4-6': [[73, 52, 69, 70, 62, 74, 59], 121],
    '7-9': [[64, 43, 47, 66, 69, 49], 133],
  },
  lillsjoskolan: { 'F-3': [[72, 66, 78, 79, 70, 68, 62], 96], '4-6': [[70, 46, 66, 75, 60, 70, 55], 88] },
  tallbacksskolan: { 'F-3': [[76, 72, 81, 80, 74, 71, 68], 64] },
  stensangsskolan: { '7-9': [[60, 38, 45, 65, 66, 45], 201] },
  ekdalsskolan: {
    'F-3': [[74, 73, 78, 81, 77, 74, 68], 132],
    '4-6': [[70, 47, 66, 74, 66, 77, 55], 117],
    '7-9': [[62, 41, 52, 70, 65, 53], 128],
  },
}
const schools = Object.entries(own).flatMap(([unit, bands]) =>
  Object.entries(bands).flatMap(([band, [values, n]]) =>
    (band === '7-9' ? upperIndex : index).map((key, at) =>
      row(unit, key, band, 'VT2023', values[at] ?? { kind: 'missing' }, n, 'Trivselenkäten VT-23'),
    ),
  ),
)

type Triple = [all: number, girls: number, boys: number]
/** Results over three springs. `[grade, measure, spring, value per group, n per group]` */
const results: [string, 6 | 9, string, number, Triple, Triple][] = [
  ['bjorkangsskolan', 6, 'meritRating17', 2021, [219.4, 231.0, 208.6], [52, 25, 27]],
  ['bjorkangsskolan', 6, 'meritRating17', 2022, [223.1, 233.8, 212.9], [49, 24, 25]],
  ['bjorkangsskolan', 6, 'meritRating17', 2023, [226.7, 235.2, 218.8], [54, 26, 28]],
  ['bjorkangsskolan', 6, 'passAllTaken', 2021, [76.9, 84.0, 70.4], [52, 25, 27]],
  ['bjorkangsskolan', 6, 'passAllTaken', 2022, [79.6, 83.3, 76.0], [49, 24, 25]],
  ['bjorkangsskolan', 6, 'passAllTaken', 2023, [83.3, 88.5, 78.6], [54, 26, 28]],
  ['bjorkangsskolan', 9, 'meritRating17', 2021, [228.5, 241.3, 216.2], [61, 30, 31]],
  ['bjorkangsskolan', 9, 'meritRating17', 2022, [224.0, 238.7, 210.1], [58, 28, 30]],
  ['bjorkangsskolan', 9, 'meritRating17', 2023, [231.9, 243.5, 221.4], [59, 28, 31]],
  ['bjorkangsskolan', 9, 'passAllTaken', 2021, [72.1, 76.7, 67.7], [61, 30, 31]],
  ['bjorkangsskolan', 9, 'passAllTaken', 2022, [69.0, 75.0, 63.3], [58, 28, 30]],
  ['bjorkangsskolan', 9, 'passAllTaken', 2023, [74.6, 78.6, 71.0], [59, 28, 31]],
  ['huddinge', 6, 'meritRating17', 2023, [224.9, 236.4, 214.0], [1462, 712, 750]],
  ['huddinge', 6, 'passAllTaken', 2023, [77.8, 81.9, 73.9], [1462, 712, 750]],
  ['huddinge', 9, 'meritRating17', 2023, [234.6, 247.0, 222.9], [1398, 681, 717]],
  ['huddinge', 9, 'passAllTaken', 2023, [76.3, 79.6, 73.1], [1398, 681, 717]],
  ['stensangsskolan', 9, 'meritRating17', 2023, [221.2, 236.8, 207.5], [92, 43, 49]],
  ['stensangsskolan', 9, 'passAllTaken', 2023, [68.5, 74.4, 63.3], [92, 43, 49]],
  ['lillsjoskolan', 6, 'meritRating17', 2023, [218.3, 229.1, 208.8], [41, 19, 22]],
  ['lillsjoskolan', 6, 'passAllTaken', 2023, [75.6, 78.9, 72.7], [41, 19, 22]],
]
const groups = ['all', 'girls', 'boys'] as const
const measured = results.flatMap(([unit, grade, measure, spring, values, n]) =>
  groups.map((group, at) => row(unit, `${measure}Grade${grade}`, group, `VT${spring}`, values[at] ?? 0, n[at])),
)

export const statistics: SeedStatistic[] = [
  ...comparison('F-3', index, survey['F-3'] ?? []),
  ...comparison('4-6', index, survey['4-6'] ?? []),
  ...comparison('7-9', upperIndex, upperSurvey),
  ...schools,
  ...measured,
]
