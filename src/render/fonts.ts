import { readFileSync } from 'node:fs'
import { readFile } from 'node:fs/promises'
import type { FontKey, ThemeValues } from '#templates/themes/theme.ts'
import { ASSET_ORIGIN } from './pdf/browser/Assets.ts'
import { reserveKeys, reserves } from './reserveFaces.ts'
import { runtimeFile } from './runtimeFile.ts'

const names: Record<FontKey, { family: string; fallback: string }> = {
  'source-sans-3': { family: 'Source Sans 3', fallback: 'system-ui, "Segoe UI", Roboto, Arial, sans-serif' },
  'public-sans': { family: 'Public Sans', fallback: 'system-ui, "Segoe UI", Roboto, Arial, sans-serif' },
  'source-serif-4': { family: 'Source Serif 4', fallback: 'Charter, Cambria, Georgia, serif' },
}

const subsets = {
  latin:
    'U+0000-00FF,U+0131,U+0152-0153,U+02BB-02BC,U+02C6,U+02DA,U+02DC,U+0304,U+0308,U+0329,U+2000-206F,U+20AC,U+2122,U+2191,U+2193,U+2212,U+2215,U+FEFF,U+FFFD',
  'latin-ext':
    'U+0100-02BA,U+02BD-02C5,U+02C7-02CC,U+02CE-02D7,U+02DD-02FF,U+1D00-1DBF,U+1E00-1E9F,U+1EF2-1EFF,U+2020,U+20A0-20AB,U+20AD-20C4,U+2113,U+2C60-2C7F,U+A720-A7FF',
} as const
const faces = [
  { weight: 400, style: 'normal' },
  { weight: 400, style: 'italic' },
  { weight: 600, style: 'normal' },
  { weight: 600, style: 'italic' },
] as const

/** The family and what to fall back on, as a CSS value. */
export const fontFamily = (key: string): string => {
  const { family, fallback } = names[key as FontKey] ?? names['source-sans-3']
  return [`"${family}"`, ...reserves.map((reserve) => `"${reserve.family}"`), fallback].join(',')
}
const familyName = (key: FontKey) => names[key].family

const face = (family: string, weight: number, style: string, url: string, range?: string) =>
  `@font-face{font-family:"${family}";font-weight:${weight};font-style:${style};font-display:block;src:url(${url})${range ? `;unicode-range:${range}` : ''}}`

/** The slices of the reserves that have one of these characters; Chinese alone has a hundred. */
const reserveFaces = (text: string): string[] => {
  const codes = [...new Set(text)].map((character) => character.codePointAt(0) ?? 0).filter((code) => code > 0x17f)
  return reserves.flatMap((reserve) =>
    reserve
      .slices()
      .filter(({ holds }) => codes.some(holds))
      .flatMap((slice) =>
        ([400, 600] as const).map((weight) =>
          face(reserve.family, weight, 'normal', `${ASSET_ORIGIN}/fonts/${reserve.file(slice, weight)}`, slice.range),
        ),
      ),
  )
}

/** Every face a document of this text may need. The browser fetches only those whose characters occur. */
export const printFaces = ({ fonts }: ThemeValues, text: string): string =>
  [
    ...[...new Set([fonts.body, fonts.heading])].flatMap((key) =>
      faces.flatMap(({ weight, style }) =>
        Object.entries(subsets).map(([subset, range]) =>
          face(
            familyName(key),
            weight,
            style,
            `${ASSET_ORIGIN}/fonts/${key}-${subset}-${weight}-${style}.woff2`,
            range,
          ),
        ),
      ),
    ),
    ...reserveFaces(text),
  ].join('')

/** Three faces inside a published page (some 60 kB): text, its bold, headings. Other characters use the reader's own. */
export const pageFaces = ({ fonts }: ThemeValues): string => {
  const wanted: [FontKey, number][] = [
    [fonts.body, 400],
    [fonts.body, 600],
    ...(fonts.heading === fonts.body ? [] : [[fonts.heading, 600] as [FontKey, number]]),
  ]
  return wanted
    .map(([key, weight]) => {
      const bytes = readFileSync(/* turbopackIgnore: true */ fontPath(`${key}-latin-${weight}-normal.woff2`) ?? '')
      return face(
        familyName(key),
        weight,
        'normal',
        `data:font/woff2;base64,${bytes.toString('base64')}`,
        subsets.latin,
      )
    })
    .join('')
}

/** The file behind `/fonts/<file>`, or nothing: only names made above exist, so no request can reach another file. */
export const fontPath = (file: string): string | undefined => {
  if (/^DejaVuSans(-Bold)?\.ttf$/.test(file)) return runtimeFile('symbols', 'ttf', file)
  const reserve = /^(noto-[a-z-]+)-([a-z]+|\d+)-(400|600)-normal\.woff2$/.exec(file)?.[1]
  if (reserve && reserveKeys.includes(reserve)) return runtimeFile('fonts', reserve, 'files', file)
  const key = (Object.keys(names) as FontKey[]).find((name) => file.startsWith(`${name}-latin`))
  if (!key || !/-(latin|latin-ext)-(400|600)-(normal|italic)\.woff2$/.test(file)) return undefined
  return runtimeFile('fonts', key, 'files', file)
}

/** Bytes and media type of a font by file name, for whoever answers the renderer's requests. */
export const readFont = async (file: string): Promise<{ bytes: Uint8Array; type: string } | undefined> => {
  const found = fontPath(file)
  if (!found) return undefined
  return {
    bytes: await readFile(/* turbopackIgnore: true */ found),
    type: file.endsWith('.ttf') ? 'font/ttf' : 'font/woff2',
  }
}
