import type { DocumentNode, Drawing, FigureNode } from '#document/tree/tree.ts'
import type { Level, Levels } from '../drawings/drawingToSvg.ts'

/** The figure that a column begins with, under its heading if it has one. */
export const leadFigure = ([first]: DocumentNode[]): FigureNode | undefined => {
  if (first?.type === 'figure') return first
  return first?.type === 'section' ? leadFigure(first.children) : undefined
}

/**
 * What makes the charts that columns begin with level: the most that any of them has above the line they share, and below
 * it. That is where their values end, and where they begin if the rows of all of them go down from there.
 */
export const rowLevels = (columns: DocumentNode[][], measure: (drawing: Drawing) => Levels): Map<Drawing, Level> => {
  const measured = columns.flatMap((column) => {
    const drawing = leadFigure(column)?.drawing
    return drawing ? [{ drawing, levels: measure(drawing) }] : []
  })
  const at = measured.every(({ levels }) => levels.top) ? 'top' : 'foot'
  const charts = measured.flatMap(({ drawing, levels: { [at]: level } }) => (level ? [{ drawing, level }] : []))
  if (charts.length < 2) return new Map()
  const above = Math.max(...charts.map(({ level }) => level.above))
  const below = Math.max(...charts.map(({ level }) => level.below))
  return new Map(charts.map(({ drawing }) => [drawing, { above, below, at }]))
}

/** Whether every column that holds anything is a figure: then it may be narrow. */
export const holdsFigures = (columns: DocumentNode[][]): boolean =>
  columns.every((column) => column.length === 0 || leadFigure(column) !== undefined)
