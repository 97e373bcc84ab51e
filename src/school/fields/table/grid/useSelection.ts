import { useRef } from 'react'
import { cellsIn, type GridModel } from './model.ts'
import { isMany, rangeOf, type Selection } from './range.ts'

/** The selected cells of a grid, marked in the page by `data-selected`: a rectangle of many, or none. */
export const useSelection = (model: GridModel) => {
  const root = useRef<HTMLDivElement>(null)
  const selection = useRef<Selection>(undefined)

  /** The cell of this grid, not of one that lies in a cell. */
  const cellOf = (target: EventTarget | null) => {
    const cell = target instanceof Element ? target.closest<HTMLElement>('[data-cell]') : undefined
    return cell && cell.closest('[data-grid]') === root.current ? cell : undefined
  }
  const range = () => selection.current && rangeOf(model, selection.current)
  const many = () => {
    const found = range()
    return found && isMany(found) ? found : undefined
  }
  const select = (next: Selection | undefined) => {
    selection.current = next
    const marked = many()
    const chosen = new Set(
      marked ? cellsIn(model, marked).flatMap((row) => row.map(({ row: r, column }) => `${r}\n${column}`)) : [],
    )
    for (const cell of root.current?.querySelectorAll<HTMLElement>('[data-cell]') ?? [])
      cell.toggleAttribute('data-selected', chosen.has(`${cell.dataset.rowKey}\n${cell.dataset.columnKey}`))
  }
  return { root, selection, cellOf, many, select }
}
export type GridSelection = ReturnType<typeof useSelection>
