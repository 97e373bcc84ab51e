import type { ReferenceLine } from '#document/tree/tree.ts'
import type { Chart } from './chartAxis.ts'
import type { Pen } from './Drawn.ts'
import { type Dash, dashes, type Spot, targetLine } from './targetLine.ts'

export type DrawnLine = ReferenceLine & { dash: Dash }

/** The target and what else the values are compared with, each with a dash of its own. */
export const referenceLines = ({ target, comparisons = [] }: Chart): DrawnLine[] => [
  ...(target ? [{ ...target, dash: dashes.target }] : []),
  ...comparisons.map((line, at) => ({ ...line, dash: dashes.others[at % dashes.others.length] ?? dashes.target })),
]

/** All of them across a chart, or down it, around the labels they would run through. */
export const drawReferenceLines = (
  chart: Chart,
  { from, to, at, down }: { from: number; to: number; at: (value: number) => number; down?: boolean },
  labels: Spot[],
  pen: Pen,
): string =>
  referenceLines(chart)
    .map(({ value, dash }) => targetLine({ from, to, at: at(value), ...(down ? { down } : {}) }, labels, pen, dash))
    .join('')
