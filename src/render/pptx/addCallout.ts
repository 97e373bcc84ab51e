import type PptxGenJS from 'pptxgenjs'
import type { CalloutNode } from '#document/tree/tree.ts'
import { addText } from './addText.ts'
import type { Box } from './geometry.ts'
import { nodeRuns } from './nodeRuns.ts'
import { hex, type PptxWriter } from './PptxWriter.ts'

/** Words in a frame of their own. */
export const addCallout = (
  writer: PptxWriter,
  slide: PptxGenJS.Slide,
  node: CalloutNode,
  box: Box,
  size: number,
): void => {
  const { colours } = writer.theme
  addText(writer, slide, nodeRuns(writer, node, size), box, {
    fill: { color: hex(colours.surface) },
    line: { color: hex(colours.primary), width: 1.25 },
    margin: 10,
    valign: 'middle',
  })
}
