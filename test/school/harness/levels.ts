import type { FormField } from '#document/answer/form.ts'
import type { ItemView } from '#school/form/view.ts'

const text = (label: string): FormField => ({ widget: 'shortText', label, maxLength: 200 })
const list = (label: string, itemLabel: string, fields: { key: string; field: FormField }[]): FormField => ({
  widget: 'records',
  label,
  itemLabel,
  fields,
  add: { label: `Lägg till ${itemLabel.toLowerCase()}`, max: 50 },
})
const actions = list('Åtgärder', 'Åtgärd', [
  { key: 'vad', field: text('Vad') },
  { key: 'ansvarig', field: { widget: 'person', label: 'Ansvarig' } },
  { key: 'klart', field: { widget: 'date', label: 'Klart' } },
])
const criteria = list('Kriterier', 'Kriterium', [
  { key: 'kriterium', field: text('Kriterium') },
  { key: 'atgarder', field: actions },
])

/** Three levels of records: goals with criteria and their actions. */
export const levels: ItemView[] = [
  {
    instanceKey: 'mal',
    blockType: 'records',
    title: 'Mål',
    form: {
      fields: [
        {
          key: 'records',
          field: list('Mål', 'Mål', [
            { key: 'mal', field: text('Mål') },
            { key: 'kriterier', field: criteria },
          ]),
        },
      ],
    },
    value: {
      records: {
        order: ['m1', 'm2'],
        items: {
          m1: {
            mal: 'Alla läser med flyt år 3',
            kriterier: {
              order: ['k1', 'k2'],
              items: {
                k1: {
                  kriterium: 'Eleverna läser varje dag',
                  atgarder: { order: ['a1'], items: { a1: { vad: 'Högläsning', klart: '2024-05-03' } } },
                },
                k2: { kriterium: 'Biblioteket är öppet' },
              },
            },
          },
          m2: { mal: 'Tryggare raster' },
        },
      },
    },
    rev: 1,
    instructionsHtml: '',
    optional: true,
  },
]
