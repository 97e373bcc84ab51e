import type PptxGenJS from 'pptxgenjs'
import type { ImageNode } from '#document/tree/tree.ts'
import { addText } from './addText.ts'
import { type Box, fitted, placed } from './geometry.ts'
import type { PptxWriter } from './PptxWriter.ts'
import { lineRuns, paragraphRuns } from './paragraphRuns.ts'

/** An image with its caption under it; where its file is gone, what it shows is said. */
export const addPicture = (writer: PptxWriter, slide: PptxGenJS.Slide, node: ImageNode, box: Box): void => {
  const { words } = writer
  const picture = writer.pictures.get(node.asset)
  if (!picture) {
    addText(writer, slide, lineRuns(writer, words.missingImage(node.alt), { fontSize: 14 }), box)
    return
  }
  const below = node.caption?.length ? 24 : 0
  const at = fitted({ ...box, h: box.h - below }, picture.width, picture.height)
  const data = `image/${picture.type === 'png' ? 'png' : 'jpeg'};base64,${picture.data.toString('base64')}`
  slide.addImage({ ...placed(at), data, ...(node.alt ? { altText: node.alt } : {}) })
  if (below)
    addText(writer, slide, paragraphRuns(writer, node.caption ?? [], { fontSize: 13 }), {
      ...box,
      y: box.y + box.h - below + 4,
      h: below,
    })
}
