import type { DocumentNode, Drawing, FigureNode } from '#document/tree/tree.ts'
import type { Level } from '../drawings/drawingToSvg.ts'

/** The figure that a column begins with, under its heading if it has one. */
const leadFigure = ([first]: DocumentNode[]): FigureNode | undefined => {
  if (first?.type === 'figure') return first
  return first?.type === 'section' ? leadFigure(first.children) : undefined
}

/** What makes the charts that columns begin with level: the most that any of them has above its axis, and below it. */
export const rowLevels = (
  columns: DocumentNode[][],
  measure: (drawing: Drawing) => Level | undefined,
): Map<Drawing, Level> => {
  const charts = columns.flatMap((column) => {
    const drawing = leadFigure(column)?.drawing
    const level = drawing && measure(drawing)
    return drawing && level ? [{ drawing, level }] : []
  })
  if (charts.length < 2) return new Map()
  const above = Math.max(...charts.map(({ level }) => level.above))
  const below = Math.max(...charts.map(({ level }) => level.below))
  return new Map(charts.map(({ drawing }) => [drawing, { above, below }]))
}

/** Whether every column that holds anything is a figure: then it may be narrow. */
export const holdsFigures = (columns: DocumentNode[][]): boolean =>
  columns.every((column) => column.length === 0 || leadFigure(column) !== undefined)
