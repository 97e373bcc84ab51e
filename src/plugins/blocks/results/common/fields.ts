import type { Field } from 'payload'
import { choiceField, label, row, type Settings, scopeSchema, textField } from '#blocks/kit/index.ts'
import { type Asked, inLanguage } from '#language'

export const labelField = textField({
  name: 'label',
  label: label('Rubrik i dokumentet', 'Heading in the document'),
  description: label('Tom: namnet i kommunens ordlista.', "Empty: the name in the municipality's vocabulary."),
})
export const measureField = choiceField('measures', {
  name: 'measure',
  label: label('Mått', 'Measure'),
  required: true,
})

type ScopeOptions = {
  label?: { sv: string; en: string }
  when?: (settings: Settings) => boolean
  fallback?: 'unit' | 'municipality'
}
/** Whose data: a setting that `scopeSchema` parses. */
export const scopeField = ({
  label: words = label('Vems värden', 'Whose figures'),
  when,
  fallback = 'municipality',
}: ScopeOptions = {}): Field => ({
  ...choiceField('scopes', {
    name: 'scope',
    label: words,
    defaultValue: fallback,
    required: true,
    ...(when ? { when } : {}),
  }),
  validate: (value: unknown, asked: Asked) =>
    scopeSchema.safeParse(value).success ||
    inLanguage(label('Välj vems värden som visas.', 'Choose whose figures are shown.'), asked),
})

export const groupsField = (fallback: string[]): Field => ({
  name: 'groups',
  type: 'array',
  label: label('Grupper', 'Groups'),
  labels: { singular: label('grupp', 'group'), plural: label('grupper', 'groups') },
  defaultValue: fallback.map((group) => ({ group })),
  fields: [
    row(
      choiceField('groups', {
        name: 'group',
        label: label('Grupp', 'Group'),
        required: true,
      }),
      labelField,
    ),
  ],
})
