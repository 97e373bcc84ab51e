import { type blockWords, headRow } from '#blocks/kit/index.ts'
import { text } from '#document/tree/nodes.ts'
import type { Inline, Origin, TableNode } from '#document/tree/tree.ts'

export type Person = { name: Inline[]; title: Inline[]; date: Inline[] }

/** Name, title and, where anyone has one, date. The name is the row's header. */
export const peopleTable = (
  origin: Origin,
  caption: Inline[],
  people: Person[],
  words: ReturnType<typeof blockWords>,
): TableNode => {
  const parts = (['name', 'title', 'date'] as const).filter(
    (part) => part !== 'date' || people.some(({ date }) => date.length > 0),
  )
  return {
    type: 'table',
    origin,
    caption,
    numbered: true,
    columns: parts.map((key) => ({ key })),
    head: headRow(parts.map((part) => text(words[part]))),
    groups: [
      {
        key: 'people',
        rows: people.map((person, index) => ({
          key: String(index),
          cells: parts.map((part) => ({
            inlines: person[part],
            ...(part === 'name' ? { header: 'row' as const } : {}),
          })),
        })),
      },
    ],
  }
}
