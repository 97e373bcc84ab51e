import { findColumn, type Scale } from '#blocks/kit/index.ts'
import type { Marks, MatrixConfig } from './config.ts'

/** Marks as the designer wrote them, `Förskola` or `Förskola: hög`. What matches no column or level comes back. */
export const givenMarks = (config: MatrixConfig, scale: Scale | undefined): { marks: Marks; unknown: string[] } => {
  const unknown: string[] = []
  const read = (written: string): [string, string | true] | undefined => {
    const whole = findColumn(config.columns, written)
    if (whole && config.mode === 'mark') return [whole.key, true]
    const cut = written.lastIndexOf(':')
    const column = findColumn(config.columns, written.slice(0, cut))
    const level = scale && findColumn(scale.levels, written.slice(cut + 1).trim())
    if (cut > 0 && column && level) return [column.key, level.key]
    unknown.push(written)
    return undefined
  }
  const marks: Marks = {}
  for (const row of config.rows)
    marks[row.key] = Object.fromEntries(row.marks.map(read).filter((pair) => pair !== undefined))
  return { marks, unknown }
}
