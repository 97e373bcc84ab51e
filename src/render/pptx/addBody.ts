import type PptxGenJS from 'pptxgenjs'
import type { DocumentNode } from '#document/tree/tree.ts'
import { addNodes } from './addNodes.ts'
import { type Box, body, side } from './geometry.ts'
import { layouts } from './masters.ts'
import { nodeRuns } from './nodeRuns.ts'
import type { PptxWriter } from './PptxWriter.ts'
import { isText } from './pieces.ts'

const bodyBox: Box = { x: side, y: body.y, w: body.width, h: body.height }

/** A slide of text has it in the layout's own placeholder, so that it stands in the outline; others place what they hold. */
export const addBodyNodes = async (
  writer: PptxWriter,
  { nodes, size }: { nodes: DocumentNode[]; size: number },
  title: (slide: PptxGenJS.Slide) => void,
): Promise<void> => {
  const names = layouts[writer.tree.language]
  const onlyText = nodes.length > 0 && nodes.every(isText)
  const slide = writer.file.addSlide({ masterName: onlyText ? names.text : names.free })
  title(slide)
  if (!onlyText) return addNodes(writer, slide, nodes, bodyBox, size)
  const runs = nodes.flatMap((node) => nodeRuns(writer, node, size))
  if (runs.length > 0)
    slide.addText(runs, { placeholder: 'body', fontFace: writer.fonts.body, fit: 'shrink', lang: writer.language })
}
