import type { Field } from 'payload'
import { z } from 'zod'
import { choiceField, itemOf, label, setting } from '#blocks/kit/index.ts'
import type { Place } from '#document/input/input.ts'

/** A grade as text; a number is read as well. */
export const gradeSetting = setting.optional(z.union([z.string(), z.number().transform(String)]) as z.ZodType<string>)

/** The block's own grade, or that of a section repeated for each grade. */
export const gradeOf = ({ grade }: { grade?: string | undefined }, place: Place): string | undefined =>
  grade ?? itemOf(place, 'grades', 'gradeBands')?.key

/** `attainmentGrade3.mathematics`: where figures of a subject and grade are kept. Without a grade, `attainment.mathematics`. */
export const gradedMeasure = (measure: string, grade: string | undefined, subject: string): string =>
  `${measure}${grade ? `Grade${grade}` : ''}.${subject}`

export const gradeField: Field = choiceField('grades', {
  name: 'grade',
  label: label('Årskurs', 'Grade'),
  description: label(
    'Tomt i ett avsnitt som upprepas för varje årskurs.',
    'Empty in a section repeated for each grade.',
  ),
})
/** Which of the measures that are kept by subject: what their keys begin with. */
export const measurePrefixField = (fallback: string): Field =>
  choiceField('families', {
    name: 'measure',
    defaultValue: fallback,
    label: label('Mått per ämne', 'Measure by subject'),
    description: label(
      'Ändras bara om er statistik har flera mått per ämne.',
      'To be changed only if your statistics have several measures by subject.',
    ),
    usual: [{ key: fallback, label: label('Det vanliga för blocket', 'The usual one of the block') }],
  })
