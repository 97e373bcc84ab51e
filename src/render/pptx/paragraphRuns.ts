import type { Inline } from '#document/tree/tree.ts'
import { inlineRuns, type Look, type Run } from './inlineRuns.ts'
import type { PptxWriter } from './PptxWriter.ts'

/** Inlines as the runs of a paragraph; `opening` is the paragraph's own (bullet, indent), which its first run carries. */
export const paragraphRuns = (writer: PptxWriter, inlines: Inline[], look: Look, opening: Look = {}): Run[] => {
  let broken = false
  const runs = inlines.flatMap((inline) => {
    if (inline.type === 'break') broken = true
    const own = inlineRuns(writer, inline, look)
    const [first] = own
    if (first?.options && broken) {
      first.options.softBreakBefore = true
      broken = false
    }
    return own
  })
  const [first] = runs
  const last = runs.at(-1)
  if (!first?.options || !last?.options) return []
  Object.assign(first.options, opening)
  delete first.options.softBreakBefore
  last.options.breakLine = true
  return runs
}

export const lineRuns = (writer: PptxWriter, value: string, look: Look): Run[] =>
  paragraphRuns(writer, value === '' ? [] : [{ type: 'text', text: value }], look)
