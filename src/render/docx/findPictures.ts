import { inlineText } from '#document/text/variables.ts'
import type { DocumentNode, Drawing, FigureNode } from '#document/tree/tree.ts'
import { childrenOf } from '#document/tree/walk.ts'
import type { Level, Levels } from '../drawings/drawingToSvg.ts'
import { textWidths } from '../html/views/section.ts'
import { imageKeys } from '../imageKeys.ts'
import { rowLevels } from '../rows/rowLevels.ts'
import { wordRuns } from '../rows/wordRuns.ts'

/** `maxWidth` (points) and `level` where it stands in a column. */
export type FoundFigure = { drawing: Drawing; alt: string; title: string; maxWidth?: number; level?: Level }
export type Found = { images: Set<string>; figures: FoundFigure[] }
/** How a chart stands at a width, see `rowLevels`. */
export type Measure = (drawing: Drawing, maxWidth: number) => Levels

const gap = 12
type Column = { maxWidth: number; levels: ReadonlyMap<Drawing, Level> }

const figureIn = ({ drawing, alt, caption }: FigureNode, column: Column | undefined): FoundFigure => {
  const level = column?.levels.get(drawing)
  return {
    drawing,
    alt,
    title: inlineText(caption),
    ...(column ? { maxWidth: column.maxWidth } : {}),
    ...(level ? { level } : {}),
  }
}

const figuresIn = (nodes: DocumentNode[], measure: Measure, page: number, column?: Column): FoundFigure[] =>
  nodes.flatMap((node): FoundFigure[] => {
    if (node.type === 'figure') return [figureIn(node, column)]
    if (node.type !== 'group' || column) {
      const wide = node.type === 'section' && node.orientation === 'landscape' ? textWidths.landscape : page
      return figuresIn(childrenOf(node), measure, wide, column)
    }
    return wordRuns(node).flatMap(({ beside, columns }) => {
      if (!beside) return figuresIn(columns.flat(), measure, page)
      const maxWidth = page / columns.length - gap
      const levels = rowLevels(columns, (drawing) => measure(drawing, maxWidth))
      return figuresIn(columns.flat(), measure, page, { maxWidth, levels })
    })
  })

/** Asset keys and drawings of all nodes, in cells, lists and columns as well. */
export const findPictures = (nodes: DocumentNode[], measure: Measure): Found => ({
  images: new Set(imageKeys(nodes)),
  figures: figuresIn(nodes, measure, textWidths.portrait),
})
