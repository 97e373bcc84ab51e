import { child, valOf, within, type XmlElement } from '../package/XmlElement.ts'

/** Whether the list of an id is numbered at a level; lists that are not known have bullets. */
export type Numbering = (listId: string, level: number) => boolean

export const readNumbering = (part: XmlElement | undefined): Numbering => {
  if (!part) return () => false
  const formats = new Map<string, string[]>()
  for (const list of within(part, 'abstractNum'))
    formats.set(
      list.at.abstractNumId ?? '',
      within(list, 'lvl').map((level) => valOf(child(level, 'numFmt'))),
    )
  const lists = new Map(
    within(part, 'num').map((list) => [list.at.numId ?? '', formats.get(valOf(child(list, 'abstractNumId'))) ?? []]),
  )
  return (listId, level) => !['bullet', 'none', undefined].includes(lists.get(listId)?.[level])
}
