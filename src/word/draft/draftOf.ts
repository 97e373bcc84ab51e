import type { Item } from '../read/Item.ts'
import { boxes } from '../rules/boxes.ts'
import { contents } from '../rules/contents.ts'
import { putCover } from '../rules/cover.ts'
import { flatten } from '../rules/flatten.ts'
import { headingLevels } from '../rules/headingLevels.ts'
import { guidance, plain, prompt } from '../rules/lines.ts'
import { list } from '../rules/list.ts'
import { notes, pictures } from '../rules/pictures.ts'
import { answerPlace, blank, labelled, labelledLines, scale } from '../rules/places.ts'
import type { Rule } from '../rules/Rule.ts'
import { repeated } from '../rules/repeated.ts'
import { table } from '../rules/table.ts'
import { textBox } from '../rules/textBox.ts'
import type { DraftBlock } from './DraftBlock.ts'
import { Drafting } from './Drafting.ts'
import { mergeTitles } from './mergeTitles.ts'

/** In the order in which they are asked; the first that takes something has it. */
const rules: Rule[] = [
  table,
  pictures,
  contents,
  (drafting, items, at, headings) => {
    const item = items[at]
    const heading = item && headings.get(item)
    if (item?.kind !== 'paragraph' || !heading) return 0
    drafting.section(item.text, item.place, heading.rule, heading.rule === 'headingStyle' ? 0.95 : 0.7, heading.level)
    notes(drafting, item)
    return 1
  },
  (drafting, items, at) => notes(drafting, items[at]),
  textBox,
  repeated,
  blank,
  boxes,
  scale,
  answerPlace,
  labelledLines,
  labelled,
  list,
  guidance,
  prompt,
  plain,
]

/** What was read, as a draft of blocks. Every rule has a name, so that a review can say why. */
export const draftOf = (read: Item[]): DraftBlock[] => {
  const drafting = new Drafting()
  const items = putCover(drafting, flatten(read))
  const headings = headingLevels(items)
  for (let at = 0; at < items.length; ) {
    let taken = 0
    for (const rule of rules) {
      taken = rule(drafting, items, at, headings)
      if (taken > 0) break
    }
    // `plain` takes every line and `table` every table: a rule that took nothing would stand still for ever.
    at += Math.max(1, taken)
  }
  drafting.flush()
  return mergeTitles(drafting.blocks)
}
