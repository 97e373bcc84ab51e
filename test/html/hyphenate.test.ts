import { describe, expect, it } from 'vitest'
import { hyphenate } from '../../src/render/html/hyphenate.ts'
import { textWidth } from '../../src/render/textWidth.ts'

const shown = (text: string, width: number) => hyphenate(text, width, 9.5, 'sv').replaceAll('\u00ad', '|')

describe('hyphenate', () => {
  it('leaves a word that fits', () => {
    expect(shown('utvecklingsområde mål', 200)).toBe('utvecklingsområde mål')
  })
  it.each([
    ['utvecklingsområden', 'utvecklings|områden'],
    ['Grundskolenämnden', 'Grundskole|nämnden'],
    ['kvalitetsarbete', 'kvalitets|arbete'],
  ])('divides %s at its joint', (word, divided) => {
    expect(shown(word, 66)).toBe(divided)
  })
  it('gives a very long word a place to break on each line', () => {
    const parts = shown('Kunskapsutvecklingsuppföljningsarbetsgruppen', 75).split('|')
    expect(parts.length).toBeGreaterThan(2)
    for (const part of parts) expect(textWidth(`${part}-`, 9.5)).toBeLessThanOrEqual(75)
  })
  it('keeps spaces, slashes and every letter', () => {
    const text = 'Mellersta/Nordvästra  områdesspecifika\nrad'
    expect(hyphenate(text, 20, 9.5, 'sv').replaceAll('\u00ad', '')).toBe(text)
  })
})
