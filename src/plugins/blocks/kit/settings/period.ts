import type { Field } from 'payload'
import { z } from 'zod'
import type { Place } from '#document/input/input.ts'
import { formatPeriod, periodOf } from '#document/text/swedish.ts'
import { setting } from './settings.ts'

/** A period relative to the document's school year, so that a template lives for many years. */
export const periodShape = {
  /** `schoolYear` is 2022/23; `year` the calendar year of its spring, 2023. */
  term: setting.of(z.enum(['VT', 'HT', 'schoolYear', 'year']), 'VT'),
  yearOffset: setting.of(z.number().int().min(-30).max(30), 0),
}
export type PeriodSetting = { term: 'VT' | 'HT' | 'schoolYear' | 'year'; yearOffset: number }

/** Canonical: `VT2023`, `HT2022`, `2022/23` or `2023`. */
export const periodKey = (schoolYear: number, { term, yearOffset }: PeriodSetting): string => {
  if (term === 'year') return String(schoolYear + yearOffset + 1)
  return term === 'schoolYear' ? periodOf(schoolYear, { yearOffset }) : periodOf(schoolYear, { term, yearOffset })
}

export const periodLabel = (period: string, { vocabulary, language }: Place): string =>
  formatPeriod(period, vocabulary.notation, language)

export const periodFields: Field[] = [
  {
    type: 'row',
    fields: [
      {
        name: 'term',
        type: 'select',
        defaultValue: 'VT',
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
        defaultValue: 0,
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
