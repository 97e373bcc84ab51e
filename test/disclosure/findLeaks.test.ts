import { describe, expect, it } from 'vitest'
import { findLeaks } from '#disclosure/findLeaks.ts'
import type { MeasureShape, Partition, PublishedFigure } from '#disclosure/PublishedFigure.ts'

const share: MeasureShape = { kind: 'share', min: 0, max: 100, limit: 10 }
const gender: Partition = { dimension: 'group', whole: 'all', parts: ['girls', 'boys'] }
const tongue: Partition = { dimension: 'group', whole: 'all', parts: ['native', 'nonNative'] }
const schools: Partition = { dimension: 'unit', whole: 'area', parts: ['ek', 'alm', 'tall'] }

/** `ek.girls=83.3/6`: a unit's group, its printed figure (`..` hidden), and how many persons it stands for. */
const read = (text: string): PublishedFigure => {
  const [, unit = '', group = '', printed = '', n] = /^(\w+)\.(\w+)=([^/]+)(?:\/(\d+))?$/.exec(text) ?? []
  const value =
    printed === '..'
      ? { kind: 'hidden' as const }
      : printed === '~100'
        ? { kind: 'about100' as const }
        : { kind: 'number' as const, value: printed }
  return { unit, measure: 'pass', group, period: 'VT2025', value, ...(n ? { n: Number(n) } : {}) }
}
const figures = (text: string) => text.trim().split(/\s+/).map(read)
const found = async (text: string, partitions: Partition[], shape = share) =>
  (await findLeaks(figures(text), partitions, shape)).map(
    ({ figure, low, high, exact, by }) =>
      `${figure.unit}.${figure.group} ${exact ? '=' : 'in'} ${low.toFixed(1)}${exact ? '' : `–${high.toFixed(1)}`} by ${by.map(({ unit, group }) => `${unit}.${group}`).join(', ')}`,
  )

describe('planted leaks are found', () => {
  it('a hidden group beside its whole and the other group', async () => {
    expect(await found('ek.all=82.5/40 ek.native=85.3/34 ek.nonNative=../6', [tongue])).toEqual([
      'ek.nonNative = 66.7 by ek.all, ek.native',
    ])
  })
  it('a hidden school beside its area and the other schools', async () => {
    expect(await found('area.all=80.0/60 ek.all=75.0/20 alm.all=84.4/32 tall.all=../8', [schools])).toEqual([
      'tall.all = 75.0 by area.all, ek.all, alm.all',
    ])
  })
  it('over a corner: two hidden groups in each row, that a roll-up by group gives away', async () => {
    const text = `area.all=80.0/40 area.girls=85.0/20 area.boys=75.0/20
      ek.all=80.0/30 ek.girls=../14 ek.boys=../16
      alm.all=../10 alm.girls=../6 alm.boys=../4 tall.girls=../0 tall.boys=../0
      ek.girls=85.7/14`
    const shown = text.replace('ek.girls=../14 ', '')
    expect(await found(shown, [gender, { ...schools, parts: ['ek', 'alm'] }])).toEqual([
      'alm.girls = 83.3 by area.girls, ek.girls',
      expect.stringMatching(/^alm\.boys = 75\.0/),
    ])
  })
  it('a whole that is hidden, from its parts', async () => {
    const parts: Partition = { dimension: 'group', whole: 'all', parts: ['a', 'b'] }
    expect(await found('ek.all=../8 ek.a=50.0/4 ek.b=75.0/4', [parts])).toEqual(['ek.all = 62.5 by ek.a, ek.b'])
  })
  it('a range of one pupil, where two are allowed', async () => {
    const parts: Partition = { dimension: 'group', whole: 'all', parts: ['a', 'b', 'c'] }
    expect(await found('ek.all=50.0/40 ek.a=50.0/34 ek.b=../5 ek.c=../1', [parts])).toEqual([
      'ek.b in 40.0–60.0 by ek.all, ek.a',
    ])
  })
  it('counts, which add up themselves', async () => {
    const count: MeasureShape = { kind: 'count', min: 0, max: 1000, limit: 5 }
    expect(await found('ek.all=36 ek.girls=33 ek.boys=../3', [gender], count)).toEqual([
      'ek.boys = 3.0 by ek.all, ek.girls',
    ])
  })
  it('means, within what rounding leaves', async () => {
    const merit: MeasureShape = { kind: 'mean', min: 0, max: 340, limit: 10 }
    const [leak] = await findLeaks(figures('ek.all=230.0/40 ek.girls=240.0/34 ek.boys=../6'), [gender], merit)
    expect(leak?.low).toBeCloseTo(172.7, 0)
    expect(leak?.high).toBeCloseTo(174, 0)
  })
  it('about 100 beside an exact whole', async () => {
    expect(await found('ek.all=92.5/40 ek.girls=~100/34 ek.boys=../6', [gender])).toEqual([])
    expect(await found('ek.all=97.5/40 ek.girls=~100/34 ek.boys=../6', [gender])).toEqual([
      'ek.boys = 100.0 by ek.all, ek.girls',
    ])
  })
})

describe('what is no leak', () => {
  it('two hidden groups that together are large enough', async () => {
    expect(await found('ek.all=82.5/40 ek.native=../34 ek.nonNative=../6', [tongue])).toEqual([])
  })
  it('what the whole says by itself', async () => {
    expect(await found('ek.all=100.0/40 ek.girls=../6 ek.boys=../34', [gender])).toEqual([])
  })
  it('a partition that does not add up: the rest may hold the difference', async () => {
    expect(await found('ek.all=82.5/40 ek.native=83.3/24 ek.nonNative=../6', [tongue])).toEqual([])
    expect(await found('ek.all=82.5/40 ek.native=85.3/38 ek.nonNative=../6', [tongue])).toEqual([])
  })
  it('figures that nobody knows the weight of', async () => {
    expect(await found('ek.all=82.5 ek.native=85.3 ek.nonNative=..', [tongue])).toEqual([])
  })
  it('a hidden group that is large: it protects another', async () => {
    expect(await found('ek.all=50.0/40 ek.girls=50.0/20 ek.boys=../20', [gender])).toEqual([])
  })
})

it('is quick enough for a municipality', async () => {
  const units = Array.from({ length: 60 }, (_, at) => `s${at}`)
  const rows = units.flatMap((unit, at) => {
    const small = at % 6 === 0
    const [girls, boys] = small ? [6, 5] : [20, 22]
    return [
      `${unit}.all=${small ? '..' : '83.3'}/${girls + boys}`,
      `${unit}.girls=${small ? '..' : '80.0'}/${girls}`,
      `${unit}.boys=${small ? '..' : '86.4'}/${boys}`,
    ]
  })
  const text = [
    `kommun.all=82.0/${50 * 42 + 10 * 11} kommun.girls=79.0/${50 * 20 + 60} kommun.boys=85.0/${50 * 22 + 50}`,
    ...rows,
  ].join(' ')
  const below: Partition = { dimension: 'unit', whole: 'kommun', parts: units }
  expect(await found(text, [gender, below])).toEqual([])
})
