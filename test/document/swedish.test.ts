import { describe, expect, it } from 'vitest'
import { checkFields } from '#document/answer/checkFields.ts'
import { parseNumber } from '#document/text/parseNumber.ts'
import { isRealDate } from '#document/text/points.ts'
import type { RichText } from '#document/text/richText.ts'
import { richTextToNodes } from '#document/text/richTextToNodes.ts'
import {
  editableValue,
  formatDate,
  formatDecimal,
  formatPeriod,
  formatSchoolYear,
  formatValue,
  parseSwedishNumber,
  periodOf,
} from '#document/text/swedish.ts'
import { pastTypes } from '#test/support/pastTypes.ts'

describe('Swedish numbers', () => {
  it.each([
    ['87,5', '87.5'],
    ['1 234', '1234'],
    ['1\u00a0234,5', '1234.5'],
    ['12.5 %', '12.5'],
    ['−3', '-3'],
  ])('reads %s', (typed, value) => {
    expect(parseSwedishNumber(typed)).toEqual({ ok: true, value: { kind: 'number', value } })
  })
  it.each([
    ['.', 'missing'],
    ['..', 'suppressed'],
    ['–', 'notApplicable'],
    ['~100', 'about100'],
    ['Sekretess', 'suppressed'],
  ])('reads %s as a reason, never as zero', (typed, kind) => {
    expect(parseSwedishNumber(typed)).toEqual({ ok: true, value: { kind } })
  })
  it('says what to do about what is no number', () => {
    expect(parseSwedishNumber('många')).toMatchObject({ ok: false, message: expect.stringContaining('87,5') })
    expect(parseSwedishNumber('1,234', { decimals: 1 })).toMatchObject({ ok: false })
    expect(parseSwedishNumber('')).toEqual({ ok: true, value: undefined })
  })
  it('prints with comma, thin thousands and half to even', () => {
    expect(formatDecimal('1234567.5', 1)).toBe('1\u00a0234\u00a0567,5')
    expect(formatDecimal('3.45', 1)).toBe('3,4')
    expect(formatDecimal('3.55', 1)).toBe('3,6')
    expect(formatDecimal('-2', 0)).toBe('\u22122')
    expect(formatValue({ kind: 'suppressed' })).toBe('..')
  })
  it('prints years, terms and dates by notation', () => {
    expect(formatSchoolYear(2022)).toBe('2022/23')
    expect(formatSchoolYear(2022, '2022-2023')).toBe('2022-2023')
    expect(formatPeriod('VT2023')).toBe('VT-23')
    expect(['VT2023', 'HT2022'].map((term) => formatPeriod(term, {}, 'en'))).toEqual(['Spring 2023', 'Autumn 2022'])
    expect(formatPeriod('2022/23', { schoolYear: '2022/2023' })).toBe('2022/2023')
    expect(periodOf(2022, { term: 'VT', yearOffset: -2 })).toBe('VT2021')
    expect(formatDate('2024-06-14')).toBe('14 juni 2024')
    expect(formatDate('2024-W09')).toBe('vecka 9, 2024')
    expect([isRealDate('2024-02-29'), isRealDate('2024-02-30'), isRealDate('2024-13-40')]).toEqual([true, false, false])
  })
  it('warns about a number outside its range without refusing it', () => {
    const form = {
      fields: [{ key: 'n', field: { widget: 'number', label: 'Andel', min: '0', max: '100', decimals: 1 } as const }],
    }
    expect(checkFields(form, { n: { kind: 'number', value: '120' } })[0]).toMatchObject({ code: 'OUT_OF_RANGE' })
  })
})

