import { measuredValueSchema } from '#document/answer/answer.ts'
import type { RecordsAnswer } from '#document/answer/form.ts'
import { richTextSchema } from '#document/text/richText.ts'
import { richTextToNodes } from '#document/text/richTextToNodes.ts'
import { formatDate, formatValue } from '#document/text/swedish.ts'
import { list, paragraph, paragraphs, text } from '#document/tree/nodes.ts'
import type { DocumentNode, Language, Origin } from '#document/tree/tree.ts'
import { unreadMark } from './unreadMark.ts'

const isObject = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null && !Array.isArray(value)
export const isRecords = (value: unknown): value is RecordsAnswer =>
  isObject(value) && Array.isArray(value.order) && isObject(value.items)

/** An answer whose question is not at hand (another block's, another year's), printed by its shape alone. */
export const printUnknown = (origin: Origin, value: unknown, language: Language): DocumentNode[] => {
  if (value === undefined || value === null || value === '') return []
  if (typeof value === 'string') return paragraphs(origin, value)
  if (typeof value === 'number' || typeof value === 'boolean') return [paragraph(origin, text(String(value)))]
  if (Array.isArray(value)) return [paragraph(origin, text(value.map(String).join(', ')))]
  const measured = measuredValueSchema.safeParse(value)
  if (measured.success && measured.data.kind === 'unread')
    return [paragraph(origin, unreadMark(measured.data.text, language))]
  if (measured.success) return [paragraph(origin, text(formatValue(measured.data, { language })))]
  const rich = richTextSchema.safeParse(value)
  if (rich.success) return richTextToNodes(origin, rich.data, language)
  if (isRecords(value)) {
    const items = value.order
      .map((key) => printUnknown(origin, value.items[key], language))
      .filter((nodes) => nodes.length > 0)
    return items.length > 0 ? [list(origin, items.map(asItem))] : []
  }
  if (isObject(value) && typeof value.start === 'string')
    return [
      paragraph(
        origin,
        text(
          [value.start, value.end]
            .filter((end) => typeof end === 'string')
            .map((end) => formatDate(String(end), language))
            .join(' – '),
        ),
      ),
    ]
  return isObject(value) ? Object.values(value).flatMap((part) => printUnknown(origin, part, language)) : []
}

/** A first paragraph becomes the item's own words. */
export const asItem = (nodes: DocumentNode[]) => {
  const [first, ...rest] = nodes
  return first?.type === 'paragraph'
    ? { inlines: first.inlines, ...(rest.length > 0 ? { children: rest } : {}) }
    : { inlines: [], children: nodes }
}
