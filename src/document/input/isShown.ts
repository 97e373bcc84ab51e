import type { SectionContent, SetMember, ShowWhen, UnitSnapshot } from './input.ts'

const meets = <T>(wanted: T[] | undefined, actual: T[]) =>
  !wanted?.length || wanted.some((value) => actual.includes(value))

type Judged = Pick<UnitSnapshot, 'key' | 'kind' | 'schoolForms' | 'grades'> & { ancestors: { key: string }[] }
/** Whether a condition holds for a unit. Used when a document is made; the outcome is stored with it. */
export const isShown = (when: ShowWhen | null | undefined, unit: Judged): boolean =>
  !when ||
  (meets(when.schoolForms, unit.schoolForms) &&
    meets(when.grades, unit.grades) &&
    meets(when.unitKinds, [unit.kind]) &&
    meets(when.areas, [unit.key, ...unit.ancestors.map((ancestor) => ancestor.key)]))

/**
 * Every condition of a template decided for one unit: `sectionKey` and `blockKey` to shown or not. What repeats over
 * units below, or stands within what does, is decided for each of them, so here it is shown.
 */
export const visibilityFor = (sections: SectionContent[], unit: UnitSnapshot): Record<string, boolean> => {
  let within = false
  return Object.fromEntries(
    sections.flatMap((section) => {
      const overUnits = section.repeat === 'unitsBelow' || section.repeat === 'areasBelow'
      within = overUnits || (within && section.repeatWithin === true)
      const isLater = within
      const decide = (when: ShowWhen | null | undefined) => isLater || isShown(when, unit)
      return [
        [section.sectionKey, decide(section.showWhen)],
        ...section.blocks.map((block) => [block.blockKey, decide(block.showWhen)]),
      ]
    }),
  )
}

/** The document's unit as its items narrow it: a unit below is another unit, a grade or school form the same one, less. */
const judgedFor = (members: SetMember[], unit: Judged): Judged => {
  let judged = unit
  for (const member of members)
    if ('unit' in member) judged = member.unit
    else {
      const { schoolForms = judged.schoolForms, grades = judged.grades } = member as Partial<UnitSnapshot>
      judged = { ...judged, schoolForms, grades }
    }
  return judged
}

/** Whether a part is shown for the items it stands at, from the outermost; one of those it names must be among them. */
export const isShownFor = (members: SetMember[], when: ShowWhen | null | undefined, unit: UnitSnapshot): boolean =>
  meets(
    when?.items,
    members.map(({ key }) => key),
  ) && isShown(when, judgedFor(members, unit))
