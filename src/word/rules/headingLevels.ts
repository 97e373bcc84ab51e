import type { Item, Paragraph } from '../read/Item.ts'
import { isAnswerPlace } from '../read/isAnswerPlace.ts'
import { isDash, isHandNumbered, isPrompt, labelledLine, numberOf } from './words.ts'

export type Heading = { level: number; rule: 'headingStyle' | 'headingNumber' | 'headingLook' }
const never = /caption|beskrivning|\|(toc|innehll|quote|citat|footnote)|list paragraph/i

/**
 * Which lines are headings, and how deep. By style or outline level; without, lines that stand out: bold, underlined,
 * large or in capitals, short and without a full stop. Their depth is that of their number, or the rank of their look.
 */
export const headingLevels = (items: Item[]): Map<Item, Heading> => {
  const lines = items.filter((item) => item.kind === 'paragraph')
  const normal = usualSize(lines)
  const standOut = new Set(lines.filter((line) => standsOut(line, normal) && !isInList(line, items)))
  const looks = [...new Set([...standOut].map(lookOf))].sort((a, b) => b - a)
  const hasStyles = lines.some((line) => line.level > 0 && !line.contents && !line.cover)
  const headings = new Map<Item, Heading>()
  let before: Paragraph | undefined
  items.forEach((item, at) => {
    if (item.kind === 'table') before = undefined
    else if (item.level > 0 && item.text.trim() && !item.contents) {
      headings.set(item, { level: item.level, rule: 'headingStyle' })
      before = item
    } else if (standOut.has(item)) {
      const number = isHandNumbered(item.text) || item.list?.ordered
      const rank = looks.indexOf(lookOf(item)) + 1
      if (!number && looks.length > 1 && rank === looks.length && isLabelOfOneAnswer(items, at, headings, standOut))
        return
      const depth = item.list ? item.list.level + 1 : (numberOf(item.text) ?? '').split('.').length
      const isUnder = before && !number && lookOf(before) === lookOf(item)
      const level = (number ? depth : rank) + (hasStyles ? 4 : 0) + (isUnder ? 1 : 0)
      headings.set(item, { level, rule: number ? 'headingNumber' : 'headingLook' })
      before = item
    } else if (item.text.trim()) before = undefined
  })
  return headings
}

/** The size that most of the text has. */
const usualSize = (lines: Paragraph[]): number => {
  const letters = new Map<number, number>()
  for (const { level, size, text } of lines)
    if (!level && size) letters.set(size, (letters.get(size) ?? 0) + text.length)
  return [...letters].sort((a, b) => b[1] - a[1])[0]?.[0] ?? 11
}
const lookOf = ({ size, bold, capitals }: Paragraph) => size + (bold ? 0.5 : 0) + (capitals ? 0.2 : 0)
const standsOut = (line: Paragraph, normal: number): boolean => {
  const { text, size } = line
  if (line.level || line.boxes || line.field || line.contents || line.textBox || isAnswerPlace(line)) return false
  if (line.list && !(line.list.ordered && line.bold)) return false
  if (text.trim().length <= 2 || text.length > 90 || /[.?:;,]\s*$/.test(text) || isDash(text)) return false
  if (/^(Tabell|Figur|Diagram|Källa)(?!\p{L})/iu.test(text) || never.test(line.style) || labelledLine(text))
    return false
  return line.bold || line.underlined || size >= normal + 2 || (line.capitals && text.length > 5)
}
/** Bold points of one list are no headings: another point stands next to them. */
const isInList = (line: Paragraph, items: Item[]): boolean => {
  if (!line.list) return false
  const at = items.indexOf(line)
  const isPoint = (item: Item | undefined) =>
    item?.kind === 'paragraph' && item.list !== undefined && item.text.trim() !== ''
  return isPoint(items[at - 1]) || isPoint(items[at + 1])
}
/** A bold line right above one place for an answer, with the next bold line right after it, is what the answer is called. */
const isLabelOfOneAnswer = (items: Item[], at: number, headings: Map<Item, Heading>, standOut: Set<Item>): boolean => {
  if (headings.size === 0) return false
  const next = items[at + 1]
  if (next?.kind !== 'paragraph') return false
  if (!(isAnswerPlace(next) || next.boxes > 0)) return false
  const after = items
    .slice(at + 1)
    .find((item) => item.kind === 'table' || !(isAnswerPlace(item) || item.boxes > 0 || !item.text.trim()))
  return !after || after.kind === 'table' || standOut.has(after) || after.level > 0 || isPrompt(after)
}
