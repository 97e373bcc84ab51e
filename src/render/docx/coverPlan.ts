import type { BackCoverNode, CoverNode } from '#document/tree/tree.ts'
import { textWidth } from '../textWidth.ts'
import { isBlank } from './isBlank.ts'
import { lineWidth, paper } from './paper.ts'

const TWIPS_PER_MM = 1440 / 25.4
const twips = (millimetres: number) => Math.round(millimetres * TWIPS_PER_MM)
const mm = (value: number) => value / TWIPS_PER_MM
/** Heights of the styles on the field, in twips. */
const heights = { author: 342, belowTitle: 180, titleLine: 849, subtitle: 564, line: 400, fact: 370 }
/** In millimetres: the page, the stripe below the field, and the space that the text on a field below a picture has around it. */
const page = { width: 210, height: 297 }
const stripe = 3
const around = 12
/** The least that a picture may be, so that it is one; the fields below it, of a front and of a back; the foot with facts and logo. */
const least = { picture: 40, front: 98, back: 48, foot: 59 }
/** What a line may really take of what it is reckoned to. */
const nearly = 0.94
/** A logo with the space above it, and what is kept free at the foot of the page: its margin and some more. */
const logo = 38
const free = 27

/** Where things are on a cover: boxes in millimetres of the page, spaces above paragraphs in twips. */
export type CoverPlan = {
  picture?: { width: number; height: number }
  field: { top: number; height: number }
  /** Above the sender; above what follows it, where its style does not say so; above facts and logo. */
  aboveAuthor?: number
  aboveText?: number
  aboveFoot: number
}

/** As the printed cover has it: facts and logo stand under the field of colour, however long the title is. */
export const coverPlan = (node: CoverNode | BackCoverNode): CoverPlan => {
  const isFront = node.type === 'cover'
  const title = isFront ? node.title : ''
  const titleLines = (share: number) => Math.ceil((share * textWidth(title, 760)) / (lineWidth('cover') - 900))
  const usedWith = (lines: number) =>
    heights.author +
    (isFront ? heights.belowTitle + lines * heights.titleLine + (node.subtitle ? heights.subtitle : 0) : 0) +
    node.lines.filter((line) => !isBlank(line)).length * heights.line
  const used = usedWith(titleLines(1))
  if (!node.picture) {
    const room = twips(paper.field.height + stripe) - paper.margin.top + 900
    const field = { top: 0, height: paper.field.height }
    // A title that may just find room on a line is taken to: too low down nobody sees, on the field's edge everybody does.
    if (isFront) return { field, aboveFoot: Math.max(500, room - usedWith(titleLines(nearly)) - paper.aboveTitle) }
    const aboveText = Math.max(200, twips(paper.field.height - 16) - paper.margin.top - used)
    return { field, aboveText, aboveFoot: room - used - aboveText }
  }
  const height = Math.max(isFront ? least.front : least.back, mm(used + 200) + 2 * around)
  const facts = around + mm(node.facts.length * heights.fact) + (node.logo ? logo : 0) + free
  const top = Math.max(least.picture, page.height - height - stripe - Math.max(least.foot, facts))
  return {
    picture: { width: page.width, height: top },
    field: { top, height },
    aboveAuthor: twips(top + around) - paper.margin.top,
    aboveText: twips(height - 2 * around) - used,
    aboveFoot: twips(2 * around + stripe),
  }
}
