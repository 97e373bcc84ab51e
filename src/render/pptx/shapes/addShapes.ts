import type PptxGenJS from 'pptxgenjs'
import { inlineText } from '#document/text/variables.ts'
import type { Drawing, FigureNode } from '#document/tree/tree.ts'
import { placeChain } from '../../drawings/chain.ts'
import type { Pen } from '../../drawings/Drawn.ts'
import { placeWheel } from '../../drawings/placeWheel.ts'
import { placeYearWheel } from '../../drawings/placeYearWheel.ts'
import { placeTree } from '../../drawings/tree.ts'
import { fitDrawing } from '../../slides/figureRoom.ts'
import { type Box, fitted } from '../geometry.ts'
import type { PptxWriter } from '../PptxWriter.ts'
import { boxParts } from './boxParts.ts'
import { drawOn } from './drawOn.ts'
import { groupXml } from './groupXml.ts'
import type { OnSlide } from './onSlide.ts'
import type { Part } from './Shape.ts'
import { wheelParts } from './wheelParts.ts'
import { yearParts } from './yearParts.ts'

type Made = { width: number; height: number; parts: (place: OnSlide) => Part[] }

/** A drawing placed as in print, before anything is drawn; none where it has no shapes of its own. */
const made = (drawing: Drawing, pen: Pen): Made | undefined => {
  switch (drawing.kind) {
    case 'chain':
    case 'tree': {
      const plan = drawing.kind === 'chain' ? placeChain(drawing, pen) : placeTree(drawing, pen)
      return { ...plan, parts: (place) => boxParts(plan, place, pen) }
    }
    case 'wheel': {
      const plan = placeWheel(drawing, pen)
      return { ...plan, parts: (place) => wheelParts(plan, place, pen) }
    }
    case 'yearWheel': {
      const plan = placeYearWheel(drawing, pen)
      return { ...plan, parts: (place) => yearParts(plan, place, pen) }
    }
    default:
      return undefined
  }
}

/** A drawing as shapes with its words in them, one group with one alternative text. False: it is none of these. */
export const addShapes = (writer: PptxWriter, slide: PptxGenJS.Slide, node: FigureNode, box: Box): boolean => {
  const { theme, tree } = writer
  const { maxWidth } = fitDrawing(node.drawing, theme, box.w, box.h)
  const { language, hiddenSymbol = '' } = tree
  const drawn = made(node.drawing, { colours: theme.colours, id: '', language, hiddenSymbol, maxWidth })
  if (!drawn) return false
  const own = fitted(box, drawn.width, drawn.height)
  const parts = drawn.parts({ x: own.x, y: own.y, scale: own.w / drawn.width })
  if (parts.length === 0) return false
  const name = [node.number, inlineText(node.caption)].filter(Boolean).join('. ') || node.alt
  drawOn(writer, slide, (key) => groupXml(writer, { name, alt: node.alt, box: own }, parts, key))
  return true
}
