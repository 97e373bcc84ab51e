import { inlineText } from '#document/text/variables.ts'
import type { FigureNode } from '#document/tree/tree.ts'

/** Whether a figure's data would say the figure's caption again: the table is then named by it, and shows none. */
export const repeatsCaption = ({ caption, data }: FigureNode): boolean =>
  data !== undefined && !data.number && caption.length > 0 && inlineText(data.caption) === inlineText(caption)
