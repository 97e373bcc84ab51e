import type { ComposeInput, RepeatOver, SetMember, TemplateContent } from '#document/input/input.ts'
import { gradeBands, gradeLabel, schoolFormLabel } from '#document/input/schoolForms.ts'
import type { Language } from '#document/tree/tree.ts'
import type { LoadContext, UnitBelow } from './context.ts'
import type { MunicipalityFacts } from './loadMunicipality.ts'
import { resolveGoals } from './resolve/goals.ts'

const plain = ({ key, label }: { key: string; label: string }) => ({ key, label })
const unitMember = ({ key, name, kind, schoolForms, grades, area }: UnitBelow): SetMember => ({
  key,
  label: name,
  unit: { key, kind, schoolForms, grades, ancestors: area ? [{ key: area.key }] : [] },
})

type Facts = { context: LoadContext; municipality: MunicipalityFacts; language: Language }
/** A new set does not compile until it is read here. */
const sets: Record<RepeatOver, (facts: Facts) => Promise<SetMember[]>> = {
  grades: async ({ context: { unit }, language }) =>
    unit.grades
      .toSorted((a, b) => a - b)
      .map((grade) => ({ key: String(grade), label: gradeLabel(grade, language), grades: [grade] })),
  gradeBands: async ({ context: { unit } }) =>
    gradeBands.flatMap(({ key, label, from, to }) => {
      const grades = unit.grades.filter((grade) => grade >= from && grade <= to)
      return grades.length > 0 ? [{ key, label, grades }] : []
    }),
  schoolForms: async ({ context: { unit }, language }) =>
    unit.schoolForms.map((key) => ({ key, label: schoolFormLabel(key, language), schoolForms: [key] })),
  domains: async ({ municipality: { vocabulary } }) => vocabulary.domains.map(plain),
  subjects: async ({ municipality: { vocabulary } }) => vocabulary.subjects.map(plain),
  goals: async ({ context }) => {
    const [goals = []] = await resolveGoals(context, [
      { kind: 'goals', schoolYear: context.schoolYear, levels: ['unit'] },
    ])
    return goals.map(({ goalKey, text }) => ({ key: goalKey, label: text }))
  },
  unitsBelow: async ({ context }) => (await context.unitsBelow()).filter(({ lowest }) => lowest).map(unitMember),
}

/** Members of the sets that this template repeats a section over; no others are read. */
export const setsFor = async (
  template: TemplateContent,
  context: LoadContext,
  municipality: MunicipalityFacts,
): Promise<ComposeInput['sets']> => {
  const facts = { context, municipality, language: template.language }
  const used = [...new Set(template.sections.flatMap((section) => section.repeat ?? []))]
  const members = await Promise.all(used.map(async (set) => [set, await sets[set](facts)] as const))
  return Object.fromEntries(members)
}
