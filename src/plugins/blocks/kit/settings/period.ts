import type { Field } from 'payload'
import { z } from 'zod'
import type { Place } from '#document/input/input.ts'
import { formatPeriod, periodOf } from '#document/text/swedish.ts'
import { setting } from './settings.ts'

const terms = z.enum(['VT', 'HT', 'schoolYear', 'year'])
const years = z.number().int().min(-30).max(30)
const first: PeriodSetting = { term: 'VT', yearOffset: 0 }

/** A period relative to the document's school year, so that a template lives for many years. */
export const periodShape = {
  /** `schoolYear` is 2022/23; `year` the calendar year of its spring, 2023. */
  term: setting.of(terms, first.term),
  yearOffset: setting.of(years, first.yearOffset),
}
/** One that need not be set: another stands in for what is left empty. */
export const optionalPeriodShape = { term: setting.optional(terms), yearOffset: setting.optional(years) }
export type PeriodSetting = { term: 'VT' | 'HT' | 'schoolYear' | 'year'; yearOffset: number }

/** Canonical: `VT2023`, `HT2022`, `2022/23` or `2023`. */
export const periodKey = (schoolYear: number, { term, yearOffset }: PeriodSetting): string => {
  if (term === 'year') return String(schoolYear + yearOffset + 1)
  return term === 'schoolYear' ? periodOf(schoolYear, { yearOffset }) : periodOf(schoolYear, { term, yearOffset })
}

export const periodLabel = (period: string, { vocabulary, language }: Place): string =>
  formatPeriod(period, vocabulary.notation, language)

const fieldsOf = (first?: PeriodSetting, description?: { sv: string; en: string }): Field[] => [
  {
    type: 'row',
    fields: [
      {
        name: 'term',
        type: 'select',
        ...(first ? { defaultValue: first.term } : {}),
        ...(description ? { admin: { description } } : {}),
        label: { sv: 'Termin eller år', en: 'Term or year' },
        options: [
          { value: 'VT', label: { sv: 'Vårtermin', en: 'Spring term' } },
          { value: 'HT', label: { sv: 'Hösttermin', en: 'Autumn term' } },
          { value: 'schoolYear', label: { sv: 'Läsår', en: 'School year' } },
          { value: 'year', label: { sv: 'Kalenderår (vårens)', en: 'Calendar year (of the spring)' } },
        ],
      },
      {
        name: 'yearOffset',
        type: 'number',
        ...(first ? { defaultValue: first.yearOffset } : {}),
        min: -30,
        max: 30,
        label: { sv: 'År från det uppföljda läsåret', en: 'Years from the followed-up school year' },
        admin: {
          description: {
            sv: '0 är samma läsår, −1 läsåret före.',
            en: '0 is the same school year, −1 the one before.',
          },
        },
      },
    ],
  },
]

export const periodFields = fieldsOf(first)
/** For `optionalPeriodShape`; `empty` says which period is meant when nothing is chosen. */
export const optionalPeriodFields = (empty: { sv: string; en: string }): Field[] => fieldsOf(undefined, empty)
