import type { ComposableBlock } from '#document/block.ts'
import type {
  ComposeInput,
  RawBlock,
  RepeatOver,
  SectionContent,
  SetMember,
  TemplateContent,
  UnitSnapshot,
  Vocabulary,
} from '#document/input/input.ts'
import type { GoalFact, Need, UnitFact } from '#document/input/needs.ts'
import { needsOf, tokensKey, tokensWithin } from '#document/input/needsOf.ts'
import { factWords } from '#document/text/factWords.ts'
import { isDocumentToken } from '#document/text/variables.ts'

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
const plainSets: RepeatOver[] = ['grades', 'gradeBands', 'schoolForms', 'domains', 'subjects', 'goals']
const unitSets: RepeatOver[] = ['unitsBelow', 'areasBelow']
const one: SetMember[] = [{ key: 'x', label: '' }]
/** A unit below with all that any unit has; within it one grade, stage and form, so that what repeats there is seen. */
const below = (variables: Record<string, string>): SetMember => ({
  key: 'x',
  label: '',
  unit: {
    key: 'x',
    kind: 'school',
    schoolForms: ['compulsory'],
    grades: [1],
    // Within any area that a section is repeated for.
    ancestors: [{ key: 'x' }],
  },
  variables: { area: '', ...factWords(undefined, 'sv'), ...variables },
})

/** Conditions are about units, and here is none: nothing is left unseen by them. */
const bared = new WeakMap<object, object>()
const bare = <T extends RawBlock | SectionContent>(part: T): T => {
  if (!part.showWhen) return part
  if (!bared.has(part)) bared.set(part, { ...part, showWhen: null })
  return bared.get(part) as T
}
const shownWhole = (template: TemplateContent): TemplateContent => ({
  ...template,
  sections: template.sections.map((section) => ({ ...bare(section), blocks: section.blocks.map(bare) })),
})

const anyUnit: UnitSnapshot = { ...nowhereUnit, schoolForms: ['compulsory'], grades: [1] }
const goal: GoalFact = { goalKey: 'x', level: 'unit', schoolYear: 2000, text: '', order: 0, mandatory: false }
/** One unit and one goal where blocks have a row or item for each, so that what their texts say is seen before there are any. */
const oneOfEach = (
  blocks: ReadonlyMap<string, ComposableBlock>,
  input: ComposeInput,
  variables: Record<string, string>,
): ComposeInput['resolved'] => {
  const facts = { area: '', ...factWords(undefined, 'sv'), ...variables }
  const unit: UnitFact = { key: 'x', name: '', kind: 'school', schoolForms: [], grades: [], variables: facts }
  const found: Partial<Record<Need['kind'], object>> = { unitsBelow: same([unit]), goals: same([goal]) }
  return Object.fromEntries(
    Object.entries(needsOf(blocks, input)).map(([key, needs]) => [
      key,
      same(
        Object.fromEntries(
          Object.entries(needs).flatMap(([name, { kind }]) => (found[kind] ? [[name, found[kind]]] : [])),
        ),
      ),
    ]),
  )
}

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
  blocks: ReadonlyMap<string, ComposableBlock>,
  template: TemplateContent,
  vocabulary: Vocabulary,
  roles: readonly string[],
): ComposeInput => {
  const variables = same(Object.fromEntries(roles.map((name) => [name, ''])))
  const input: ComposeInput = {
    template: shownWhole(template),
    // A row or item for each grade and form has texts, too.
    unit: anyUnit,
    schoolYear: 2000,
    preview: true,
    audience: 'internal',
    vocabulary,
    variables,
    visibility: {},
    answers: {},
    resolved: {},
    sets: {
      ...Object.fromEntries(plainSets.map((set) => [set, one])),
      ...Object.fromEntries(unitSets.map((set) => [set, [below(variables)]])),
    },
    document: same({ id: '', municipality: { key: '', name: '' }, theme: template.theme ?? 'kommun' }),
  }
  const found = tokensWithin(input).map((name) => [name, isDocumentToken(name) ? { title: '', unitName: '' } : []])
  return {
    ...input,
    resolved: { ...oneOfEach(blocks, input, variables), [tokensKey]: same(Object.fromEntries(found)) },
  }
}
