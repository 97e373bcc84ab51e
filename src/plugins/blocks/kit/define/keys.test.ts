import type { ArrayField, FieldHook } from 'payload'
import { describe, expect, it } from 'vitest'
import { keyedArray } from '../settings/keyedArray.ts'
import { keyFrom, withKeys } from './keys.ts'
import { label } from './label.ts'

describe('stable keys', () => {
  it('makes readable keys without tokens and diacritics', () => {
    expect(keyFrom('Mål läsåret {{schoolYear}}:')).toBe('mal-lasaret')
    expect(keyFrom('???')).toBe('post')
    expect(keyFrom('{{schoolYear.previous}}')).toBe('schoolyear-previous')
  })
  it('never changes a key that is there, and gives a copied row a new one', () => {
    expect(withKeys([{ key: 'a', label: 'Ny rubrik' }, { key: 'a', label: 'Kopia' }, { label: 'A' }])).toMatchObject([
      { key: 'a' },
      { key: 'a-2' },
      { key: 'a-3' },
    ])
  })
  it('gives keys when Payload saves the array', () => {
    const field: ArrayField = keyedArray({ name: 'rows', label: label('Rader', 'Rows'), fields: [] })
    const hook = field.hooks?.beforeValidate?.[0] as FieldHook
    const value = hook({
      value: [
        { label: 'Svenska', key: '' },
        { label: 'Svenska', key: null },
      ],
    } as Parameters<FieldHook>[0])
    expect(value).toMatchObject([{ key: 'svenska' }, { key: 'svenska-2' }])
  })
  it('lets a row of a draft wait for its heading, and gives a row without one its key when it is published', () => {
    const field: ArrayField = keyedArray({ name: 'rows', label: label('Rader', 'Rows'), fields: [] })
    const hook = field.hooks?.beforeValidate?.[0] as FieldHook
    const save = (status: string, value: unknown) =>
      hook({ value, data: { _status: status } } as unknown as Parameters<FieldHook>[0])
    const saved = save('draft', [{ label: ' ' }, { label: 'Mål' }])
    expect(saved).toEqual([{ label: ' ' }, { label: 'Mål', key: 'mal' }])
    expect(save('draft', [{ label: 'Åtgärd' }, { label: 'Annat', key: 'mal' }])).toMatchObject([
      { key: 'atgard' },
      { key: 'mal' },
    ])
    expect(save('published', [{ label: '' }, { label: 'Mål' }])).toMatchObject([{ key: 'post' }, { key: 'mal' }])
  })
})
