import type { Field } from 'payload'
import { label } from '../fields/label.ts'
import { row, textField } from '../fields/payloadFields.ts'

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
  'unit (skolan själv), area, municipality, eller key: följt av en enhets nyckel.',
  'unit (the school itself), area, municipality, or key: followed by the key of a unit.',
)
export const scopeField: Field = {
  ...textField({
    name: 'scope',
    label: label('Vems värden', 'Whose figures'),
    description: scopes,
    defaultValue: 'municipality',
    required: true,
  }),
  validate: (value: unknown) =>
    (typeof value === 'string' && /^(unit|area|municipality|key:.+)$/.test(value)) || `Skriv ${scopes.sv}`,
}

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
