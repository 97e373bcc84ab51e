import type { Place } from '#document/input/input.ts'
import type { Cell, Origin } from '#document/tree/tree.ts'
import type { Beside } from './isDone.ts'

export type Printed = Pick<Cell, 'inlines' | 'children' | 'value' | 'tone'>
export type PrintContext = {
  origin: Origin
  place: Place
  plain: (text: string) => string
  /** The row or record an answer stands in: what else it holds decides whether a due date is met. */
  beside?: Beside
}
