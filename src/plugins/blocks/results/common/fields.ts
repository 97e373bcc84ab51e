import type { Field } from 'payload'
import { label, row, type Settings, scopeSchema, textField } from '#blocks/kit/index.ts'
import { type Asked, inLanguage } from '#language'

export const labelField = textField({
  name: 'label',
  label: label('Rubrik i dokumentet', 'Heading in the document'),
  description: label('Tom: namnet i kommunens ordlista.', "Empty: the name in the municipality's vocabulary."),
})
export const measureField = textField({
  name: 'measure',
  label: label('Mått', 'Measure'),
  description: label(
    'Måttets nyckel i kommunens ordlista, till exempel merit17.',
    "The measure's key in the municipality's vocabulary, for example merit17.",
  ),
  required: true,
})

const scopes = label(
  'unit (enheten själv), area, division, municipality, eller key: följt av en enhets nyckel.',
  'unit (the unit itself), area, division, municipality, or key: followed by the key of a unit.',
)
type ScopeOptions = { label?: { sv: string; en: string }; when?: (settings: Settings) => boolean }
/** Whose data: a setting that `scopeSchema` parses. */
export const scopeField = ({
  label: words = label('Vems värden', 'Whose figures'),
  when,
}: ScopeOptions = {}): Field => ({
  ...textField({
    name: 'scope',
    label: words,
    description: scopes,
    defaultValue: 'municipality',
    required: true,
    ...(when ? { when } : {}),
  }),
  validate: (value: unknown, asked: Asked) =>
    scopeSchema.safeParse(value).success || inLanguage({ sv: `Skriv ${scopes.sv}`, en: `Write ${scopes.en}` }, asked),
})

export const groupsField = (fallback: string[]): Field => ({
  name: 'groups',
  type: 'array',
  label: label('Grupper', 'Groups'),
  labels: { singular: label('grupp', 'group'), plural: label('grupper', 'groups') },
  defaultValue: fallback.map((group) => ({ group })),
  fields: [
    row(
      textField({
        name: 'group',
        label: label('Grupp', 'Group'),
        description: label(
          'all, girls, boys eller en egen i ordlistan.',
          'all, girls, boys or another of the vocabulary.',
        ),
        required: true,
      }),
      labelField,
    ),
  ],
})
