import type { Field } from 'payload'
import { z } from 'zod'
import { label } from '../define/label.ts'
import { choiceField, linesField, listField, row, wholeField } from './payloadFields.ts'
import { setting } from './settings.ts'

/** A cell the designer fills in. Without `column` it stands in the next free column. */
export const givenCell = z.object({
  text: setting.text(),
  column: setting.text(),
  colSpan: setting.whole(1, { min: 1, max: 50 }),
  rowSpan: setting.whole(1, { min: 1, max: 200 }),
})
export type GivenCell = z.infer<typeof givenCell>
type NamedColumn = { key: string; label: string }
/** What stands in one place of the grid: a given cell, the part of one that spans from elsewhere, or nothing given. */
export type Placed = { cell: GivenCell } | { covered: GivenCell }
export type Placement = { rows: Map<string, Placed>[]; unknown: string[] }

/** A column by its key or, as a designer writes it, by its heading. */
export const findColumn = <C extends NamedColumn>(columns: C[], name: string): C | undefined =>
  columns.find(({ key }) => key === name) ??
  columns.find((column) => column.label.trim().toLowerCase() === name.trim().toLowerCase())

/**
 * Puts given cells in their columns the way a table is written by hand: from the start, past what spans down from
 * above. Names of columns that do not exist come back in `unknown`, to be reported.
 */
export const placeCells = (columns: NamedColumn[], rows: { cells: GivenCell[] }[]): Placement => {
  const placed = rows.map(() => new Map<string, Placed>())
  const unknown: string[] = []
  rows.forEach(({ cells }, rowIndex) => {
    const here = placed[rowIndex]
    if (!here) return
    let next = 0
    for (const cell of cells) {
      const named = cell.column ? findColumn(columns, cell.column) : undefined
      if (cell.column && !named) {
        unknown.push(cell.column)
        continue
      }
      if (named) next = columns.indexOf(named)
      while (next < columns.length && here.has(columns[next]?.key ?? '')) next++
      columns.slice(next, next + cell.colSpan).forEach((column, across) => {
        for (let down = 0; down < cell.rowSpan && rowIndex + down < rows.length; down++)
          placed[rowIndex + down]?.set(column.key, across === 0 && down === 0 ? { cell } : { covered: cell })
      })
      next += cell.colSpan
    }
  })
  return { rows: placed, unknown }
}

export const givenCellsField = (description: { sv: string; en: string }): Field =>
  listField({
    name: 'cells',
    label: label('Givna rutor', 'Given cells'),
    description,
    fields: [
      linesField({
        name: 'text',
        label: label('Innehåll', 'Content'),
        description: label('Rader som börjar med ”- ” blir en lista.', 'Lines that begin with “- ” become a list.'),
        rows: 2,
      }),
      row(
        choiceField('columns', {
          name: 'column',
          label: label('Kolumn', 'Column'),
          description: label('Tomt: nästa lediga.', 'Empty: the next free one.'),
          width: '50%',
        }),
        wholeField({ name: 'colSpan', label: label('Kolumner', 'Columns'), min: 1, max: 50, width: '25%' }),
        wholeField({ name: 'rowSpan', label: label('Rader', 'Rows'), min: 1, max: 200, width: '25%' }),
      ),
    ],
  })
