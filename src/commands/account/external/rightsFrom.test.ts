import { expect, it } from 'vitest'
import { type RightsRule, rightsFrom } from './rightsFrom.ts'

const units = [
  { id: 'a', key: 'bjorkangen', schoolUnitCode: '12345678' },
  { id: 'b', key: 'aspen', schoolUnitCode: null },
]
const heads: RightsRule = { claim: 'groups', value: 'kd-rektor:*', role: 'headTeacher', units: 'star' }

it('gives the units that the star stands for, by code or key, and of one role as one', () => {
  const groups = ['kd-rektor:12345678', 'kd-rektor:aspen', 'annat']
  expect(rightsFrom([heads], { groups }, units)).toEqual([{ role: 'headTeacher', units: ['a', 'b'] }])
})
it('gives nothing for a school of another municipality, nor for a role of a school without one', () => {
  expect(rightsFrom([heads], { groups: ['kd-rektor:87654321', 'kd-rektor:'] }, units)).toEqual([])
})
it('takes units from a claim of their own, one or several', () => {
  const rule: RightsRule = { claim: 'title', value: 'Rektor', role: 'headTeacher', units: 'claim', unitClaim: 'codes' }
  expect(rightsFrom([rule], { title: 'Rektor', codes: '12345678' }, units)).toEqual([
    { role: 'headTeacher', units: ['a'] },
  ])
  expect(rightsFrom([rule], { title: 'Biträdande rektor', codes: '12345678' }, units)).toEqual([])
})
it('reads nothing out of claims that are no texts', () => {
  const rule: RightsRule = { claim: 'groups', value: '*', role: 'qualityStrategist', units: 'none' }
  expect(rightsFrom([rule], { groups: [{ name: 'x' }, 4, ''] }, units)).toEqual([])
  expect(rightsFrom([rule], { groups: ['x'] }, units)).toEqual([{ role: 'qualityStrategist', units: [] }])
})
