import { strFromU8, unzipSync } from 'fflate'
import readWorkbook from 'read-excel-file/node'
import type { OddCell, Sheet } from '#document/figures/sheet/Sheet.ts'
import { CommandError } from '../../common/CommandError.ts'
import { mostRows, mostUnpacked } from './limits.ts'

/** What the program held as a binary fraction: 15 figures are all it has, and `87.50000000000001` was 87,5. */
const numberText = (value: number): string => asWritten.format(Number(value.toPrecision(15))).replace('−', '-')
/** Made once: to make one takes as long as a hundred numbers. */
const asWritten = new Intl.NumberFormat('sv-SE', { useGrouping: false, maximumFractionDigits: 6 })

type Cell = string | number | boolean | Date | null
const read = (cell: Cell): { text: string; odd?: OddCell } => {
  if (cell === null) return { text: '' }
  if (typeof cell === 'number') return { text: numberText(cell) }
  if (typeof cell === 'boolean') return { text: cell ? 'SANT' : 'FALSKT', odd: 'truth' }
  if (cell instanceof Date) return { text: cell.toISOString().slice(0, 10), odd: 'date' }
  return /^#(DIV\/0!|N\/A|NAME\?|NULL!|NUM!|REF!|VALUE!)/u.test(cell) ? { text: cell, odd: 'failed' } : { text: cell }
}

const columnOf = (letters: string) => [...letters].reduce((sum, letter) => sum * 26 + letter.charCodeAt(0) - 64, 0) - 1
/** Formulas that no program has computed hold no value: they would be taken for empty cells. By sheet, in order. */
const uncomputed = (parts: Record<string, Uint8Array>): Map<string, OddCell>[] =>
  Object.keys(parts)
    .filter((name) => /^xl\/worksheets\/sheet\d+\.xml$/u.test(name))
    .toSorted((a, b) => Number(/\d+/u.exec(a)?.[0]) - Number(/\d+/u.exec(b)?.[0]))
    .map((name) => {
      const cells = strFromU8(parts[name] ?? new Uint8Array()).matchAll(
        /<c\b[^>]*\br="([A-Z]+)(\d+)"[^>]*>(?:(?!<\/c>).)*?<f[\s/>](?:(?!<\/c>).)*?<\/c>/gsu,
      )
      return new Map(
        [...cells]
          .filter(([cell]) => !/<v>[^<]/u.test(cell))
          .map(([, letters = '', row]) => [`${Number(row) - 1}:${columnOf(letters)}`, 'formula' as const]),
      )
    })

/**
 * A workbook, sheet by sheet, as people see its cells. Throws `CommandError`: INVALID when it is no workbook, has a
 * password, or has more rows than can be held; TOO_LARGE when it unpacks to more than a computer should hold.
 */
export const readXlsx = async (bytes: Uint8Array, name: string): Promise<Sheet[]> => {
  let parts: Record<string, Uint8Array>
  try {
    let unpacked = 0
    // The sizes stand in the archive's list: nothing is unpacked to learn them.
    unzipSync(bytes, {
      filter: ({ originalSize }) => {
        unpacked += originalSize
        return false
      },
    })
    if (unpacked > mostUnpacked) throw new CommandError('TOO_LARGE', { megabytes: mostUnpacked / 1_000_000 })
    parts = unzipSync(bytes, { filter: ({ name: part }) => part.startsWith('xl/worksheets/sheet') })
  } catch (error) {
    if (error instanceof CommandError) throw error
    throw new CommandError('INVALID/fileUnreadable', { name })
  }
  const formulas = uncomputed(parts)
  const sheets = await readWorkbook(Buffer.from(bytes)).catch(() => {
    throw new CommandError('INVALID/fileUnreadable', { name })
  })
  return sheets.map(({ sheet, data }, index) => {
    if (data.length > mostRows) throw new CommandError('INVALID/fileRows', { rows: mostRows })
    const odd = new Map<string, OddCell>(formulas[index])
    const rows = data.map((line, row) =>
      line.map((cell, column) => {
        const { text, odd: kind } = read(cell as Cell)
        if (kind) odd.set(`${row}:${column}`, kind)
        return text
      }),
    )
    return { name: sheet, rows, odd }
  })
}
