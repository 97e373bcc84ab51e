import { type BlockFixture, fixtureVocabulary } from '#blocks/kit/index.ts'

const words = (value: string) => ({
  root: { type: 'root', children: [{ type: 'paragraph', children: [{ type: 'text', text: value, format: 0 }] }] },
})
export const fixture: BlockFixture = {
  config: {
    itemLabel: 'Insats',
    print: 'matrix',
    titleColumn: 'name',
    columns: [
      { key: 'name', label: 'Namn på insatsen', type: 'shortText', required: true },
      { key: 'problem', label: 'Problem i åtgärdsplanen', type: 'richText', help: 'Skriv som i åtgärdsplanen.' },
      {
        key: 'goals',
        label: 'Mål och grad',
        type: 'records',
        itemLabel: 'Mål',
        parts: [
          { key: 'goal', label: 'Mål', type: 'longText' },
          { key: 'degree', label: 'Grad', type: 'degree', scale: 'attainment' },
        ],
      },
      { key: 'state', label: 'Läge', type: 'degree', scale: 'attainment', printLevels: 'all' },
      {
        key: 'who',
        label: 'Deltagare',
        type: 'choices',
        options: [
          { key: 'r', label: 'Rektor' },
          { key: 'l', label: 'Lärare' },
        ],
      },
      { key: 'when', label: 'Tid', type: 'period' },
    ],
    preset: [
      { key: 'lead', label: 'Stöd till skolledning', cells: [{ column: 'name', text: 'Handledning enligt avtal' }] },
    ],
    atLeast: 1,
  },
  place: { vocabulary: fixtureVocabulary },
  answer: {
    records: {
      order: ['r1', 'r2'],
      items: {
        lead: { problem: words('Otydliga roller.'), state: 'achieved' },
        r1: {
          name: 'Utbildning i undervisning',
          problem: words('För lite variation.'),
          goals: {
            order: ['g1', 'g2'],
            items: { g1: { goal: 'Mer variation', degree: 'started' }, g2: { goal: 'Ökat inflytande' } },
          },
          who: ['r', 'l'],
          when: { start: 'HT2021', end: 'VT2023', precision: 'term' },
        },
        r2: {},
      },
    },
  },
}
