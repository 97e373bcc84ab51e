import type { SectionView } from './documentView.ts'

export type PartGroup = { part?: SectionView; members: SectionView[] }

/** Sections under the part they stand in. A part that asks nothing is a heading only; empty front matter is left out. */
export const groupsByPart = (sections: SectionView[]): PartGroup[] => {
  const groups: PartGroup[] = [{ members: [] }]
  for (const section of sections) {
    if (section.form.kind === 'part') groups.push({ part: section, members: section.asks ? [section] : [] })
    else if (section.asks || (section.form.kind !== 'front' && section.form.items.length > 0))
      groups.at(-1)?.members.push(section)
  }
  return groups.filter(({ members }) => members.length > 0)
}
