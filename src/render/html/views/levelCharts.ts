import type { GroupNode } from '#document/tree/tree.ts'
import { drawingToSvg } from '../../drawings/drawingToSvg.ts'
import { leadFigure, rowLevels } from '../../rows/rowLevels.ts'
import { fitDrawing } from '../../slides/figureRoom.ts'
import { figureWidth } from '../../slides/heights.ts'
import type { Context } from '../view.ts'

/**
 * Charts that columns begin with are drawn alike and level. On a slide each fills its room: beside each other they are
 * enlarged as much as the one that can be enlarged the least.
 */
export const levelCharts = (node: GroupNode, { page, figureRoom }: Context, width: number): void => {
  const { theme, tree } = page
  const figures = node.columns.flatMap((column) => leadFigure(column) ?? [])
  const fits =
    figureRoom === undefined
      ? []
      : figures.map((figure) => fitDrawing(figure.drawing, theme, figureWidth(figure, width), figureRoom))
  const shared = fits.toSorted((a, b) => b.maxWidth - a.maxWidth)[0] ?? { maxWidth: width }
  const { language, hiddenSymbol } = tree
  const options = { title: '', description: '', theme, language, hiddenSymbol, ...shared }
  for (const [drawing, level] of rowLevels(node.columns, (drawing) => drawingToSvg(drawing, options).levels)) {
    page.levels.set(drawing, level)
    if (fits.length > 0) page.fits.set(drawing, shared)
  }
}
