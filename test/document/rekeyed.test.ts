import { describe, expect, it } from 'vitest'
import { referenceNames, rekeyed } from '#document/input/rekeyed.ts'

describe('blocks that were copied together', () => {
  const keys = new Map([
    ['one', 'b1'],
    ['', 'b2'],
  ])
  const references = referenceNames([
    { name: 'columns', fields: [{ name: 'of', admin: { custom: { choose: { from: 'blocks' } } } }, { name: 'key' }] },
  ])

  it('refer to each other’s copies, in settings and in tokens', () => {
    expect(rekeyed({ columns: [{ of: 'one', key: 'one' }], title: 'one, {{ref:one}}' }, keys, references)).toEqual({
      columns: [{ of: 'b1', key: 'one' }],
      title: 'one, {{ref:b1}}',
    })
  })
  it('go on referring to what was not copied, and to nothing', () => {
    expect(rekeyed({ columns: [{ of: 'other' }, { of: '' }, { of: null }] }, keys, references)).toEqual({
      columns: [{ of: 'other' }, { of: '' }, { of: null }],
    })
  })
})
