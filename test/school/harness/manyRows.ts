import type { FormField } from '#document/answer/form.ts'
import type { ItemView } from '#school/form/view.ts'

const numbers = ['Alla', 'Flickor', 'Pojkar', 'Förra året', 'Kommunen'].map((label, index) => ({
  key: `c${index}`,
  field: { widget: 'number', label, decimals: 1, min: '0', max: '100', unit: '%' } as FormField,
}))
const comment = { key: 'kommentar', field: { widget: 'shortText', label: 'Kommentar', maxLength: 200 } as FormField }

/** A section of sixty rows, as large as any in use: how quick a key is answered is measured here. */
export const manyRows: ItemView[] = [
  {
    instanceKey: 'stor',
    blockType: 'table',
    title: 'Sextio rader',
    form: {
      fields: [
        {
          key: 'rader',
          field: {
            widget: 'table',
            label: 'Sextio rader',
            rowHeading: 'Klass',
            columns: [...numbers, comment],
            rows: Array.from({ length: 60 }, (_, index) => ({ key: `r${index}`, label: `Klass ${index + 1}` })),
          },
        },
        { key: 'text', field: { widget: 'richText', label: 'Analys', maxLength: 4000 } },
      ],
    },
    value: undefined,
    rev: 0,
    instructionsHtml: '',
    optional: false,
  },
]
