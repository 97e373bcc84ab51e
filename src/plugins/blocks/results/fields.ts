import type { Field } from 'payload'

type Words = { sv: string; en: string }
const both = (sv: string, en: string): Words => ({ sv, en })

export const textField = (name: string, label: Words, description?: Words, required = false): Field => ({
  name,
  type: 'text',
  label,
  ...(required ? { required } : {}),
  ...(description ? { admin: { description } } : {}),
})
export const labelField = textField('label', both('Rubrik i dokumentet', 'Heading in the document'), {
  sv: 'Tom: det namn som kommunens ordlista har.',
  en: "Empty: the name in the municipality's vocabulary.",
})
export const noteField = textField('note', both('Anmärkning (not)', 'Note'), {
  sv: 'Blir en numrerad not i dokumentet.',
  en: 'Becomes a numbered note in the document.',
})
export const measureField = textField(
  'measure',
  both('Mått', 'Measure'),
  {
    sv: 'Måttets nyckel i kommunens ordlista, till exempel merit17.',
    en: "The measure's key in the municipality's vocabulary, for example merit17.",
  },
  true,
)

const scopeDescription = both(
  'unit (skolan själv), area, municipality, eller key: följt av en enhets nyckel.',
  'unit (the school itself), area, municipality, or key: followed by the key of a unit.',
)
export const scopeField: Field = {
  name: 'scope',
  type: 'text',
  required: true,
  defaultValue: 'municipality',
  label: both('Vems värden', 'Whose figures'),
  admin: { description: scopeDescription },
  validate: (value: unknown) =>
    (typeof value === 'string' && /^(unit|area|municipality|key:.+)$/.test(value)) || scopeDescription.sv,
}

export const groupsField = (fallback: string[], name = 'groups'): Field => ({
  name,
  type: 'array',
  label: both('Grupper', 'Groups'),
  labels: { singular: both('grupp', 'group'), plural: both('grupper', 'groups') },
  defaultValue: fallback.map((group) => ({ group })),
  fields: [
    {
      type: 'row',
      fields: [
        textField(
          'group',
          both('Grupp', 'Group'),
          both('all, girls, boys eller en egen.', 'all, girls, boys or another.'),
          true,
        ),
        labelField,
      ],
    },
  ],
})
