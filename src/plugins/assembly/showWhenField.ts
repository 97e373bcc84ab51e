import type { Field } from 'payload'
import { chosen, label } from '#blocks/kit/index.ts'
import { schoolForms, unitKinds } from '#collections/fields/options.ts'

/** When a section or block is shown. Empty lists mean "always"; evaluated once, when a document is made. */
export const showWhenField = (): Field => ({
  name: 'showWhen',
  type: 'group',
  label: { sv: 'Visas bara när', en: 'Shown only when' },
  admin: {
    hideGutter: true,
    description: {
      sv: 'Tomt betyder alltid. Avgörs när dokumentet skapas för en enhet, i avsnitt som upprepas för varje årskurs, skolform eller enhet.',
      en: 'Empty means always. Decided when a document is made for a unit; in repeated sections for each grade, school form or unit.',
    },
  },
  fields: [
    {
      type: 'row',
      fields: [
        {
          name: 'schoolForms',
          type: 'select',
          hasMany: true,
          options: schoolForms,
          label: { sv: 'Skolformer', en: 'School forms' },
          admin: { width: '50%' },
        },
        {
          name: 'unitKinds',
          type: 'select',
          hasMany: true,
          options: unitKinds,
          label: { sv: 'Slag av enhet', en: 'Kinds of unit' },
          admin: { width: '50%' },
        },
        chosen(
          {
            name: 'grades',
            type: 'number',
            hasMany: true,
            min: 0,
            max: 9,
            label: label('Årskurser', 'Grades'),
            admin: { width: '50%' },
          },
          'grades',
        ),
        chosen(
          { name: 'areas', type: 'text', hasMany: true, label: label('Områden', 'Areas'), admin: { width: '50%' } },
          'areas',
        ),
        chosen(
          {
            name: 'items',
            type: 'text',
            hasMany: true,
            label: label('I avsnitt som upprepas: bara för', 'In repeated sections: only for'),
            admin: { width: '50%' },
          },
          'members',
          { free: true },
        ),
      ],
    },
  ],
})
