import type { Drafting } from '../draft/Drafting.ts'
import type { Item, Paragraph } from '../read/Item.ts'
import { clean, isGuidance, isHandNumbered, isPrompt, labelledLine, withoutNumber } from './words.ts'

const isTitle = ({ style }: Paragraph) => /^(title|titel|rubrik)\|/.test(style)
const isUnderTitle = ({ style, cover }: Paragraph) => cover || /cover|subtitle|underrubrik/.test(style)

/** Puts the cover: the title, by its style or size, and the lines round it. Gives back what follows. */
export const putCover = (drafting: Drafting, items: Item[]): Item[] => {
  const lines = items.filter((item) => item.kind === 'paragraph')
  const normal = usual(lines)
  const title = findTitle(items, normal)
  if (!title) return items
  const at = items.indexOf(title)
  let end = at + 1
  const hasEnded = () => items.slice(at, end).some((item) => item.kind === 'paragraph' && item.endsPage)
  while (end < items.length && !hasEnded() && belongs(items[end] as Item, normal)) end++
  const over = items.slice(0, at)
  // What is no line of a cover, a table before the title for one, is read as any other.
  const kept = over.filter((item) => item.kind === 'table')
  const around = [...over, ...items.slice(at + 1, end)].filter((item) => item.kind === 'paragraph')
  for (const item of [title, ...around])
    for (const { alt, path } of item.pictures)
      drafting.put('image', alt || 'logotyp', item.place, 'picture', 0.6, path ? { path } : {})
  drafting.put('cover', withoutNumber(title.text), title.place, 'cover', isTitle(title) ? 0.95 : 0.8, {
    lines: around.map(({ text }) => clean(text)).filter((text) => text !== ''),
  })
  drafting.sinceHeading = 0
  return [...kept, ...items.slice(end)]
}

const usual = (lines: Paragraph[]): number => {
  const sizes = lines.filter(({ size, level }) => size > 0 && level === 0)
  const count = new Map<number, number>()
  for (const { size, text } of sizes) count.set(size, (count.get(size) ?? 0) + text.length)
  return [...count].sort((a, b) => b[1] - a[1])[0]?.[0] ?? 11
}

const findTitle = (items: Item[], normal: number): Paragraph | undefined => {
  const start = items
    .slice(0, 12)
    .filter((item) => item.kind === 'paragraph')
    .filter((line) => line.text.trim() !== '' && !line.contents)
  const first = items.filter((item) => item.kind === 'paragraph' && item.level === 1)
  const isLone = (line: Paragraph) =>
    line.level === 1 &&
    start.indexOf(line) < 2 &&
    (first.length === 1 || /rapport|plan|redovisning|dokument|kontroll|skattning|berättelse/i.test(line.text))
  const large = start.filter(({ level, size }) => level === 0 && size >= normal + 4)
  return (
    start.find(isTitle) ??
    start.find(({ cover }) => cover) ??
    start.find(isLone) ??
    large.sort((a, b) => b.size - a.size)[0]
  )
}

/** Whether a line still belongs to the cover. */
const belongs = (item: Item, normal: number): boolean => {
  if (item.kind === 'table' || item.contents || item.level > 0 || item.pageBreak || item.text.length > 140) return false
  if (isUnderTitle(item)) return true
  if (/^innehåll/i.test(item.text) || labelledLine(item.text) || item.boxes > 0 || item.field) return false
  if ((item.bold && item.size <= normal) || isHandNumbered(item.text)) return false
  return !isPrompt(item) && !(isGuidance(item) && item.text.length > 60)
}