describe('units', () => {
  it.each([
    ['sv', '%', '75\u00a0%'],
    ['sv', '£', '75\u00a0£'],
    ['en', '%', '75%'],
    ['en', '£', '£75'],
    ['en', 'points', '75\u00a0points'],
  ] as const)('in %s, %s stands where the language has it', (language, unit, printed) => {
    expect(formatValue({ kind: 'number', value: '75' }, { unit, language })).toBe(printed)
  })
  it('keeps the sign before a currency', () => {
    expect(formatValue({ kind: 'number', value: '-1200' }, { unit: '£', language: 'en' })).toBe('\u2212£1,200')
  })
})

describe('rich text', () => {
  const origin = { blockKey: 'b' }
  const root = (...children: object[]) => pastTypes<RichText>({ root: { type: 'root', children } })
  it('keeps lists, emphasis and safe links, and drops an unsafe link but not its words', () => {
    const nodes = richTextToNodes(
      origin,
      root(
        {
          type: 'paragraph',
          children: [
            { type: 'text', text: 'fet', format: 1 },
            { type: 'link', fields: { url: 'https://a.se' }, children: [{ type: 'text', text: 'länk' }] },
          ],
        },
        {
          type: 'list',
          listType: 'bullet',
          children: [{ type: 'listitem', children: [{ type: 'text', text: 'ett' }] }],
        },
        {
          type: 'paragraph',
          children: [{ type: 'link', url: 'javascript:alert(1)', children: [{ type: 'text', text: 'klicka' }] }],
        },
      ),
      'sv',
    )
    expect(nodes.map((node) => node.type)).toEqual(['paragraph', 'list', 'paragraph', 'problem'])
    expect(JSON.stringify(nodes)).not.toContain('javascript:')
    expect(JSON.stringify(nodes)).toContain('klicka')
  })
})

describe('numbers typed in an English form', () => {
  const read = (typed: string, decimals?: number) =>
    parseNumber(typed, { language: 'en', ...(decimals === undefined ? {} : { decimals }) })

  it.each([
    ['1,234.5', '1234.5'],
    ['1,234,567', '1234567'],
    ['−1,234.50', '-1234.5'],
    ['1234.5', '1234.5'],
    ['87.5 %', '87.5'],
    ['−£1,200.50', '-1200.5'],
    ['14 200 kr', '14200'],
    ['1,234', '1234'],
  ])('reads %s the English way', (typed, value) => {
    expect(read(typed, 2)).toEqual({ ok: true, value: { kind: 'number', value } })
  })

  it.each([
    ['87,5', '87.5'],
    ['1 234,5', '1234.5'],
    ['1234,567', '1234.567'],
    ['0,123', '0.123'],
    ['1,2345', '1.2345'],
  ])('reads %s the Swedish way, which is the only one', (typed, value) => {
    expect(read(typed)).toEqual({ ok: true, value: { kind: 'number', value } })
  })

  it('guesses at nothing', () => {
    for (const typed of ['1,234', '12,345', '-1,234'])
      expect(read(typed, 3)).toMatchObject({ ok: false, message: expect.stringContaining('two ways') })
    for (const typed of ['1.23,4', '1,23,456', '12,34.5', '1,234,5', '01,234'])
      expect(read(typed, 2)).toMatchObject({ ok: false })
    expect(read('1.25', 1)).toEqual({ ok: false, message: 'Write at most 1 decimal.' })
    expect(read('1.5', 0)).toEqual({ ok: false, message: 'Write a whole number.' })
    expect(read('lots', 1)).toMatchObject({ ok: false, message: expect.stringContaining('87.5') })
  })

  it('knows the signs and words for why there is none', () => {
    expect(read('..')).toEqual({ ok: true, value: { kind: 'suppressed' } })
    expect(read('No data')).toEqual({ ok: true, value: { kind: 'missing' } })
    expect(read('')).toEqual({ ok: true, value: undefined })
  })

  it('reads back whatever it shows for editing', () => {
    for (const value of ['1234.5', '-1234567', '0.123', '1000'])
      expect(read(editableValue({ kind: 'number', value }, 'en'), 3)).toEqual({
        ok: true,
        value: { kind: 'number', value },
      })
  })
})
