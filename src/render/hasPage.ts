import type { SectionNode } from '#document/tree/tree.ts'
import type { ThemeValues } from '#templates/themes/theme.ts'

/** Whether a part's title has a page of its own, by the document or by its theme. */
export const hasPage = (
  node: Pick<SectionNode, 'flows'>,
  { partPages = true }: Pick<ThemeValues, 'partPages'>,
): boolean => partPages && !node.flows
