import { expect, it } from 'vitest'
import { inSeries } from '#school/form/registrySeries.ts'

it('registry numbers run in a series from the first', () => {
  expect([0, 1, 2].map((place) => inSeries('BUN 2026/118', place))).toEqual([
    'BUN 2026/118',
    'BUN 2026/119',
    'BUN 2026/120',
  ])
  expect(inSeries('2026-009', 1)).toBe('2026-010')
  expect(inSeries('BUN', 3)).toBe('BUN')
})
