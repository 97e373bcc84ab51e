import { describe, expect, it } from 'vitest'
import type { MeasuredValue } from '#document/answer/value.ts'
import { formatValue } from '#document/text/swedish.ts'
import { num } from '#test/blocks/reading.ts'
import { compute, meanOf, reaches, sumOf, weightedMeanOf } from './compute.ts'

const missing: MeasuredValue = { kind: 'missing' }
const suppressed: MeasuredValue = { kind: 'suppressed' }
const notApplicable: MeasuredValue = { kind: 'notApplicable' }

describe('computed values', () => {
  it('adds exact decimals', () => {
    expect(sumOf([num('0.1'), num('0.2')])).toEqual(num('0.3'))
  })
  it('prints a mean rounded half to even, where floating point and half-up go wrong', () => {
    const { value } = meanOf(['3.6', '3.6', '3.3', '3.3'].map((one) => num(one)))
    expect(value).toEqual(num('3.45'))
    expect(formatValue(value, { decimals: 1 })).toBe('3,4')
    expect(formatValue(meanOf([num('3.3'), num('3.4')]).value, { decimals: 1 })).toBe('3,4')
  })
  it('suppresses what is made of something suppressed, before it says that something is missing', () => {
    expect(sumOf([num('1'), suppressed, missing])).toEqual(suppressed)
    expect(compute('share', [suppressed, num('10')])).toEqual(suppressed)
  })
  it('gives missing, never 0, where an operand is missing or unanswered', () => {
    expect(sumOf([num('1'), undefined])).toMatchObject({ kind: 'missing' })
    expect(compute('difference', [num('1')])).toMatchObject({ kind: 'missing' })
    expect(sumOf([num('1'), { kind: 'about100' }])).toMatchObject({ kind: 'missing' })
  })
  it('leaves out what is not applicable and says so when nothing is left', () => {
    expect(sumOf([num('1'), notApplicable])).toEqual(num('1'))
    expect(sumOf([])).toEqual(notApplicable)
    expect(meanOf([notApplicable]).value).toEqual(notApplicable)
  })
  it('does not divide by zero', () => {
    expect(compute('share', [num('0'), num('0')])).toEqual(notApplicable)
    expect(compute('ratio', [num('4'), num('0')])).toEqual(notApplicable)
    expect(compute('share', [num('0'), num('8')])).toEqual(num('0'))
  })
  it('counts how many a mean is made of', () => {
    expect(meanOf([num('4'), missing, num('2'), notApplicable])).toEqual({ value: num('3'), used: 2, of: 3 })
    expect(meanOf([suppressed, suppressed])).toEqual({ value: suppressed, used: 0, of: 2 })
  })
  it('weights by n, and refuses to where one n is missing', () => {
    expect(weightedMeanOf([num('80', 10), num('90', 30)])?.value).toEqual(num('87.5', 40))
    expect(weightedMeanOf([num('80', 10), num('90')])).toBeUndefined()
    expect(weightedMeanOf([num('80', 0)])).toBeUndefined()
  })
  it('compares with a target', () => {
    expect(reaches(compute('target', [num('80'), num('80')]))).toBe(true)
    expect(reaches(compute('target', [num('79.99'), num('80')]))).toBe(false)
    expect(reaches(compute('target', [missing, num('80')]))).toBeUndefined()
  })
})
