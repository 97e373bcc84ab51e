import type { FormField } from '#document/answer/form.ts'
import type { Place } from '#document/input/input.ts'
import type { Answerable } from '../settings/answerField.ts'

const nothingSaid = {
  required: false,
  help: '',
  options: [],
  scale: '',
  printLevels: 'chosen' as const,
  decimals: 1,
  unit: '',
  min: undefined,
  max: undefined,
  maxLength: 0,
  due: false,
  doneBy: '',
  doneWhen: [],
}

/** The municipality's scale with just these levels; a form has the levels alone. */
const scaleWith = (levels: { key: string }[], { vocabulary }: Place): string | undefined => {
  const keys = levels.map(({ key }) => key).join()
  return vocabulary.scales.find((scale) => scale.levels.map(({ key }) => key).join() === keys)?.key
}

/**
 * A field of another block's form as something to print: its name, type, choices, scale, unit and parts. A table is none;
 * its cells are.
 */
export const answerableOf = (key: string, field: FormField, place: Place): Answerable | undefined => {
  const item = { ...nothingSaid, key, label: field.label }
  switch (field.widget) {
    case 'table':
      return undefined
    case 'records': {
      const parts = field.fields.flatMap((part) => answerableOf(part.key, part.field, place) ?? [])
      return { ...item, type: 'records', itemLabel: field.itemLabel, labelParts: true, parts }
    }
    case 'number':
      return { ...item, type: 'number', decimals: field.decimals, unit: field.unit ?? '' }
    case 'choice':
    case 'choices':
      return { ...item, type: field.widget, options: field.options.map((one) => ({ hint: '', ...one })) }
    case 'degree':
    case 'rating': {
      const scale = scaleWith(field.levels, place)
      if (scale !== undefined) return { ...item, type: field.widget, scale }
      return {
        ...item,
        type: 'choice',
        options: field.levels.map((level) => ({ key: level.key, label: level.label, hint: '' })),
      }
    }
    default:
      return { ...item, type: field.widget }
  }
}
