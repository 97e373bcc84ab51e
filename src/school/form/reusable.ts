import type { AnswerSchema } from '#document/answer/answer.ts'
import { checkFields, isEmpty } from '#document/answer/checkFields.ts'
import type { FormModel } from '#document/answer/form.ts'

/** Figures by row, lists with identities of their own and days of another year are not for copying. */
const never = new Set(['table', 'records', 'date', 'period'])
const asObject = (value: unknown) =>
  typeof value === 'object' && value !== null ? (value as Record<string, unknown>) : {}

/**
 * The parts of an earlier answer that this year's form can take as they are, by field: the same key, a shape that would
 * be stored, and nothing chosen that is no longer among the alternatives.
 */
export const reusable = (form: FormModel, schema: AnswerSchema, earlier: unknown): Record<string, unknown> =>
  Object.fromEntries(
    form.fields.flatMap(({ key, field }) => {
      const value = asObject(earlier)[key]
      if (field.hidden || never.has(field.widget) || isEmpty(value)) return []
      if (!schema.safeParse({ [key]: value }).success) return []
      const chosen = field.widget === 'choices' ? (value as string[]) : []
      const known = field.widget === 'choices' ? field.options.map((option) => option.key) : []
      const isGone =
        chosen.some((one) => !known.includes(one)) ||
        checkFields({ fields: [{ key, field }] }, { [key]: value }).some(({ code }) => code === 'NOT_IN_SCALE')
      return isGone ? [] : [[key, value]]
    }),
  )
