import type { FontKey } from '#templates/themes/theme.ts'
import { reserveFamilies } from './reserveFamilies.ts'

export const names: Record<FontKey, { family: string; fallback: string }> = {
  'source-sans-3': { family: 'Source Sans 3', fallback: 'system-ui, "Segoe UI", Roboto, Arial, sans-serif' },
  'public-sans': { family: 'Public Sans', fallback: 'system-ui, "Segoe UI", Roboto, Arial, sans-serif' },
  'source-serif-4': { family: 'Source Serif 4', fallback: 'Charter, Cambria, Georgia, serif' },
}

export const subsets = {
  latin:
    'U+0000-00FF,U+0131,U+0152-0153,U+02BB-02BC,U+02C6,U+02DA,U+02DC,U+0304,U+0308,U+0329,U+2000-206F,U+20AC,U+2122,U+2191,U+2193,U+2212,U+2215,U+FEFF,U+FFFD',
  'latin-ext':
    'U+0100-02BA,U+02BD-02C5,U+02C7-02CC,U+02CE-02D7,U+02DD-02FF,U+1D00-1DBF,U+1E00-1E9F,U+1EF2-1EFF,U+2020,U+20A0-20AB,U+20AD-20C4,U+2113,U+2C60-2C7F,U+A720-A7FF',
} as const
export const faces = [
  { weight: 400, style: 'normal' },
  { weight: 400, style: 'italic' },
  { weight: 600, style: 'normal' },
  { weight: 600, style: 'italic' },
] as const

/** The family and what to fall back on, as a CSS value. */
export const fontFamily = (key: string): string => {
  const { family, fallback } = names[key as FontKey] ?? names['source-sans-3']
  return [`"${family}"`, ...reserveFamilies.map((family) => `"${family}"`), fallback].join(',')
}
export const familyName = (key: FontKey) => names[key].family

/** One `@font-face` rule. */
export const face = (family: string, weight: number, style: string, url: string, range?: string) =>
  `@font-face{font-family:"${family}";font-weight:${weight};font-style:${style};font-display:block;src:url(${url})${range ? `;unicode-range:${range}` : ''}}`
