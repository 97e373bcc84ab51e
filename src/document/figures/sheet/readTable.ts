import { readFigure } from './readFigure.ts'
import type { Sheet, SheetTable } from './Sheet.ts'

const written = (cells: string[]): number => cells.filter((text) => text.trim() !== '').length
const isYear = (text: string) => /^(19|20)\d\d$/u.test(text.trim())
/** A number or a sign for why there is none; years head columns. */
const isFigure = (text: string): boolean => text.trim() !== '' && !isYear(text) && readFigure(text).ok
/** A name and at least one figure after it. */
const carriesFigures = (cells: string[]): boolean => {
  const name = cells.findIndex((text) => /\p{L}/u.test(text))
  return written(cells) > 1 && cells.some((text, index) => isFigure(text) && index !== name)
}

/** Lines straight above the first with figures that say more than one thing; at most three. */
const headingLines = (rows: string[][], first: number): number => {
  let from = first
  while (from > 0 && first - from < 3 && written(rows[from - 1] ?? []) > 1) from -= 1
  return from
}
/** A heading over several columns stands in the first of them: in all lines but the last, it goes on to the right. */
const spread = (line: string[], width: number): string[] => {
  let last = ''
  return Array.from({ length: width }, (_, index) => {
    const text = line[index]?.trim() ?? ''
    if (text !== '') last = text
    return last
  })
}

/** `2024/25`, `2024/2025`, `2024-2025`, `VT 2025`, `vårterminen 2025`. */
const periodsIn = (text: string): string[] => [
  ...[...text.matchAll(/\b(20\d\d)\s?[/–-]\s?(?:20)?(\d\d)\b/gu)].map(([, from, to]) => `${from}/${to}`),
  ...[...text.matchAll(/\b(v|h)(?:t|år(?:terminen?)?|öst(?:terminen?)?)[\s-]?(20\d\d)\b/giu)].map(
    ([, season = '', year]) => `${season.toUpperCase()}T${year}`,
  ),
]

/**
 * Finds the table in a sheet: lines of preamble, one to three lines of headings, then every line that carries figures.
 * Nothing is known of what it means yet. Undefined when no line has a name and a figure.
 */
export const readTable = ({ rows }: Pick<Sheet, 'rows'>): SheetTable | undefined => {
  const first = rows.findIndex(carriesFigures)
  if (first < 0) return undefined
  const from = headingLines(rows, first)
  const body = rows.slice(first).flatMap((cells, index) => (written(cells) > 1 ? [{ at: first + index, cells }] : []))
  const headings = rows.slice(from, first)
  const width = Math.max(
    0,
    ...headings.map((line) => line.length),
    ...body.slice(0, 200).map(({ cells }) => cells.length),
  )
  const lines = headings.map((line, index) =>
    index === headings.length - 1 ? line.map((text) => text.trim()) : spread(line, width),
  )
  const figures = Array.from({ length: width }, () => 0)
  for (const { cells } of body)
    for (let index = 0; index < width; index += 1)
      if (isFigure(cells[index] ?? '')) figures[index] = (figures[index] ?? 0) + 1
  const columns = Array.from({ length: width }, (_, index) => ({
    index,
    parts: [...new Set(lines.map((line) => line[index] ?? '').filter((text) => text !== ''))],
    figures: figures[index] ?? 0,
  })).filter(({ index, figures: count }) => count > 0 || lines.at(-1)?.[index])
  const preamble = rows.slice(0, from).flatMap((line) => line.filter((text) => text.trim() !== '').join(' ') || [])
  return { preamble, columns, rows: body, periods: [...new Set(preamble.flatMap(periodsIn))] }
}
