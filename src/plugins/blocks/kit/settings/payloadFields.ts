import type { ArrayField, CheckboxField, Field, NumberField, SelectField, TextareaField, TextField } from 'payload'
import { label } from '../define/label.ts'
import { type Choose, type ChosenFrom, chosen } from './chosen.ts'

type Words = { sv: string; en: string }
type Common = {
  name: string
  label: Words
  description?: Words
  width?: string
  when?: (settings: Settings) => boolean
}
/** What the designer has filled in beside a field so far. */
export type Settings = Record<string, unknown>

const common = ({ name, label, description, width, when }: Common) => ({
  name,
  label,
  admin: {
    ...(description ? { description } : {}),
    ...(width ? { width } : {}),
    ...(when ? { condition: (_: unknown, siblings: unknown) => when((siblings ?? {}) as Settings) } : {}),
  },
})

/** Short forms of Payload's fields: name, labels, description and the condition on fields beside it. */
export const textField = ({
  required,
  defaultValue,
  placeholder,
  ...rest
}: Common & { required?: true; defaultValue?: string; placeholder?: Words }) => {
  const field = common(rest)
  return {
    ...field,
    type: 'text',
    ...(required ? { required } : {}),
    ...(defaultValue ? { defaultValue } : {}),
    ...(placeholder ? { admin: { ...field.admin, placeholder } } : {}),
  } satisfies TextField
}
/** Another block: chosen among those of the template, or the key of one in another template, written. */
export const blockKeyField = (settings: Parameters<typeof textField>[0]) =>
  chosen(textField(settings), 'blocks', { free: true })
/** Without what was not given: Payload hands the rest to the browser. */
const given = (more: { [Name in keyof Omit<Choose, 'from'>]: Choose[Name] | undefined }): Omit<Choose, 'from'> =>
  Object.fromEntries(Object.entries(more).filter(([, value]) => value !== undefined))
/** One of what the municipality or the template has, see `ChosenFrom`; stored as text. */
export const choiceField = (
  from: ChosenFrom,
  { of, free, usual, ...settings }: Parameters<typeof textField>[0] & Omit<Choose, 'from'>,
) => chosen(textField(settings), from, given({ of, free, usual }))
/** A text that may span lines: an empty line starts a paragraph, lines that begin with `- ` become a list. */
export const linesField = ({ required, rows = 3, ...rest }: Common & { required?: true; rows?: number }) => {
  const field = common(rest)
  return {
    ...field,
    type: 'textarea',
    ...(required ? { required } : {}),
    admin: { ...field.admin, rows },
  } satisfies TextareaField
}
/** Several short texts, each ended by Enter, which nothing in the admin would say otherwise. */
export const namesField = ({ required, ...rest }: Common & { required?: true }) => {
  const field = common(rest)
  return {
    ...field,
    type: 'text',
    hasMany: true,
    ...(required ? { required } : {}),
    admin: { ...field.admin, placeholder: label('Skriv och tryck på Enter', 'Type and press Enter') },
  } satisfies TextField
}
/** Several of what the municipality or the template has, stored as texts. */
export const choicesField = (
  from: ChosenFrom,
  { of, free, usual, ...settings }: Parameters<typeof namesField>[0] & Omit<Choose, 'from'>,
) => chosen(namesField(settings), from, given({ of, free, usual }))
export const flagField = ({ defaultValue = false, ...rest }: Common & { defaultValue?: boolean }) =>
  ({ ...common(rest), type: 'checkbox', defaultValue }) satisfies CheckboxField
export const wholeField = ({
  defaultValue,
  min = 0,
  max,
  ...rest
}: Common & { defaultValue?: number; min?: number; max?: number }) =>
  ({
    ...common(rest),
    type: 'number',
    min,
    ...(max === undefined ? {} : { max }),
    ...(defaultValue === undefined ? {} : { defaultValue }),
  }) satisfies NumberField
export const selectField = ({
  options,
  defaultValue,
  ...rest
}: Common & { options: Record<string, Words>; defaultValue?: string }) =>
  ({
    ...common(rest),
    type: 'select',
    options: Object.entries(options).map(([value, words]) => ({ value, label: words })),
    ...(defaultValue ? { defaultValue } : {}),
  }) satisfies SelectField
export const listField = ({ fields, ...rest }: Common & { fields: Field[] }) =>
  // Without names of its own Payload calls a row by the setting's: "Lägg till Line".
  ({
    ...common(rest),
    type: 'array',
    labels: { singular: label('rad', 'row'), plural: label('rader', 'rows') },
    fields,
  }) satisfies ArrayField
/** Fields on one line. */
export const row = (...fields: Field[]): Field => ({ type: 'row', fields })
/** Settings most designers never need, folded away. */
export const more = (...fields: Field[]): Field => ({
  type: 'collapsible',
  label: label('Fler inställningar', 'More settings'),
  admin: { initCollapsed: true },
  fields,
})
export const tokensHint = label(
  '{{ öppnar en lista med det som fylls i av sig självt: läsåret, enheten, kommunen.',
  '{{ opens a list of what is filled in by itself: the school year, the unit, the municipality.',
)
export const noteField = textField({
  name: 'note',
  label: label('Not', 'Note'),
  description: label(
    'Blir en numrerad not i dokumentet. Samma ord på flera ställen i ett avsnitt blir en och samma not.',
    'Becomes a numbered note in the document. The same words in several places of a section are one note.',
  ),
})
