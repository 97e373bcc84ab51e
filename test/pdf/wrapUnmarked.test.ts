import { describe, expect, it } from 'vitest'
import { wrapUnmarked } from '#render/pdf/archival/wrapUnmarked.ts'

const wrap = (content: string, marked: string[] = []) => wrapUnmarked(content, (form) => marked.includes(form))

describe('wrapUnmarked', () => {
  it('leaves marked content alone', () => {
    expect(wrap('q /P <</MCID 0>>BDC BT (EMC) Tj ET EMC Q')).toBeUndefined()
    expect(wrap('q 1 0 0 1 0 0 cm W n Q')).toBeUndefined()
  })

  it('finds the end of marked content behind nested marks, strings, comments and inline images', () => {
    const marked = '/P BMC /Span <</E (EMC)>>BDC <BDC0> Tj EMC % EMC\n/EMC gs BI /W 1 ID EMC EI EMC'
    expect(wrap(`${marked} 0 0 1 1 re f`)).toBe(`${marked} /Artifact BMC\n0 0 1 1 re fEMC\n`)
    expect(wrap('/P BMC 0 0 1 1 re f')).toBeUndefined()
  })

  it('begins an artifact where the path begins and ends it before the state is restored', () => {
    expect(wrap('q 1 w\n0 0 m 1 1 l S\nQ')).toBe('q 1 w\n/Artifact BMC\n0 0 m 1 1 l S\nEMC\nQ')
  })

  it('keeps artifacts inside one text object', () => {
    expect(wrap('BT /F1 8 Tf (a\\)b) Tj ET')).toBe('BT /F1 8 Tf /Artifact BMC\n(a\\)b) Tj EMC\nET')
  })

  it('ends an artifact before marked content', () => {
    expect(wrap('0 0 1 1 re f /P <</MCID 0 /X true>>BDC 0 0 1 1 re f EMC')).toBe(
      '/Artifact BMC\n0 0 1 1 re f EMC\n/P <</MCID 0 /X true>>BDC 0 0 1 1 re f EMC',
    )
  })

  it('wraps a form that marks nothing and leaves one that does', () => {
    expect(wrap('/X1 Do')).toBe('/Artifact BMC\n/X1 DoEMC\n')
    expect(wrap('/X1 Do', ['X1'])).toBeUndefined()
  })
})
