import type { Rule } from './Rule.ts'
import { isContentsLine } from './words.ts'

/** A list of contents, made by a field or typed with dots; its lines are made anew by the block. */
export const contents: Rule = (drafting, items, at) => {
  const item = items[at]
  if (item?.kind !== 'paragraph') return 0
  const isHeading = /^innehåll(sförteckning)?$/i.test(item.text.trim())
  const next = items.slice(at, at + 3)
  const isTyped =
    isContentsLine(item) &&
    (drafting.inContents || next.every((line) => line.kind === 'paragraph' && isContentsLine(line)))
  if (!(item.contents || isTyped)) return isHeading ? 1 : 0
  if (!drafting.inContents) {
    drafting.flush()
    drafting.put('contents', 'Innehållsförteckning', item.place, 'contents', 0.95)
  }
  drafting.inContents = true
  return 1
}
