import { answerText, isRecords } from '#document/answer/answerText.ts'
import { richTextSchema } from '#document/text/richText.ts'
import { richTextToNodes } from '#document/text/richTextToNodes.ts'
import { list, paragraph, paragraphs } from '#document/tree/nodes.ts'
import type { DocumentNode, Language, Origin } from '#document/tree/tree.ts'
import { unreadMark } from './unreadMark.ts'

const isUnread = (value: unknown): value is { kind: 'unread'; text: string } =>
  typeof value === 'object' && value !== null && 'kind' in value && value.kind === 'unread'

/**
 * An answer whose question is not at hand (another block's, another year's): formatted text and records keep their form,
 * all else is put into words by its shape (`answerText`).
 */
export const printUnknown = (origin: Origin, value: unknown, language: Language): DocumentNode[] => {
  if (isUnread(value)) return [paragraph(origin, unreadMark(value.text, language))]
  const rich = richTextSchema.safeParse(value)
  if (rich.success) return richTextToNodes(origin, rich.data, language)
  if (!isRecords(value)) return paragraphs(origin, answerText(value, { language }))
  const items = value.order
    .map((key) => printUnknown(origin, value.items[key], language))
    .filter((nodes) => nodes.length > 0)
  return items.length > 0 ? [list(origin, items.map(asItem))] : []
}

/** A first paragraph becomes the item's own words. */
export const asItem = (nodes: DocumentNode[]) => {
  const [first, ...rest] = nodes
  return first?.type === 'paragraph'
    ? { inlines: first.inlines, ...(rest.length > 0 ? { children: rest } : {}) }
    : { inlines: [], children: nodes }
}
