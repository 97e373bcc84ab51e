import type { ComposeInput, RepeatOver, TemplateContent } from '../document/input.ts'
import type { LoadContext } from './context.ts'
import type { MunicipalityFacts } from './loadMunicipality.ts'

const schoolForms: Record<string, string> = {
  preschool: 'Förskola',
  preschoolClass: 'Förskoleklass',
  compulsory: 'Grundskola',
  adaptedCompulsory: 'Anpassad grundskola',
  leisureCentre: 'Fritidshem',
  upperSecondary: 'Gymnasieskola',
  adaptedUpperSecondary: 'Anpassad gymnasieskola',
  adultEducation: 'Vuxenutbildning',
}
const bands = [
  { key: 'F-3', label: 'F–3', from: 0, to: 3 },
  { key: '4-6', label: '4–6', from: 4, to: 6 },
  { key: '7-9', label: '7–9', from: 7, to: 9 },
]
const plain = ({ key, label }: { key: string; label: string }) => ({ key, label })

type SetOf = (context: LoadContext, municipality: MunicipalityFacts) => Promise<{ key: string; label: string }[]>
const sets: Record<RepeatOver, SetOf> = {
  grades: async ({ unit }) =>
    unit.grades
      .toSorted((a, b) => a - b)
      .map((grade) => ({ key: String(grade), label: grade === 0 ? 'Förskoleklass' : `Årskurs ${grade}` })),
  gradeBands: async ({ unit }) =>
    bands.filter((band) => unit.grades.some((grade) => grade >= band.from && grade <= band.to)).map(plain),
  schoolForms: async ({ unit }) => unit.schoolForms.map((key) => ({ key, label: schoolForms[key] ?? key })),
  domains: async (_, { vocabulary }) => vocabulary.domains.map(plain),
  subjects: async (_, { vocabulary }) => vocabulary.subjects.map(plain),
  unitsBelow: async (context) =>
    (await context.unitsBelow()).filter((unit) => unit.lowest).map(({ key, name }) => ({ key, label: name })),
}

/** Members of the sets that this template repeats a section over; no others are read. */
export const setsFor = async (
  template: TemplateContent,
  context: LoadContext,
  municipality: MunicipalityFacts,
): Promise<ComposeInput['sets']> => {
  const used = [...new Set(template.sections.flatMap((section) => section.repeat ?? []))]
  const members = await Promise.all(used.map(async (set) => [set, await sets[set](context, municipality)] as const))
  return Object.fromEntries(members)
}
