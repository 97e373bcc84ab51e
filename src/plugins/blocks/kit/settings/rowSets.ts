import type { Place } from '#document/input/input.ts'
import type { GoalFact, Needs, UnitFact } from '#document/input/needs.ts'
import { gradeLabel, schoolFormLabel } from '#document/input/schoolForms.ts'
import type { Labels } from '../define/BlockDefinition.ts'
import { label } from '../define/label.ts'
import { selectField } from './payloadFields.ts'
import { setting } from './settings.ts'

/** Sets that may supply the rows of a table, beside rows of the designer's own. */
const sets = [
  'own',
  'subjects',
  'domains',
  'groups',
  'grades',
  'schoolForms',
  'goals',
  'unitsBelow',
  'schoolsBelow',
] as const
export type RowSet = (typeof sets)[number]
export const rowSetSetting = setting.oneOf(sets, 'own')

type Named = { name: string; label: Labels; own: Labels }
/** What rows, or items of a list, are taken from; `own` is what there is without a set. */
export const rowSetFieldOf = ({ name, label: words, own }: Named) =>
  selectField({
    name,
    label: words,
    options: {
      own,
      subjects: label('Kommunens ämnen', "The municipality's subjects"),
      domains: label('Målområden', 'Goal domains'),
      groups: label('Elevgrupper (alla, flickor, pojkar)', 'Groups (all, girls, boys)'),
      grades: label('Enhetens årskurser', "The unit's grades"),
      schoolForms: label('Enhetens skolformer', "The unit's school forms"),
      goals: label('Enhetens mål för läsåret', "The unit's goals of the school year"),
      unitsBelow: label('Enheter under dokumentets enhet', "Units below the document's own"),
      schoolsBelow: label(
        'Förskolor och skolor under dokumentets enhet',
        "Preschools and schools below the document's own",
      ),
    },
    defaultValue: 'own',
  })
export const rowSetField = rowSetFieldOf({
  name: 'rowsFrom',
  label: label('Rader', 'Rows'),
  own: label('Egna rader', 'Rows of my own'),
})
export const rowSetNeeds = (set: RowSet, { schoolYear }: Place): Needs => {
  if (set === 'unitsBelow') return { units: { kind: 'unitsBelow' } }
  if (set === 'schoolsBelow') return { units: { kind: 'unitsBelow', kinds: ['school', 'preschool'] } }
  return set === 'goals' ? { goals: { kind: 'goals', schoolYear, levels: ['unit'] } } : {}
}

export type RowMember = {
  key: string
  label: string
  /** What `{{item}}`, `{{item.phone}}` … are in the row. */
  variables: Record<string, string>
}
/** Members of a set as row keys and labels, with what texts of their rows may say of them. */
export const rowSetMembers = (set: RowSet, place: Place, data: Record<string, unknown>): RowMember[] =>
  membersIn(set, place, data).map(({ key, label, variables = {} }) => ({
    key,
    label,
    variables: {
      ...Object.fromEntries(Object.entries(variables).map(([name, value]) => [`item.${name}`, value])),
      item: label,
      'item.key': key,
    },
  }))

const membersIn = (
  set: RowSet,
  place: Place,
  data: Record<string, unknown>,
): { key: string; label: string; variables?: Record<string, string> | undefined }[] => {
  switch (set) {
    case 'own':
      return []
    case 'subjects':
    case 'domains':
    case 'groups':
      return place.vocabulary[set]
    case 'grades':
      return place.unit.grades.map((grade) => ({
        key: `grade-${grade}`,
        label: gradeLabel(grade, place.language, true),
      }))
    case 'schoolForms':
      return place.unit.schoolForms.map((form) => ({ key: form, label: schoolFormLabel(form, place.language) }))
    case 'goals':
      return ((data.goals ?? []) as GoalFact[]).map((goal) => ({ key: goal.goalKey, label: goal.text }))
    case 'unitsBelow':
    case 'schoolsBelow':
      return ((data.units ?? []) as UnitFact[]).map((unit) => ({
        key: unit.key,
        label: unit.name,
        variables: unit.variables,
      }))
  }
}
