import type { Edge } from '../../drawings/ring.ts'
import type { Box } from '../geometry.ts'

/** A paragraph of a shape; `lead` stands before it in a look of its own, as the number of what is listed. */
export type Paragraph = {
  text: string
  size: number
  colour: string
  bold?: true
  lead?: { text: string; colour: string }
}
export type Words = {
  paragraphs: Paragraph[]
  align: 'l' | 'ctr' | 'r'
  anchor: 't' | 'ctr'
  /** Room to the edge of the shape, in points. */
  inset?: number
  /** Words of a line or less stay on it, also where they are wider than their shape. */
  oneLine?: true
}
/** A form of PowerPoint's, or a part of a ring with the point (from its box's corner) that its words stand around. */
export type Form =
  | 'rect'
  | 'roundRect'
  | 'ellipse'
  | { edge: Edge; corner: [x: number, y: number]; words: [x: number, y: number] }

/** A shape on the slide, in points. Its name is what the list of a slide's parts calls it. */
export type Shape = Box & {
  kind: 'shape'
  name: string
  form: Form
  fill?: string
  /** The fill as stripes on white: what is told apart in grey as well. */
  striped?: true
  line?: { colour: string; width: number }
  words?: Words
}
/** Sides as Office counts them where connectors are fastened. */
export const sites = { above: 0, left: 1, below: 2, right: 3 } as const
export type Site = keyof typeof sites
/**
 * A line between shapes (their places in the list), which goes with them when they are moved. It goes down first and then
 * across where it turns; the place of an end that is not fastened is its own.
 */
export type Connector = {
  kind: 'connector'
  name: string
  start: [x: number, y: number]
  end: [x: number, y: number]
  turns: 0 | 1 | 2
  from?: { shape: number; site: Site }
  to?: { shape: number; site: Site }
  colour: string
  width: number
  arrow?: true
}
export type Part = Shape | Connector
