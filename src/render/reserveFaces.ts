import { readFileSync } from 'node:fs'
import { charactersOf } from './charactersOf.ts'
import { woffToFont } from './docx/woffToFont.ts'
import type { reserveFamilies } from './reserveFamilies.ts'
import { runtimeFile } from './runtimeFile.ts'

type Family = (typeof reserveFamilies)[number]
/** One file of a typeface: the whole, or the slice of it that holds these characters (`unicode-range` of CSS). */
type Slice = { name: string; range?: string; holds: (code: number) => boolean }
type Reserve = {
  family: string
  slices: () => Slice[]
  /** The file of a slice to print with, by weight. */
  file: (slice: Slice, weight: 400 | 600) => string
  /** The same as a font that can be read here. */
  font: (slice: Slice) => Buffer
}

const parsed = (range: string) =>
  range.split(',').map((part) => {
    const [from = '', to = from] = part.replace(/^U\+/i, '').split('-')
    return [Number.parseInt(from, 16), Number.parseInt(to, 16)] as const
  })

/** A family of Google's in the slices that Fontsource cuts it into; `own` are those that are not Latin once more. */
const noto = (family: Family, key: string, own: RegExp): Reserve => {
  let slices: Slice[] | undefined
  const load = () => {
    const file = readFileSync(/* turbopackIgnore: true */ runtimeFile('fonts', key, 'unicode.json'), 'utf8')
    return Object.entries(JSON.parse(file) as Record<string, string>)
      .filter(([name]) => own.test(name))
      .map(([name, range]): Slice => {
        const ranges = parsed(range)
        const holds = (code: number) => ranges.some(([from, to]) => from <= code && code <= to)
        return { name: name.replace(/[[\]]/g, ''), range, holds }
      })
  }
  return {
    family,
    slices: () => {
      slices ??= load()
      return slices
    },
    file: ({ name }, weight) => `${key}-${name}-${weight}-normal.woff2`,
    font: ({ name }) =>
      woffToFont(
        readFileSync(/* turbopackIgnore: true */ runtimeFile('fonts', key, 'files', `${key}-${name}-400-normal.woff`)),
      ),
  }
}
const dejavu = (family: Family, files: { 400: string; 600: string }): Reserve => ({
  family,
  slices: () => [{ name: family, holds: () => true }],
  file: (_, weight) => files[weight],
  font: () => readFileSync(/* turbopackIgnore: true */ runtimeFile('symbols', 'ttf', files[600])),
})

/** `reserveFamilies`, each with its files. */
export const reserves: readonly Reserve[] = [
  noto('Noto Sans Arabic', 'noto-sans-arabic', /^arabic$/),
  noto('Noto Sans Ethiopic', 'noto-sans-ethiopic', /^ethiopic$/),
  noto('Noto Sans Thai', 'noto-sans-thai', /^thai$/),
  dejavu('DejaVu Sans', { 400: 'DejaVuSans.ttf', 600: 'DejaVuSans-Bold.ttf' }),
  noto('Noto Sans SC', 'noto-sans-sc', /^\[\d+\]$/),
  noto('Noto Emoji', 'noto-emoji', /^\[\d+\]$/),
  dejavu('DejaVu Sans Book', { 400: 'DejaVuSans.ttf', 600: 'DejaVuSans.ttf' }),
]

/** The packages of those that come in slices. */
export const reserveKeys = ['noto-sans-arabic', 'noto-sans-ethiopic', 'noto-sans-thai', 'noto-sans-sc', 'noto-emoji']

const read = new Map<string, (character: string) => boolean>()
const charactersIn = (reserve: Reserve, slice: Slice) => {
  const key = `${reserve.family}/${slice.name}`
  const known = read.get(key) ?? charactersOf(reserve.font(slice))
  read.set(key, known)
  return known
}

/** Whether one file has all of these characters: a letter and its marks are set from one file, or not at all. */
export const hasTogether = (characters: readonly string[]): boolean =>
  reserves.some((reserve) =>
    reserve
      .slices()
      .some((slice) =>
        characters.every(
          (character) => slice.holds(character.codePointAt(0) ?? 0) && charactersIn(reserve, slice)(character),
        ),
      ),
  )
