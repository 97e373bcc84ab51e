import type PptxGenJS from 'pptxgenjs'
import { type Box, placed } from './geometry.ts'
import type { Run } from './inlineRuns.ts'
import type { PptxWriter } from './PptxWriter.ts'

/** A box of text without a margin of its own; PowerPoint makes the type smaller where its font is wider than ours. */
export const addText = (
  writer: PptxWriter,
  slide: PptxGenJS.Slide,
  runs: Run[],
  box: Box,
  more: PptxGenJS.TextPropsOptions = {},
): void => {
  if (runs.length === 0) return
  slide.addText(runs, {
    ...placed(box),
    margin: 0,
    valign: 'top',
    fontFace: writer.fonts.body,
    fit: 'shrink',
    lang: writer.language,
    ...more,
  })
}
