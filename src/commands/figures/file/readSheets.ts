import type { Sheet } from '#document/figures/sheet/Sheet.ts'
import { CommandError } from '../../common/CommandError.ts'
import { readCsv } from './readCsv.ts'
import { readXlsx } from './readXlsx.ts'

const begins = (bytes: Uint8Array, ...signs: number[]) => signs.every((sign, index) => bytes[index] === sign)

/**
 * The sheets of a file with figures, by what it holds and not by what it is called: a workbook (XLSX) or a text file.
 * Throws `CommandError`: INVALID for anything else, with what to do.
 */
export const readSheets = async (bytes: Uint8Array, name: string): Promise<Sheet[]> => {
  if (bytes.length === 0) throw new CommandError('INVALID/fileEmpty', { name })
  if (begins(bytes, 0x50, 0x4b)) return readXlsx(bytes, name)
  // The old binary workbook, and one with a password, are both compound files.
  if (begins(bytes, 0xd0, 0xcf, 0x11, 0xe0)) throw new CommandError('INVALID/fileOld', { name })
  if (bytes.subarray(0, 4000).includes(0) && !begins(bytes, 0xff, 0xfe) && !begins(bytes, 0xfe, 0xff))
    throw new CommandError('INVALID/fileUnreadable', { name })
  return readCsv(bytes, name)
}
