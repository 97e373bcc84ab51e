import type { Choose } from '#blocks/kit/index.ts'
import { gradeBands, gradeLabel, schoolFormLabel, schoolForms } from '#document/input/schoolForms.ts'
import type { Language } from '#document/tree/tree.ts'
import type { Words } from '../../words/sv.ts'
import {
  blockChoices,
  columnChoices,
  markChoices,
  operandChoices,
  partChoices,
  rowChoices,
  tableChoices,
} from './blockChoices.ts'
import type { Choice, ChoiceSource } from './ChoiceSource.ts'
import { familyChoices } from './familyChoices.ts'
import { itemChoices, itemMeasures } from './itemChoices.ts'

type ChoiceWords = Words['choices']

const named = (list: readonly { key: string; label: string }[] | undefined): Choice[] =>
  (list ?? []).map(({ key, label }) => ({ value: key, label: label || key }))
const entries = (words: Record<string, string>): Choice[] =>
  Object.entries(words).map(([value, label]) => ({ value, label }))
const withFirst = (first: Choice[], rest: Choice[]) => [
  ...first.filter(({ value }) => !rest.some((one) => one.value === value)),
  ...rest,
]
const orElse = (own: Choice[], usual: Choice[]) => (own.length > 0 ? own : usual)
const grades = Array.from({ length: 10 }, (_, grade) => grade)

/** What a setting may be, each by its name. */
export const choicesOf = (
  { from, of, usual = [] }: Choose,
  source: ChoiceSource,
  words: ChoiceWords,
  language: Language,
): Choice[] => {
  const { vocabulary, units, variables } = source
  const usually = usual.map(({ key, label }) => ({ value: key, label: label[language] }))
  const repeated = itemChoices(from, source, words)
  switch (from) {
    case 'measures':
      return [...named(vocabulary?.measures), ...itemMeasures(vocabulary?.measures ?? [], source, words)]
    case 'subjects':
    case 'domains':
    case 'scales':
      return [...repeated, ...named(vocabulary?.[from])]
    case 'groups':
      return [...repeated, ...withFirst(entries(words.groups), named(vocabulary?.groups))]
    case 'scopes':
      return [
        ...repeated,
        ...entries(words.scopes),
        ...units.map(({ key, name }) => ({ value: `key:${key}`, label: name })),
      ]
    case 'areas':
      return [
        ...repeated,
        ...units
          .filter(({ kind }) => kind !== 'school' && kind !== 'preschool')
          .map(({ key, name }) => ({ value: key, label: name })),
      ]
    case 'roles':
      return Object.entries(variables).map(([key, who]) => ({ value: key, label: who ? `${key} (${who})` : key }))
    case 'schoolForms':
      return Object.keys(schoolForms).map((value) => ({ value, label: schoolFormLabel(value, language) }))
    case 'grades':
      return [...repeated, ...grades.map((grade) => ({ value: String(grade), label: gradeLabel(grade, language) }))]
    case 'members':
      return [
        ...grades.map((grade) => ({ value: String(grade), label: gradeLabel(grade, language) })),
        ...gradeBands.map(({ key, label }) => ({ value: key, label: words.gradeBand(label) })),
        ...Object.keys(schoolForms).map((value) => ({ value, label: schoolFormLabel(value, language) })),
        ...named(vocabulary?.domains),
        ...named(vocabulary?.subjects),
        ...units.map(({ key, name }) => ({ value: key, label: name })),
      ]
    case 'blocks':
      return blockChoices(source)
    case 'columns':
      return orElse(columnChoices(source, of), usually)
    case 'parts':
      return partChoices(source, of)
    case 'rows':
      return rowChoices(source, of)
    case 'tables':
      return tableChoices(source)
    case 'columnOperands':
      return operandChoices(source, 'columns')
    case 'rowOperands':
      return operandChoices(source, 'rows')
    case 'marks':
      return markChoices(source)
    case 'families':
      return withFirst(usually, familyChoices(vocabulary?.measures ?? [], words))
  }
}
