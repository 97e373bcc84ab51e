import { useRef } from 'react'
import { placeOf } from './placeOf.ts'
import type { GridSelection } from './useSelection.ts'

/** Selecting cells with the mouse: drawn from one to another, or by Shift to the one that is clicked. */
export const useDrawing = ({ root, selection, cellOf, select }: Omit<GridSelection, 'many'>) => {
  const drawing = useRef<{ from: HTMLElement; moved: boolean }>(undefined)

  const onPointerDown = (event: React.PointerEvent) => {
    const cell = cellOf(event.target)
    if (!cell || event.pointerType !== 'mouse' || event.button !== 0 || !cell.closest('table')) return
    const active = cellOf(document.activeElement)
    if (event.shiftKey && active && active !== cell && root.current?.contains(active)) {
      event.preventDefault()
      return select({ anchor: placeOf(active), focus: placeOf(cell) })
    }
    if (selection.current) select(undefined)
    drawing.current = { from: cell, moved: false }
  }
  const onPointerOver = (event: React.PointerEvent) => {
    const { current } = drawing
    const cell = cellOf(event.target)
    if (event.buttons !== 1) drawing.current = undefined
    if (!current || event.buttons !== 1) return
    if (!cell || (cell === current.from && !current.moved)) return
    if (!current.moved) {
      // The first cell keeps the focus, and no letters are chosen on the way.
      getSelection()?.removeAllRanges()
      const input = current.from.querySelector<HTMLElement>('input, select, textarea')
      if (!input) current.from.tabIndex = -1
      ;(input ?? current.from).focus()
      current.moved = true
    }
    event.preventDefault()
    select({ anchor: placeOf(current.from), focus: placeOf(cell) })
  }
  const onPointerUp = () => {
    drawing.current = undefined
  }

  return { onPointerDown, onPointerOver, onPointerUp }
}
