import { inlineText } from '#document/text/variables.ts'
import type { Cell, ListItem } from '#document/tree/tree.ts'

/** Nothing to read: an empty text is as empty as no text. */
export const isBlank = ({ inlines, children }: Cell | ListItem): boolean =>
  inlineText(inlines).trim() === '' && !children?.length
