import type { Register } from '../register.ts'
import { readFigure } from '../sheet/readFigure.ts'
import type { SheetTable } from '../sheet/Sheet.ts'
import type { MatchedColumn } from './matchColumns.ts'

/** In a measure of percent, all of a column between 0 and 1 and not all of it whole: shares of 1 by all appearances. */
export const fractionColumns = (columns: MatchedColumn[], rows: SheetTable['rows'], register: Register): Set<number> =>
  new Set(
    columns
      .filter(({ meaning }) => {
        const measure = meaning?.kind === 'figure' && register.measures.find(({ key }) => key === meaning.measure)
        return measure ? measure.unit.includes('%') : false
      })
      .filter(({ index }) => {
        const read = rows.flatMap(({ cells }) => {
          const parsed = readFigure(cells[index] ?? '')
          return parsed.ok && parsed.value?.kind === 'number' ? [Number(parsed.value.value)] : []
        })
        return read.length > 0 && read.every((one) => one >= 0 && one <= 1) && read.some((one) => one > 0 && one < 1)
      })
      .map(({ index }) => index),
  )
/** Moves the decimal point, in exact decimals. */
export const hundredfold = (value: string): string => {
  const [whole = '', fraction = ''] = value.split('.')
  const digits = `${fraction}00`
  const moved = `${whole}${digits.slice(0, 2)}`.replace(/^(-?)0+(?=\d)/u, '$1')
  const rest = digits.slice(2).replace(/0+$/u, '')
  return rest ? `${moved}.${rest}` : moved
}
