import { type BlockFixture, fixtureVocabulary } from '#blocks/kit/index.ts'

export const fixture: BlockFixture = {
  config: {
    sourceKey: 'plan',
    from: 'earlier',
    caption: 'Förra årets insatser',
    rowNames: [{ key: 'r1', label: 'Lässatsning i årskurs 1' }],
    columns: [
      { key: 'name', label: 'Insats', shows: 'name' },
      { key: 'why', label: 'Varför', type: 'longText' },
      { key: 'degree', label: 'Grad', fill: 'answer', type: 'degree', scale: 'attainment', required: true },
      { key: 'learned', label: 'Lärdomar', fill: 'answer', type: 'longText' },
    ],
  },
  place: { vocabulary: fixtureVocabulary },
  data: {
    earlier: {
      schoolYear: 2021,
      title: 'Kvalitetsplan 2021/22',
      unitName: 'Ekhagens skola',
      answer: {
        records: {
          order: ['r1', 'r2'],
          items: { r1: { name: 'Lässatsning', why: 'Svaga resultat.' }, r2: { name: 'Rastvärdar', why: 'Otrygghet.' } },
        },
      },
    },
  },
  answer: {
    rows: {
      r1: { degree: 'achieved', learned: 'Börja tidigare.' },
      gone: { learned: 'Posten togs bort men svaret står kvar.' },
    },
  },
}
