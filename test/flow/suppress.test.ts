import { describe, expect, it } from 'vitest'
import { type MeasuredValue, numberValue } from '#document/answer/value.ts'
import { siblingsKey } from '#load/resolve/measures.ts'
import { suppress } from '#load/suppress.ts'
import { hideAmong, hideComplement, hideSmall } from '#load/suppression/hide.ts'
import { suppressAnswer } from '#load/suppression/suppressAnswer.ts'
import { sampleInput } from '../document/sampleInput.ts'

const hidden: MeasuredValue = { kind: 'suppressed' }
const about: MeasuredValue = { kind: 'about100', n: 40 }
const rule = { minN: 10, secondary: true }

describe('primary suppression', () => {
  it('hides values about fewer than the limit, and their count', () => {
    expect(hideSmall(numberValue('50', 9), 10)).toEqual(hidden)
    expect(hideSmall(numberValue('50', 10), 10)).toEqual(numberValue('50', 10))
    expect(hideSmall({ kind: 'about100', n: 9 }, 10)).toEqual(hidden)
    expect(hideSmall({ kind: 'suppressed', n: 3 }, 10)).toEqual(hidden)
  })
  it('leaves what has no count, and what is no value', () => {
    for (const value of [numberValue('50'), { kind: 'missing' }, { kind: 'notApplicable' }, about] as MeasuredValue[])
      expect(hideSmall(value, 10)).toEqual(value)
  })
})

describe('secondary suppression', () => {
  const judge = (values: Record<string, MeasuredValue>) => {
    const shown = Object.fromEntries(Object.entries(values).map(([key, value]) => [key, hideSmall(value, 10)]))
    return hideComplement(values, shown, 10)
  }
  it('hides the boys when the girls are few, and keeps the whole', () => {
    const values = { all: numberValue('70', 40), girls: numberValue('90', 6), boys: numberValue('60', 34) }
    expect(judge(values)).toEqual({ all: values.all, girls: hidden, boys: hidden })
  })
  it('hides the girls when the boys are not in the data but must be few', () => {
    const values = { all: numberValue('70', 40), girls: numberValue('65', 34) }
    expect(judge(values)).toEqual({ all: values.all, girls: hidden })
    const many = { all: numberValue('70', 40), girls: numberValue('65', 20) }
    expect(judge(many)).toEqual(many)
  })
  it('hides the other part of ~100 when the whole is an exact number, and not otherwise', () => {
    const exact = { all: numberValue('98', 80), girls: about, boys: numberValue('96', 40) }
    expect(judge(exact)).toEqual({ ...exact, boys: hidden })
    const rounded = { all: about, girls: about, boys: numberValue('100', 40) }
    expect(judge(rounded)).toEqual(rounded)
  })
  it('leaves large groups, and groups that make no whole', () => {
    const large = { all: numberValue('70', 40), girls: numberValue('90', 20), boys: numberValue('60', 20) }
    expect(judge(large)).toEqual(large)
    const other = { all: numberValue('70', 40), newcomers: numberValue('20', 3) }
    expect(judge(other)).toEqual({ ...other, newcomers: hidden })
  })
  it('hides the smallest other unit when exactly one is hidden', () => {
    const fact = (unitKey: string, value: MeasuredValue) => ({ unitKey, unitName: unitKey, value })
    const facts = [fact('a', hidden), fact('b', numberValue('70', 80)), fact('c', numberValue('60', 20))]
    expect(hideAmong(facts).map(({ value }) => value.kind)).toEqual(['suppressed', 'number', 'suppressed'])
    const two = [fact('a', hidden), fact('b', hidden), fact('c', numberValue('60', 20))]
    expect(hideAmong(two)).toEqual(two)
  })
})

describe('answers', () => {
  it('judges cells where girls and boys are columns, or rows, and leaves words alone', () => {
    const columns = { sv: { all: numberValue('70', 40), girls: numberValue('90', 6), boys: numberValue('60', 34) } }
    expect(suppressAnswer({ table: columns, text: 'sex flickor' }, rule)).toEqual({
      table: { sv: { all: columns.sv.all, girls: hidden, boys: hidden } },
      text: 'sex flickor',
    })
    const rows = {
      all: { y1: numberValue('70', 40), y2: numberValue('71', 40) },
      girls: { y1: numberValue('90', 6), y2: numberValue('80', 20) },
      boys: { y1: numberValue('60', 34), y2: numberValue('62', 20) },
    }
    expect(suppressAnswer(rows, rule)).toEqual({
      all: rows.all,
      girls: { y1: hidden, y2: rows.girls.y2 },
      boys: { y1: hidden, y2: rows.boys.y2 },
    })
  })
  it('does not judge the other side when the municipality has no secondary suppression', () => {
    const row = { girls: numberValue('90', 6), boys: numberValue('60', 34) }
    expect(suppressAnswer(row, { minN: 10, secondary: false })).toEqual({ girls: hidden, boys: row.boys })
  })
})

describe('a whole document', () => {
  const fact = (measure: string, group: string, value: string, n: number) => ({
    measure,
    group,
    period: 'VT2023',
    scope: 'unit' as const,
    unitName: 'Solskolan',
    value: numberValue(value, n),
  })
  const needs = {
    b1: { figures: { kind: 'measures' as const, measures: ['merit'], groups: ['girls'], periods: [], scopes: [] } },
    b2: { figures: { kind: 'measures' as const, measures: ['merit'], groups: ['all'], periods: [], scopes: [] } },
  }
  it('judges figures of different blocks together, takes the siblings away and leaves the input as it was', () => {
    const input = sampleInput([], {
      resolved: {
        b1: { figures: [fact('merit', 'girls', '240', 30)] },
        b2: { figures: [fact('merit', 'all', '230', 34)] },
        [siblingsKey]: { siblings: [fact('merit', 'boys', '150', 4)] },
      },
      answers: { n1: { rev: 3, value: { count: numberValue('3', 3) } } },
    })
    const before = structuredClone(input)
    const seen = suppress(input, needs)
    expect(seen.resolved.b1?.figures).toMatchObject([{ value: hidden }])
    expect(seen.resolved.b2?.figures).toMatchObject([{ value: numberValue('230', 34) }])
    expect(JSON.stringify(seen)).not.toMatch(/150|240/)
    expect(seen.answers.n1).toEqual({ rev: 3, value: { count: hidden } })
    expect(seen.audience).toBe('public')
    expect(input).toEqual(before)
  })
  it("goes by the measure's own limit where it has one", () => {
    const input = sampleInput([], { resolved: { b2: { figures: [fact('merit', 'all', '230', 7)] } } })
    input.vocabulary.measures = [{ key: 'merit', label: 'Merit', unit: '', decimals: 0, minN: 5 }]
    expect(suppress(input, needs).resolved.b2?.figures).toMatchObject([{ value: { kind: 'number' } }])
  })
})
