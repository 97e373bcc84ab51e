import type {
  ComposeInput,
  RepeatOver,
  SetMember,
  TemplateContent,
  UnitSnapshot,
  Vocabulary,
} from '#document/input/input.ts'
import { tokensKey } from '#document/input/needsOf.ts'
import { dataTokens, isDocumentToken } from '#document/text/variables.ts'

const above = ['area', 'division', 'municipality'].map((kind) => ({ id: kind, key: kind, name: kind, kind }))
/** No unit in particular: it has whatever any unit may have above it. */
export const nowhereUnit: UnitSnapshot = {
  id: '',
  key: '',
  name: '',
  kind: 'school',
  ancestors: above,
  schoolForms: [],
  grades: [],
}
const sets: RepeatOver[] = ['grades', 'gradeBands', 'schoolForms', 'domains', 'subjects', 'goals', 'unitsBelow']
const one: SetMember[] = [{ key: 'x', label: '' }]

const tokensIn = (value: unknown): string[] =>
  typeof value === 'string'
    ? dataTokens(value)
    : typeof value === 'object' && value !== null
      ? Object.values(value).flatMap(tokensIn)
      : []

/** The same objects for the same, so that a composition that remembers finds them unchanged. */
const kept = new Map<string, object>()
const same = <T extends object>(value: T): T => {
  const text = JSON.stringify(value)
  if (kept.size > 500) kept.clear()
  if (!kept.has(text)) kept.set(text, value)
  return kept.get(text) as T
}

/**
 * A template for no school, with all of it shown: what is then wrong is wrong in the template and not in what was found.
 * `roles` are the names that the municipality and its units give to people.
 */
export const nowhereInput = (
  template: TemplateContent,
  vocabulary: Vocabulary,
  roles: readonly string[],
): ComposeInput => ({
  template,
  unit: nowhereUnit,
  schoolYear: 2000,
  preview: true,
  audience: 'internal',
  vocabulary,
  variables: same(Object.fromEntries(roles.map((name) => [name, '']))),
  visibility: {},
  answers: {},
  resolved: {
    [tokensKey]: same(
      Object.fromEntries(
        [...new Set(tokensIn(template))].map((name) => [
          name,
          isDocumentToken(name) ? { title: '', unitName: '' } : [],
        ]),
      ),
    ),
  },
  sets: Object.fromEntries(sets.map((set) => [set, one])),
  document: same({ id: '', municipality: { key: '', name: '' }, theme: template.theme ?? 'kommun' }),
})
