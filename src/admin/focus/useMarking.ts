import { type KeyboardEvent, type PointerEvent, useRef, useState } from 'react'
import type { FocusMatrix, FocusRow } from '#commands/focus/readFocus.ts'
import type { Mark } from './marks.ts'

type At = { row: number; column: number }
type Drawn = { from: At; to: At; on: boolean }
type Props = {
  rows: FocusRow[]
  schools: FocusMatrix['schools']
  onMark: (marks: Mark[]) => Promise<void>
}
const arrows: Record<string, [down: number, right: number] | undefined> = {
  ArrowDown: [1, 0],
  ArrowUp: [-1, 0],
  ArrowRight: [0, 1],
  ArrowLeft: [0, -1],
}
const cellOf = (target: EventTarget | null) =>
  target instanceof Element ? target.closest<HTMLElement>('td[data-row]') : null
const placeOf = (cell: HTMLElement): At => ({ row: Number(cell.dataset.row), column: Number(cell.dataset.column) })

const within = ({ from, to }: Drawn, at: At): boolean =>
  at.row >= Math.min(from.row, to.row) &&
  at.row <= Math.max(from.row, to.row) &&
  at.column >= Math.min(from.column, to.column) &&
  at.column <= Math.max(from.column, to.column)

/**
 * Marking over many cells: a drag makes all of its rectangle what it made of the first cell, in one save; arrows go from
 * cell to cell. A click and the space bar are the boxes' own. Spread `handlers` on the table; cells carry `data-row` and
 * `data-column`.
 */
export const useMarking = ({ rows, schools, onMark }: Props) => {
  const [drawn, setDrawn] = useState<Drawn>()
  // A quick drag ends before its last move has been drawn: what it covers is told here, what is seen by the state.
  const latest = useRef<Drawn>(undefined)
  const draw = (next: Drawn | undefined) => {
    latest.current = next
    setDrawn(next)
  }
  const start = useRef<At>(undefined)
  const dragged = useRef(false)
  const isMarked = ({ row, column }: At) => rows[row]?.marked.includes(schools[column]?.id ?? '') ?? false
  const isDrawn = (id: string, unit: string): boolean | undefined => {
    const at = { row: rows.findIndex((row) => row.id === id), column: schools.findIndex((one) => one.id === unit) }
    return drawn && within(drawn, at) ? drawn.on : undefined
  }
  const end = () => {
    const { current } = start
    start.current = undefined
    const done = latest.current
    if (!current || !done) return
    const marks = rows.flatMap((row, y) =>
      schools.flatMap(({ id: unit }, x) =>
        within(done, { row: y, column: x }) && isMarked({ row: y, column: x }) !== done.on
          ? [{ id: row.id, unit, on: done.on }]
          : [],
      ),
    )
    draw(undefined)
    dragged.current = true
    setTimeout(() => {
      dragged.current = false
    })
    if (marks.length > 0) void onMark(marks)
  }
  return {
    isDrawn,
    handlers: {
      onPointerDown: (event: PointerEvent) => {
        const cell = cellOf(event.target)
        if (!cell || event.button !== 0) return
        start.current = placeOf(cell)
      },
      onPointerMove: (event: PointerEvent) => {
        const { current } = start
        if (!current || event.buttons !== 1) return
        const cell = cellOf(document.elementFromPoint(event.clientX, event.clientY))
        if (!cell) return
        const to = placeOf(cell)
        if (!latest.current && to.row === current.row && to.column === current.column) return
        draw({ from: current, to, on: latest.current?.on ?? !isMarked(current) })
      },
      onPointerUp: end,
      onPointerCancel: () => {
        start.current = undefined
        draw(undefined)
      },
      // A drag can end as a click where it is let go, in the same turn; what it did is done already.
      onClickCapture: (event: React.MouseEvent) => {
        if (!dragged.current) return
        event.preventDefault()
        event.stopPropagation()
      },
      onKeyDown: (event: KeyboardEvent) => {
        const cell = cellOf(event.target)
        const step = arrows[event.key]
        if (!cell || !step) return
        const { row, column } = placeOf(cell)
        const next = event.currentTarget.querySelector<HTMLElement>(
          `td[data-row="${row + step[0]}"][data-column="${column + step[1]}"] input`,
        )
        if (!next) return
        event.preventDefault()
        next.focus()
      },
    },
  }
}
