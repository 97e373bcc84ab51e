import { describe, expect, it } from 'vitest'
import { checkContrast } from '#templates/themes/checkContrast.ts'
import { contrast } from '#templates/themes/colour.ts'
import { resolveTheme, themes } from '#templates/themes/themes.ts'

describe('themes', () => {
  it.each([...themes.keys()])('%s can be read', (key) => {
    expect(checkContrast(resolveTheme(key))).toEqual([])
  })

  it('tells which of a municipality’s colours cannot be read, and proposes one that can', () => {
    const findings = checkContrast(resolveTheme('kommun', { primary: '#ffcc00' }))
    const heading = findings.find(({ pair }) => pair === 'primary/paper')
    expect(heading?.ratio).toBeLessThan(4.5)
    expect(heading?.message).toMatch(
      /^Rubriker i huvudfärgen mot sidan har för låg kontrast: 1,\d:1, minst 4,5:1 krävs/,
    )
    const proposed = heading?.message.match(/#[0-9a-f]{6}/)?.[0] ?? ''
    expect(contrast(proposed, '#ffffff')).toBeGreaterThanOrEqual(4.5)
    expect(checkContrast(resolveTheme('kommun', { primary: proposed, accent: '#7a3e9d' }))).toEqual([])
  })

  it('chooses dark text on a light colour', () => {
    expect(resolveTheme('varm', { primary: '#ffcc00' }).colours.onPrimary).not.toBe('#ffffff')
  })

  it('says so when a value is no colour, and never lets it into a document', () => {
    const theme = resolveTheme('kommun')
    const broken = { ...theme, colours: { ...theme.colours, accent: 'röd' } }
    expect(checkContrast(broken)[0]).toMatchObject({ code: 'NOT_A_COLOUR', pair: 'accent/paper' })
    expect(resolveTheme('kommun', { body: 'Comic Sans', heading: 'source-serif-4' }).fonts).toEqual({
      body: 'source-sans-3',
      heading: 'source-serif-4',
    })
    expect(resolveTheme('okänt', { primary: 'red}</style>' }).colours.primary).toBe(theme.colours.primary)
  })

  it('knows the contrast of black on white', () => {
    expect(contrast('#000000', '#ffffff')).toBeCloseTo(21, 5)
    expect(contrast('#777777', '#ffffff')).toBeCloseTo(4.48, 2)
  })
})
