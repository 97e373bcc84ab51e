import { describe, expect, it } from 'vitest'
import { parseWhen } from '#document/text/parseWhen.ts'
import { rowsOf } from '#test/blocks/reading.ts'
import { runBlock } from '#test/blocks/runBlock.ts'
import calendar from './block.ts'

describe('when', () => {
  it.each([
    ['2024-03-05', { year: 2024, month: 3, day: 5 }],
    ['2024-03', { year: 2024, month: 3, day: 0 }],
    ['2024-W12', { year: 2024, month: 3, day: 18 }],
    ['5 mars', { month: 3, day: 5 }],
    ['2 april 2019', { year: 2019, month: 4, day: 2 }],
    ['Januari- Februari', { month: 1, day: 0 }],
    ['Augusti-september', { month: 8, day: 0 }],
    ['November (v. 45-47)', { month: 11, day: 0 }],
    ['3–5 december', { month: 12, day: 3 }],
    ['29 februari', { month: 2, day: 29 }],
    ['5 March', { month: 3, day: 5 }],
    ['the 3rd of May 2024', { year: 2024, month: 5, day: 3 }],
    ['1st to 4th October', { month: 10, day: 1 }],
    ['week 12, 2024', { year: 2024, month: 3, day: 18 }],
    ['early June', { month: 6, day: 0 }],
    ['end of August', { month: 8, day: 0 }],
  ])('reads %s', (written, when) => {
    expect(parseWhen(written)).toEqual({ ok: true, when })
  })
  it.each([
    '2024-02-30',
    '30 februari',
    '31 april 2023',
    '29 februari 2023',
    '2024-13',
    'v. 60',
    '2025-W53',
    'v. 0',
    'vecka 99, 2025',
    '20 maj 2026 – 31 juni 2026',
  ])('refuses %s, which does not exist', (written) => {
    expect(parseWhen(written)).toEqual({ ok: false, reason: 'impossible' })
  })
  it.each(['20 maj 2026 – 10 maj 2026', '2026-05-20 – 2026-05-10', 'vecka 47, 2018 – vecka 45, 2018'])(
    'refuses %s, which ends before it begins',
    (written) => {
      expect(parseWhen(written)).toEqual({ ok: false, reason: 'backwards' })
    },
  )
  it.each(['juni 2026 – 10 juni 2026', '20 december – 10 januari 2027', '2020-W53', 'maj 2026 – maj 2026'])(
    'lets %s stand',
    (written) => {
      expect(parseWhen(written)).toMatchObject({ ok: true })
    },
  )
  it.each(['', 'snart', 'marsvin'])('cannot read %j', (written) => {
    expect(parseWhen(written)).toEqual({ ok: false, reason: 'unreadable' })
  })
})

describe('calendar', () => {
  const rows = ['30 juni', 'Augusti', '30 februari', 'Maj', '14 maj', 'Januari'].map((when) => ({
    when,
    activity: `Aktivitet ${when}`,
  }))
  it('sorts by the school year, a whole month before its days, and loses no row', () => {
    const { table, problems } = runBlock(calendar, { config: { rows } })
    expect(rowsOf(table).map(([when]) => when)).toEqual([
      'Augusti',
      'Januari',
      'Maj',
      '14 maj',
      '30 juni',
      '30 februari',
    ])
    expect(problems).toMatchObject([{ code: 'NO_SUCH_DATE', message: expect.stringContaining('30 februari') }])
  })
  it('sorts by the calendar year when that is the period', () => {
    const { table } = runBlock(calendar, { config: { rows, span: 'year' } })
    expect(rowsOf(table)[0]?.[0]).toBe('Januari')
  })
  it('reports a date that the school wrote and that does not exist', () => {
    const { findings } = runBlock(calendar, {
      config: { rows, answered: true },
      answer: { events: { order: ['e'], items: { e: { when: '31 juni', activity: 'Avslutning' } } } },
    })
    expect(findings.map(({ code }) => code)).toEqual(['UNREAD'])
  })
})
