import type { Language } from '../tree/tree.ts'
import type { ComposeInput, RepeatOver, SetMember, UnitSnapshot } from './input.ts'
import { gradeBands, gradeLabel, schoolFormLabel } from './schoolForms.ts'

type Unit = Pick<UnitSnapshot, 'schoolForms' | 'grades'>
/** Sets that a unit has by itself, without anything being read. */
const ofUnit: Partial<Record<RepeatOver, (unit: Unit, language: Language) => SetMember[]>> = {
  grades: ({ grades }, language) =>
    grades
      .toSorted((a, b) => a - b)
      .map((grade) => ({ key: String(grade), label: gradeLabel(grade, language), grades: [grade] })),
  gradeBands: (unit) =>
    gradeBands.flatMap(({ key, label, from, to }) => {
      const grades = unit.grades.filter((grade) => grade >= from && grade <= to)
      return grades.length > 0 ? [{ key, label, grades }] : []
    }),
  schoolForms: (unit, language) =>
    unit.schoolForms.map((key) => ({ key, label: schoolFormLabel(key, language), schoolForms: [key] })),
}
/** The grades, stages or school forms of a unit; nothing for a set that is not the unit's own. */
export const membersOfUnit = (set: RepeatOver, unit: Unit, language: Language): SetMember[] | undefined =>
  ofUnit[set]?.(unit, language)

const overlap = <T>(wanted: T[] | undefined, actual: T[]) => !wanted || wanted.some((one) => actual.includes(one))
/** A unit stands within an area that is above it; what has grades or school forms of its own takes the units that have them. */
const isWithin = (member: SetMember, outer: SetMember): boolean => {
  if (!('unit' in member)) return true
  if ('unit' in outer) return member.unit.ancestors.some(({ key }) => key === outer.unit.key)
  const { schoolForms, grades } = outer as Partial<Unit>
  return overlap(schoolForms, member.unit.schoolForms) && overlap(grades, member.unit.grades)
}

/** What a section is repeated for, within the items around it: a school's own grades, an area's own schools. */
export const membersOf = (
  set: RepeatOver,
  { sets, template }: Pick<ComposeInput, 'sets' | 'template'>,
  chain: SetMember[],
): SetMember[] => {
  const unit = chain.findLast((member) => 'unit' in member)
  const own = unit && 'unit' in unit ? membersOfUnit(set, unit.unit, template.language) : undefined
  return own ?? (sets[set] ?? []).filter((member) => chain.every((outer) => isWithin(member, outer)))
}
