import type { Field } from 'payload'
import type { Choose, ChosenFrom } from '../settings/chosen.ts'
import { fixtureVocabulary } from './fixtureVocabulary.ts'
import { type NamedField, settingsIn } from './settingsIn.ts'
import type { Values } from './values.ts'

const { measures, subjects, domains, groups, scales } = fixtureVocabulary
const known: Partial<Record<ChosenFrom, { key: string }[]>> = { measures, subjects, domains, groups, scales }
/** The name a designer would choose: a word of the vocabulary, one of the keys of the rows beside. */
const nameOf = ({ admin }: NamedField, keys: string[]): string => {
  const { choose } = (admin?.custom ?? {}) as { choose?: Choose }
  if (!choose) return 'x'
  return (choose.from === 'columns' ? keys[0] : known[choose.from]?.[0]?.key) ?? 'x'
}

/** Something that a designer could have set; a list has rows with all of their own. `keys` of what a column is chosen among. */
export const exampleOf = (field: NamedField, keys: string[] = []): unknown => {
  switch (field.type) {
    case 'checkbox':
      return true
    case 'number':
      return field.min ?? 1
    case 'select':
      return field.options.map((one) => (typeof one === 'string' ? one : one.value))[0]
    case 'array':
      // The first may be one that is not like the others.
      return [exampleRow(field.fields), exampleRow(field.fields)]
    case 'group':
      return exampleRow(field.fields)
    default:
      return 'hasMany' in field && field.hasMany ? [nameOf(field, keys)] : nameOf(field, keys)
  }
}

/** A row, a group or a whole block with all that can be set. */
export const exampleRow = (fields: readonly Field[]): Values =>
  Object.fromEntries(
    settingsIn(fields).flatMap(({ path, field }) => (path.includes('.') ? [] : [[path, exampleOf(field)]])),
  )
