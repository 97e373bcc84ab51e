import type { BlockFixture } from '#blocks/kit/index.ts'

export const fixture: BlockFixture = {
  config: {
    types: ['modell', 'plan', 'policy', 'rutin'],
    marked: 'plan',
    typesHeading: 'Typ av dokument',
    rows: [
      { key: 'by', label: 'Beslutat av', value: 'Barn- och utbildningsnämnden' },
      { key: 'at', label: 'Beslutsdatum', fill: 'answer', type: 'shortText', required: true, note: 'Med paragraf.' },
      { key: 'revised', label: 'Revideras', fill: 'answer', type: 'date' },
      { key: 'followed-up', label: 'Följs upp', value: 'Årligen' },
    ],
  },
  answer: { at: '2019-03-06 § 16', revised: '2024-06-14' },
}
