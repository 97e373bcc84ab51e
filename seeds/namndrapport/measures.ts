import type { Vocabulary } from '#document/input/input.ts'

type Shown = {
  key: string
  label: string
  unit: '%' | 'barn'
  decimals: number
  /** Whose measure it is, and the municipality's first value and change by the last. */
  of: 'all' | 'school' | 'preschool'
  level: number
  change: number
  source: string
}
const survey = 'Kommunens enkät till elever och vårdnadshavare'
const register = 'Skolverkets statistikdatabas'

/** What stands in the row of charts on each unit's page. The figures are made up. */
export const shown: Shown[] = [
  { key: 'safe', label: 'Trygghet', unit: '%', decimals: 0, of: 'all', level: 88, change: 2, source: survey },
  { key: 'calm', label: 'Studiero', unit: '%', decimals: 0, of: 'school', level: 64, change: 6, source: survey },
  {
    key: 'passed',
    label: 'Minst E i alla ämnen',
    unit: '%',
    decimals: 0,
    of: 'school',
    level: 76,
    change: 3,
    source: register,
  },
  {
    key: 'staff',
    label: 'Behörig personal',
    unit: '%',
    decimals: 0,
    of: 'all',
    level: 71,
    change: 5,
    source: register,
  },
  {
    key: 'ratio',
    label: 'Barn per årsarbetare',
    unit: 'barn',
    decimals: 1,
    of: 'preschool',
    level: 5.3,
    change: -0.2,
    source: register,
  },
]

/** What each unit answers in its own report. */
export const absence = {
  key: 'absence15',
  label: 'Elever med minst 15 procents frånvaro',
  unit: '%',
  decimals: 1,
  source: 'Enheternas egna uppgifter',
}

export const measures: Vocabulary['measures'] = [
  ...shown.map(({ key, label, unit, decimals, source }) => ({ key, label, unit, decimals, source })),
  absence,
]

/** What every figure of the report shows: the spring terms of three years. */
export const periods = [-2, -1, 0].map((yearOffset) => ({ term: 'VT', yearOffset }))
