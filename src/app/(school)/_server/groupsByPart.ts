import type { SectionView } from './documentView.ts'

export type PartGroup = { part?: SectionView; members: SectionView[] }

/** Contents and gathered guidance are made for the document: a page of their own would be empty. */
const isToRead = ({ form }: SectionView) =>
  Boolean(form.help) || form.items.some(({ instructions, help }) => instructions.length > 0 || help)

/** Sections under the part they stand in. A part that asks nothing is a heading only; what neither asks nor shows is left out. */
export const groupsByPart = (sections: SectionView[]): PartGroup[] => {
  const groups: PartGroup[] = [{ members: [] }]
  for (const section of sections) {
    if (section.form.kind === 'part') groups.push({ part: section, members: section.asks ? [section] : [] })
    else if (section.asks || (section.form.kind !== 'front' && isToRead(section))) groups.at(-1)?.members.push(section)
  }
  return groups.filter(({ members }) => members.length > 0)
}
