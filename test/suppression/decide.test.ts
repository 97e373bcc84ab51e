import { describe, expect, it } from 'vitest'
import { findLeaks } from '#disclosure/findLeaks.ts'
import { decide } from '#document/suppression/decide.ts'
import { addressKey, type Figure, type MeasureRule, type Partition } from '#document/suppression/Figure.ts'

const share: MeasureRule = { kind: 'share', limit: 10, max: 100 }
const gender: Partition = { dimension: 'group', whole: 'all', parts: ['girls', 'boys'] }
const tongue: Partition = { dimension: 'group', whole: 'all', parts: ['native', 'nonNative'] }

/** `ek.girls=83.3/6`: a unit's group, its true figure, and how many persons it is about. */
const read = (text: string): Figure[] =>
  text
    .trim()
    .split(/\s+/)
    .map((one) => {
      const [, unit = '', group = '', value = '', n] = /^(\w+)\.(\w+)=([^/]+)(?:\/(\d+))?$/.exec(one) ?? []
      const count = n ? { n: Number(n) } : {}
      const measured =
        value === '~100' ? { kind: 'about100' as const, ...count } : { kind: 'number' as const, value, ...count }
      return { unit, group, measure: 'pass', period: 'VT2025', value: measured, typed: !n }
    })
const hiddenIn = (text: string, partitions: Partition[], rule = share) => {
  const decided = decide(read(text), partitions, rule)
  return read(text).flatMap((one) => {
    const why = decided.get(addressKey(one))
    return why ? [`${one.unit}.${one.group} ${why}`] : []
  })
}

describe('which figures are hidden', () => {
  it('a small group, and the other one, which would give it away', () => {
    expect(hiddenIn('ek.all=82.5/40 ek.native=85.3/34 ek.nonNative=66.7/6', [tongue])).toEqual([
      'ek.native complement',
      'ek.nonNative few',
    ])
  })
  it('nothing where every group is large', () => {
    expect(hiddenIn('ek.all=82.5/40 ek.girls=85.0/20 ek.boys=80.0/20', [gender])).toEqual([])
  })
  it('everything where nobody knows how many it is about, when a school typed it', () => {
    expect(hiddenIn('ek.all=82.5 ek.girls=85.0 ek.boys=80.0', [gender])).toHaveLength(3)
  })
  it('every small group when all are alike, and the whole is shown', () => {
    expect(hiddenIn('ek.all=50.0/16 ek.girls=50.0/8 ek.boys=50.0/8', [gender])).toEqual(['ek.girls few', 'ek.boys few'])
  })
  it('one more group where two hidden ones are all or none together', () => {
    const parts: Partition = { dimension: 'group', whole: 'all', parts: ['a', 'b', 'c', 'd'] }
    expect(hiddenIn('ek.all=62.5/40 ek.a=100.0/6 ek.b=100.0/4 ek.c=50.0/14 ek.d=50.0/16', [parts])).toEqual([
      'ek.a few',
      'ek.b few',
      'ek.c complement',
    ])
  })
  it('not what everybody has: the whole says it by itself', () => {
    expect(hiddenIn('ek.all=100.0/40 ek.girls=100.0/6 ek.boys=100.0/34', [gender])).toEqual(['ek.girls few'])
  })
  it('a school beside its area, and then its groups beside it', () => {
    const below: Partition = { dimension: 'unit', whole: 'area', parts: ['ek', 'alm', 'tall'] }
    const text = `area.all=80.0/60 ek.all=75.0/20 alm.all=84.4/32 tall.all=75.0/8
      ek.girls=80.0/10 ek.boys=70.0/10`
    expect(hiddenIn(text, [below, gender])).toEqual([
      'ek.all complement',
      'tall.all few',
      // Girls and boys of Ek would say all of Ek, and that would say Tall.
      expect.stringMatching(/^ek\.(girls|boys) complement$/),
    ])
  })
  it('~100 is as good as hidden beside an exact whole', () => {
    expect(hiddenIn('ek.all=92.5/40 ek.girls=~100/20 ek.boys=95.0/20', [gender])).toEqual(['ek.boys complement'])
  })
  it('nothing more where a partition does not hold', () => {
    expect(hiddenIn('ek.all=82.5/40 ek.native=85.3/38 ek.nonNative=66.7/6', [tongue])).toEqual(['ek.nonNative few'])
  })
  it('counts, by what they count', () => {
    const count: MeasureRule = { kind: 'count', limit: 5, max: 1000 }
    expect(hiddenIn('ek.all=36/36 ek.girls=33/33 ek.boys=3/3', [gender], count)).toEqual([
      'ek.girls complement',
      'ek.boys few',
    ])
  })
})

/** A small generator of its own, so that a failure can be run again. */
const randomFrom = (seed: number) => () => {
  seed = (seed * 1664525 + 1013904223) % 4294967296
  return seed / 4294967296
}

it('leaves nothing for an attacker in 120 random municipalities', async () => {
  const random = randomFrom(7)
  const whole = (most: number) => Math.floor(random() * (most + 1))
  let hidden = 0
  for (let round = 0; round < 120; round += 1) {
    const units = Array.from({ length: 2 + whole(4) }, (_, at) => `s${at}`)
    const counts = units.map(() =>
      ['girls', 'boys'].map(() => {
        const n = whole(24)
        return { n, c: whole(n) }
      }),
    )
    const add = (list: { n: number; c: number }[]) =>
      list.reduce((sum, { n, c }) => ({ n: sum.n + n, c: sum.c + c }), { n: 0, c: 0 })
    const rows = [
      ...units.map((unit, at) => [unit, counts[at] ?? []] as const),
      ['area', [0, 1].map((side) => add(counts.map((one) => one[side] ?? { n: 0, c: 0 })))] as const,
    ]
    const figures = rows.flatMap(([unit, sides]) =>
      [
        ['girls', sides[0]],
        ['boys', sides[1]],
        ['all', add([...sides])],
      ].flatMap(([group, one]) => {
        const { n, c } = one as { n: number; c: number }
        if (n === 0) return []
        return [
          {
            unit,
            group: group as string,
            measure: 'pass',
            period: 'VT2025',
            value: { kind: 'number' as const, value: ((100 * c) / n).toFixed(1), n },
          },
        ]
      }),
    )
    const partitions: Partition[] = [gender, { dimension: 'unit', whole: 'area', parts: units }]
    const decided = decide(figures, partitions, share)
    hidden += decided.size
    const published = figures.map((one) => ({
      ...one,
      n: one.value.n,
      value: decided.has(addressKey(one)) ? { kind: 'hidden' as const } : one.value,
    }))
    const leaks = await findLeaks(published, partitions, { kind: 'share', min: 0, max: 100, limit: 10 })
    expect(
      leaks.map(({ figure, low, high, by }) => ({
        round,
        figure,
        low,
        high,
        by: by.map(({ unit, group, value, n }) => `${unit}.${group} ${JSON.stringify(value)}/${n}`),
      })),
    ).toEqual([])
  }
  expect(hidden).toBeGreaterThan(400)
})
