import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { measuredValueSchema } from '#document/answer/answer.ts'
import { checkFields } from '#document/answer/checkFields.ts'
import type { FormField } from '#document/answer/form.ts'
import { parseDate, readDate } from '#document/text/parseDate.ts'
import { parseNumber, readNumber } from '#document/text/parseNumber.ts'
import { isBackwards, periodFault, weeksIn } from '#document/text/points.ts'

const read = (typed: string, decimals = 1, unit = '') => readNumber(typed, { decimals, unit, language: 'sv' })
const number = (value: string) => ({ kind: 'number', value })

/** The cells of a file that people have had trouble with in comparable software, each with what it says. */
const cases = readFileSync(new URL('../fixtures/cases/numbers.tsv', import.meta.url), 'utf8')
  .trimEnd()
  .split('\t')

describe('what people write in a cell for a number', () => {
  it.each([
    [cases[0], number('3.2'), 1],
    [cases[1], number('72.4'), 1],
    [cases[2], number('72.4'), 1],
    [cases[3], number('1234.5'), 1],
    [cases[4], { kind: 'about100' }, 1],
    [cases[5], number('24'), 0],
  ])('reads the case %j', (typed, value, decimals) => {
    expect(read(typed ?? '', decimals)).toEqual(value)
  })

  it.each([
    ['72,40', 1, '72.4'],
    ['24,0', 0, '24'],
    ['(3,2)', 1, '-3.2'],
    ['(3,2 %)', 1, '-3.2'],
    ['−3,2', 1, '-3.2'],
    ['– 3,2', 1, '-3.2'],
    ['+3,2', 1, '3.2'],
    ['12,5 procentenheter', 1, '12.5'],
    ['12,5 %-enheter', 1, '12.5'],
    ['75 procent', 1, '75'],
    ['1.234,5', 1, '1234.5'],
    ['1.234.567', 0, '1234567'],
    ['14 200 kr', 0, '14200'],
    [',5', 1, '0.5'],
    ['0', 0, '0'],
  ])('reads %j with %i decimals', (typed, decimals, value) => {
    expect(read(typed, decimals)).toEqual(number(value))
  })

  it('reads a number with the field’s own unit, and with no other', () => {
    expect(read('80 elever', 0, 'elever')).toEqual(number('80'))
    expect(read('80 elever', 0, 'timmar')).toEqual({ kind: 'unread', text: '80 elever' })
  })

  it.each([
    '85-90',
    '80 st',
    '1e5',
    '0,123456789',
    '85–90',
    '12,5,1',
    '5,',
    '<5',
    '3/4',
    '1.234',
    '1,200',
    '(5',
    'NaN',
  ])('keeps %j as it was written, never as a number', (typed) => {
    const value = read(typed)
    expect(value).toEqual({ kind: 'unread', text: typed })
    expect(measuredValueSchema.safeParse(value).success).toBe(true)
  })

  it('takes no more decimals than can be stored, whatever the field says', () => {
    expect(parseNumber('0,123456789', { language: 'sv' })).toMatchObject({ ok: false })
    expect(parseNumber('0,123456', { language: 'sv' })).toMatchObject({ ok: true })
  })

  it('says what to do where a number can be read in two ways', () => {
    expect(parseNumber('1.234', { decimals: 1, language: 'sv' })).toEqual({
      ok: false,
      message: '”1.234” kan läsas på två sätt. Skriv 1234, eller 1,234 om det är det du menar.',
    })
    expect(parseNumber('1,200', { decimals: 1, language: 'sv' })).toEqual({
      ok: false,
      message: '”1,200” kan läsas på två sätt. Skriv 1200, eller 1,2 om det är det du menar.',
    })
  })
})

describe('days as people and spreadsheets write them', () => {
  it.each([
    ['2025-04-15 00:00:00', '2025-04-15'],
    ['2025-04-15T00:00:00.000Z', '2025-04-15'],
    ['20250515', '2025-05-15'],
    ['15/3 2025', '2025-03-15'],
    ['15/3-2025', '2025-03-15'],
    ['15/3/2025', '2025-03-15'],
    ['15.3.2025', '2025-03-15'],
    ['2025-5-1', '2025-05-01'],
    ['2025/05/01', '2025-05-01'],
    ['1 maj 2025', '2025-05-01'],
    ['den 1 maj 2025', '2025-05-01'],
    ['1st of May 2025', '2025-05-01'],
    ['1-maj-2025', '2025-05-01'],
    ['\u200b2025-05-01', '2025-05-01'],
  ])('reads %j', (typed, day) => {
    expect(parseDate(typed)).toBe(day)
  })
  it.each(['2025-02-30', '31/4 2025', '3/15/2025', 'i maj', '2025', '20251301', '15/3', '45762'])(
    'keeps %j as it was written',
    (typed) => {
      expect(parseDate(typed)).toBeUndefined()
      expect(readDate(typed)).toBe(typed)
    },
  )
})

describe('weeks and spans', () => {
  it('knows how many weeks a year has', () => {
    expect([2015, 2020, 2025, 2026].map(weeksIn)).toEqual([53, 53, 52, 53])
  })
  it.each([
    [{ start: '2025-W53' }, 'vecka 53 finns inte: 2025 har 52 veckor. Rätta veckan.'],
    [{ start: '2025-W00' }, 'vecka 0 finns inte: 2025 har 52 veckor. Rätta veckan.'],
    [{ start: '2025-W99' }, 'vecka 99 finns inte: 2025 har 52 veckor. Rätta veckan.'],
    [{ start: '2026-05-20', end: '2026-05-10' }, 'slutet ligger före början. Rätta tiden.'],
    [{ start: 'HT2025', end: 'VT2025' }, 'slutet ligger före början. Rätta tiden.'],
    [{ start: '2025-W' }, 'tiden är inte färdigskriven. Fyll i resten.'],
    [{ start: '', end: '2025' }, 'det saknas när det börjar. Fyll i från och med.'],
    [{ start: '2026-W53', end: '2027-W01' }, undefined],
    [{ start: '2025-06', end: '2025-06' }, undefined],
  ])('%j: %s', (period, fault) => {
    expect(periodFault(period, 'sv')).toBe(fault)
  })
  it('lets a month that ends a span hold all its days', () => {
    expect(isBackwards('2024-03-15', '2024-03')).toBe(false)
    expect(isBackwards('2024-03-15', '2024-02')).toBe(true)
  })
})

describe('what cannot be read', () => {
  it.each<[FormField, unknown, string]>([
    [{ widget: 'number', label: 'Andel', decimals: 1 }, { kind: 'unread', text: '85-90' }, '85-90'],
    [{ widget: 'date', label: 'Dag' }, 'i maj', 'i maj'],
    [{ widget: 'period', label: 'Tid' }, { start: '2025-W53', precision: 'week' }, '52 veckor'],
    [{ widget: 'shortText', label: 'När', maxLength: 80, reads: 'when' }, 'v. 53, 2025', '53'],
  ])('is told of in %j', (field, value, quoted) => {
    expect(checkFields({ fields: [{ key: 'f', field }] }, { f: value })).toEqual([
      expect.objectContaining({ code: 'UNREAD', severity: 'unread', message: expect.stringContaining(quoted) }),
    ])
  })
})
