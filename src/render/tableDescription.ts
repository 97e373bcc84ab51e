import { inlineText } from '#document/text/variables.ts'
import type { Language, TableNode } from '#document/tree/tree.ts'

/** What a screen reader says before it enters a table: its size and what its columns hold. */
export const tableDescription = (node: TableNode, language: Language): string => {
  const rows = node.groups.reduce((sum, group) => sum + group.rows.length, 0)
  const heads = (node.head.at(-1)?.cells ?? []).map((cell) => inlineText(cell.inlines)).filter((text) => text !== '')
  return language === 'en'
    ? `Table with ${rows} rows and ${node.columns.length} columns.${heads.length ? ` Columns: ${heads.join(', ')}.` : ''}`
    : `Tabell med ${rows} rader och ${node.columns.length} kolumner.${heads.length ? ` Kolumner: ${heads.join(', ')}.` : ''}`
}
