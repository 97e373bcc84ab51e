import type { Cell, ListItem } from '#document/tree/tree.ts'
import type { Context, View } from '../view.ts'
import { isBlank } from './isBlank.ts'

/**
 * A tone must never speak by colour alone. Blocks put a tag beside it; where none stands, and the colour would be the
 * only carrier, the tone's own word is printed.
 */
export const toneLabel = (item: Cell | ListItem, { page }: Context): View[] => {
  const { tone, inlines } = item
  if (!tone || inlines.some((inline) => inline.type === 'tag')) return []
  const speaks = tone !== 'highlight' && !isBlank(item)
  return speaks ? [] : [{ partial: 'inline/tag', tone, label: page.pageWords.tones[tone] }]
}
