import type { FigureNode } from '../document/tree.ts'
import { inlineText } from '../document/variables.ts'

/** Whether a figure's data would say the figure's caption again: the table is then named by it, and shows none. */
export const repeatsCaption = ({ caption, data }: FigureNode): boolean =>
  data !== undefined && !data.number && caption.length > 0 && inlineText(data.caption) === inlineText(caption)
