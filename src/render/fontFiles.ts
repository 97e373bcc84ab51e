import { readFileSync } from 'node:fs'
import { readFile } from 'node:fs/promises'
import type { FontKey, ThemeValues } from '#templates/themes/theme.ts'
import { face, faces, familyName, names, subsets } from './fonts.ts'
import { ASSET_ORIGIN } from './pdf/browser/Assets.ts'
import { reserveKeys, reserves } from './reserveFaces.ts'
import { runtimeFile } from './runtimeFile.ts'

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
