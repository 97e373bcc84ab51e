import type { Vocabulary } from '#document/input/input.ts'

type Shown = {
  key: string
  label: string
  unit: '%' | 'poäng'
  /** Only schools with this grade have it. */
  grade?: number
  /** The municipality's value in the first year, and how much it changes by the last. */
  level: number
  change: number
  /** Girls and boys apart, or all with the municipality's last value as a line. */
  by: 'group' | 'measure'
  source: string
}
const register = 'Skolverkets statistikdatabas'
const survey = 'Kommunens elevenkät'

/** What each school's page shows, in the order of its four lines. The figures are made up. */
export const shown: Shown[] = [
  {
    key: 'sv3',
    label: 'Svenska åk 3',
    unit: '%',
    grade: 3,
    level: 72,
    change: 4,
    by: 'group',
    source: register,
  },
  {
    key: 'ma3',
    label: 'Matematik åk 3',
    unit: '%',
    grade: 3,
    level: 68,
    change: 3,
    by: 'group',
    source: register,
  },
  {
    key: 'sv6',
    label: 'Svenska åk 6',
    unit: '%',
    grade: 6,
    level: 88,
    change: 2,
    by: 'group',
    source: register,
  },
  {
    key: 'ma6',
    label: 'Matematik åk 6',
    unit: '%',
    grade: 6,
    level: 84,
    change: 3,
    by: 'group',
    source: register,
  },
  {
    key: 'en6',
    label: 'Engelska åk 6',
    unit: '%',
    grade: 6,
    level: 90,
    change: -2,
    by: 'group',
    source: register,
  },
  {
    key: 'all6',
    label: 'Alla ämnen åk 6',
    unit: '%',
    grade: 6,
    level: 74,
    change: 4,
    by: 'group',
    source: register,
  },
  {
    key: 'all9',
    label: 'Alla ämnen åk 9',
    unit: '%',
    grade: 9,
    level: 71,
    change: 5,
    by: 'group',
    source: register,
  },
  {
    key: 'ma9',
    label: 'Matematik åk 9',
    unit: '%',
    grade: 9,
    level: 86,
    change: 2,
    by: 'group',
    source: register,
  },
  {
    key: 'merit9',
    label: 'Meritvärde åk 9',
    unit: 'poäng',
    grade: 9,
    level: 218,
    change: 9,
    by: 'group',
    source: register,
  },
  {
    key: 'vocational',
    label: 'Till yrkesprogram',
    unit: '%',
    grade: 9,
    level: 82,
    change: 4,
    by: 'group',
    source: register,
  },
  { key: 'safe', label: 'Trygga i skolan', unit: '%', level: 86, change: 3, by: 'measure', source: survey },
  { key: 'calm', label: 'Studiero', unit: '%', level: 63, change: 8, by: 'measure', source: survey },
  {
    key: 'interest',
    label: 'Intressant skolarbete',
    unit: '%',
    level: 66,
    change: -3,
    by: 'measure',
    source: survey,
  },
  {
    key: 'influence',
    label: 'Inflytande',
    unit: '%',
    level: 58,
    change: 5,
    by: 'measure',
    source: survey,
  },
  {
    key: 'absence',
    label: 'Hög frånvaro',
    unit: '%',
    level: 17,
    change: -3,
    by: 'measure',
    source: 'Kommunens frånvarosystem',
  },
  { key: 'teachers', label: 'Behöriga lärare', unit: '%', level: 76, change: 6, by: 'measure', source: register },
]

export const measures: Vocabulary['measures'] = shown.map(({ key, label, unit, source }) => ({
  key,
  label,
  unit,
  decimals: 0,
  source,
}))
