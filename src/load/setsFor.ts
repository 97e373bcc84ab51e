import type { ComposeInput, RepeatOver, SetMember, TemplateContent } from '#document/input/input.ts'
import { membersOfUnit } from '#document/input/membersOf.ts'
import type { Language } from '#document/tree/tree.ts'
import type { LoadContext, UnitBelow } from './context.ts'
import type { MunicipalityFacts } from './loadMunicipality.ts'
import { resolveGoals } from './resolve/goals.ts'
import { variablesBelow } from './variablesBelow.ts'

const plain = ({ key, label }: { key: string; label: string }) => ({ key, label })
const unitMember =
  (language: Language) =>
  (unit: UnitBelow): SetMember => {
    const { key, name, kind, schoolForms, grades, above, picture } = unit
    return {
      key,
      label: name,
      unit: { key, kind, schoolForms, grades, ancestors: above.map((one) => ({ key: one })) },
      variables: variablesBelow(unit, language),
      ...(picture ? { picture } : {}),
    }
  }
const ofUnit =
  (set: RepeatOver) =>
  async ({ context: { unit }, language }: Facts): Promise<SetMember[]> =>
    membersOfUnit(set, unit, language) ?? []

type Facts = { context: LoadContext; municipality: MunicipalityFacts; language: Language }
/** A new set does not compile until it is read here. */
const sets: Record<RepeatOver, (facts: Facts) => Promise<SetMember[]>> = {
  grades: ofUnit('grades'),
  gradeBands: ofUnit('gradeBands'),
  schoolForms: ofUnit('schoolForms'),
  domains: async ({ municipality: { vocabulary } }) => vocabulary.domains.map(plain),
  subjects: async ({ municipality: { vocabulary } }) => vocabulary.subjects.map(plain),
  goals: async ({ context }) => {
    const [goals = []] = await resolveGoals(context, [
      { kind: 'goals', schoolYear: context.schoolYear, levels: ['unit'] },
    ])
    return goals.map(({ goalKey, text }) => ({ key: goalKey, label: text }))
  },
  unitsBelow: async ({ context, language }) =>
    (await context.unitsBelow()).filter(({ lowest, gone }) => lowest && !gone).map(unitMember(language)),
  areasBelow: async ({ context, language }) =>
    (await context.unitsBelow()).filter(({ lowest, gone }) => !lowest && !gone).map(unitMember(language)),
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
