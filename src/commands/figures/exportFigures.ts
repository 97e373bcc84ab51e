import type { SheetData } from 'write-excel-file/node'
import writeWorkbook from 'write-excel-file/node'
import { formatPeriod, formatValue } from '#document/text/swedish.ts'
import type { Actor } from '../common/actor.ts'
import { readGrid } from './readGrid.ts'

/**
 * The figures of a set in a period as a workbook: a row for each unit, measures over their groups, numbers as numbers and
 * symbols as they are. Read in again, it changes nothing. Throws `CommandError`: NOT_FOUND.
 */
export const exportFigures = async (actor: Actor, args: unknown): Promise<{ name: string; bytes: Uint8Array }> => {
  const { set, period, columns, units, values, sources } = await readGrid(actor, args)
  const bold = { fontWeight: 'bold' } as const
  const shown = units.filter(({ id, kind }) => values[id] || kind === 'school' || kind === 'preschool')
  const data: SheetData = [
    [{ value: `${set}, ${formatPeriod(period)}`, ...bold }],
    [{ value: sources.map(({ source, asOf }) => [source, asOf].filter(Boolean).join(', ')).join('; ') }],
    [],
    [null, null, ...columns.map(({ measureLabel }) => ({ value: measureLabel, ...bold, wrap: true }))],
    [
      { value: 'Skola', ...bold },
      { value: 'Skolenhetskod', ...bold },
      ...columns.map(({ label }) => ({ value: label, ...bold })),
    ],
    ...shown.map(({ id, name, code }) => [
      { value: name },
      code ? { value: code } : null,
      ...columns.map(({ key, decimals }) => {
        const value = values[id]?.[key]
        if (value?.kind !== 'number') return value ? { value: formatValue(value) } : null
        return { value: Number(value.value), format: decimals > 0 ? `0.${'0'.repeat(decimals)}` : '0' }
      }),
    ]),
  ]
  const workbook = writeWorkbook(data, {
    sheet: 'Siffror',
    columns: [{ width: 34 }, { width: 14 }, ...columns.map(() => ({ width: 13 }))],
    stickyRowsCount: 5,
    stickyColumnsCount: 2,
  })
  return { name: `${set} ${period.replace('/', '-')}.xlsx`, bytes: new Uint8Array(await workbook.toBuffer()) }
}
