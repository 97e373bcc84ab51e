import type { CollectionBeforeValidateHook } from 'payload'
import type { Template } from '#payload-types'

type Section = { kind?: string | null }

/** What stands together: a section with its subsections; a part that is the appendices' heading, with the first of them. */
const together = <T extends Section>(sections: T[]): T[][] => {
  const groups: T[][] = []
  for (const section of sections) {
    const last = groups.at(-1)
    const belongs =
      section.kind === 'subsection' || (section.kind === 'appendix' && last?.length === 1 && last[0]?.kind === 'part')
    if (last && belongs) last.push(section)
    else groups.push([section])
  }
  return groups
}

/** Body first, then appendices, each in their own order. A new section is added last, where nobody wants it. */
export const withAppendicesLast = <T extends Section>(sections: T[]): T[] => {
  const groups = together(sections)
  const isAppendix = (group: T[]) => group.some(({ kind }) => kind === 'appendix')
  return [...groups.filter((group) => !isAppendix(group)), ...groups.filter(isAppendix)].flat()
}

/** Done when a template is saved, so that the designer sees the order that is printed. A hook: drafts skip validation. */
export const appendicesLast: CollectionBeforeValidateHook<Template> = ({ data }) =>
  data?.sections ? { ...data, sections: withAppendicesLast(data.sections) } : data
