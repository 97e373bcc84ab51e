import { describe, expect, it } from 'vitest'
import { hyphenate } from '#render/html/hyphenate.ts'
import { softHyphens } from '#render/html/softHyphens.ts'
import { intervals } from '#render/intervals.ts'
import { textWidth } from '#render/textWidth.ts'

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

describe('softHyphens', () => {
  const divided = (text: string) => softHyphens(`${text} mer`, 'sv').replaceAll('\u00ad', '|').replace(' mer', '')
  it.each([
    ['förskoleklassen', 'förskole|klassen'],
    ['kunskapsutvecklingen', 'kunskaps|utvecklingen'],
    ['Verksamheternas', 'Verk|sam|he|ternas'],
    ['verksamheten', 'verksamheten'],
    ['skolan', 'skolan'],
    ['www.utbildningsnämnden.se/kvalitetsarbete', 'www.utbildningsnämnden.se/kvalitetsarbete'],
    ['utbildningsnämnden. Den', 'utbildnings|nämnden. Den'],
  ])('divides %s as %s', (word, parts) => expect(divided(word)).toBe(parts))
  it('follows the language', () => {
    const words = 'responsibilities and more'
    expect(softHyphens(words, 'en')).not.toBe(softHyphens(words, 'sv'))
  })
  it('leaves the last word whole', () => {
    expect(softHyphens('Eleverna skriver självständigt.', 'sv')).toBe('Eleverna skriver självständigt.')
  })
})

describe('intervals', () => {
  const whole = (text: string) => intervals(text).flatMap((piece) => (piece.whole ? [piece.text] : []))
  it.each([
    ['läsåret 2022-2023, VT-23 och åk F–9', ['2022-2023', 'VT-23', 'F–9']],
    ['index 0–100 (2022/23)', ['0–100', '2022/23']],
    ['skol-IF och/eller A4-ark i SKA-mål', []],
  ])('%s', (text, expected) => {
    expect(whole(text)).toEqual(expected)
    expect(
      intervals(text)
        .map((piece) => piece.text)
        .join(''),
    ).toBe(text)
  })
})
