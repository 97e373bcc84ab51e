import { parse } from 'csv-parse'
import iconv from 'iconv-lite'
import type { Sheet } from '#document/figures/sheet/Sheet.ts'
import { CommandError } from '../../common/CommandError.ts'
import { mostRows } from './limits.ts'

/** UTF-8 where the bytes are; Windows-1252 else, as Excel writes in Swedish. UTF-16 says so itself. */
const textOf = (bytes: Uint8Array): string => {
  const buffer = Buffer.from(bytes)
  if ((bytes[0] === 0xff && bytes[1] === 0xfe) || (bytes[0] === 0xfe && bytes[1] === 0xff))
    return iconv.decode(buffer, 'utf-16')
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(buffer)
  } catch {
    return iconv.decode(buffer, 'windows-1252')
  }
}
/** Of semicolon, tab and comma, the one by which most lines have as many columns: a decimal comma parts none. */
const separatorOf = (text: string): string => {
  const lines = text.slice(0, 200_000).split(/\r?\n/u).slice(0, 200)
  const agreed = (sign: string) => {
    const widths = Map.groupBy(lines, (line) => line.split(sign).length)
    return Math.max(0, ...[...widths].map(([width, same]) => (width > 1 ? same.length : 0)))
  }
  return [';', '\t', ','].reduce((best, sign) => (agreed(sign) > agreed(best) ? sign : best))
}

/**
 * A text file with one row a line: any of the usual separators and encodings, quoted cells, trailing separators. Throws
 * `CommandError`: INVALID when it has more rows than can be held (`mostRows`), or is no such file.
 */
export const readCsv = async (bytes: Uint8Array, name: string): Promise<Sheet[]> => {
  const text = textOf(bytes)
  const parser = parse(text, {
    bom: true,
    delimiter: separatorOf(text),
    relax_column_count: true,
    relax_quotes: true,
    skip_empty_lines: false,
  })
  const rows: string[][] = []
  try {
    for await (const cells of parser as AsyncIterable<string[]>) {
      if (rows.length >= mostRows) throw new CommandError('INVALID/fileRows', { rows: mostRows })
      rows.push(cells)
    }
  } catch (error) {
    if (error instanceof CommandError) throw error
    throw new CommandError('INVALID/fileUnreadable', { name })
  }
  return [{ name, rows, odd: new Map() }]
}
