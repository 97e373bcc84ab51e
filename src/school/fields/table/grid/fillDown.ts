import { sameValue } from '#document/answer/patch/json.ts'
import { cellsIn, type Edit, type GridModel, type Place, type Range } from './model.ts'

type Read = (place: Place) => unknown
const changed = (place: Place, before: unknown, after: unknown): Edit[] =>
  sameValue(before, after) ? [] : [{ ...place, before, after }]

/** The first row of a range in all the others; a single row takes from the one above it, as in a spreadsheet. */
export const fillDown = (model: GridModel, range: Range, read: Read): Edit[] => {
  const from = range.top === range.bottom ? Math.max(0, range.top - 1) : range.top
  const [source = [], ...others] = cellsIn(model, { ...range, top: from })
  return others.flatMap((row) =>
    row.flatMap((place, index) => {
      const above = source[index]
      return above && !model.isGiven(place) && !model.isGiven(above) ? changed(place, read(place), read(above)) : []
    }),
  )
}

/** A range emptied. */
export const clearCells = (model: GridModel, range: Range, read: Read): Edit[] =>
  cellsIn(model, range).flatMap((row) =>
    row.flatMap((place) => (model.isGiven(place) ? [] : changed(place, read(place), undefined))),
  )
