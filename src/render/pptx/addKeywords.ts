import type PptxGenJS from 'pptxgenjs'
import type { ListNode } from '#document/tree/tree.ts'
import { addText } from './addText.ts'
import type { Box } from './geometry.ts'
import { hex, type PptxWriter } from './PptxWriter.ts'
import { paragraphRuns } from './paragraphRuns.ts'

const gap = 12

/** Key words are a field of boxes. */
export const addKeywords = (writer: PptxWriter, slide: PptxGenJS.Slide, node: ListNode, box: Box): void => {
  const { colours } = writer.theme
  const across = Math.min(3, node.items.length)
  const down = Math.ceil(node.items.length / across)
  const w = (box.w - gap * (across - 1)) / across
  const h = Math.min(110, (box.h - gap * (down - 1)) / down)
  node.items.forEach((item, at) => {
    const x = box.x + (at % across) * (w + gap)
    const y = box.y + Math.floor(at / across) * (h + gap)
    const runs = paragraphRuns(writer, item.inlines, { fontSize: 20, bold: true, color: hex(colours.primary) })
    addText(
      writer,
      slide,
      runs,
      { x, y, w, h },
      { fill: { color: hex(colours.surface) }, align: 'center', valign: 'middle', margin: 6 },
    )
  })
}
