import type { Cell, Inline, ListItem } from '#document/tree/tree.ts'
import type { WordWriter } from './WordWriter.ts'

/** The word for a colour that would otherwise speak alone; by the same rule as in HTML (see `toneLabel`). */
export const toneTag = (writer: WordWriter, { tone, inlines, children }: Cell | ListItem): Inline[] => {
  if (!tone || inlines.some((inline) => inline.type === 'tag')) return []
  const speaks = tone !== 'highlight' && (inlines.length > 0 || (children ?? []).length > 0)
  if (speaks) return []
  return [
    ...(inlines.length > 0 ? [{ type: 'text' as const, text: ' ' }] : []),
    { type: 'tag', tone, label: writer.toneWords[tone] },
  ]
}
