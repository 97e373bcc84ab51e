import type { BlockFixture } from '#blocks/kit/index.ts'

export const fixture: BlockFixture = {
  config: {
    caption: 'Mål- och resultatstyrning',
    criteriaHeading: 'Normalläge',
    meanLabel: 'Genomsnitt för mål- och resultatstyrning',
    criteria: [
      { key: 'a', label: 'Elevernas resultat följs upp.' },
      { key: 'b', label: 'Resultaten är kända.', note: 'Även hos vårdnadshavare.' },
    ],
    roles: [
      { key: 'u', label: 'U' },
      { key: 'vc', label: 'VC' },
    ],
    scale: 'normalState',
    showLastYear: true,
    trendYears: 2,
  },
  data: {
    back1: {
      schoolYear: 2021,
      answer: { means: { a: { u: { kind: 'number', value: '3.4' } }, b: { u: { kind: 'number', value: '3.5' } } } },
    },
    back2: { schoolYear: 2020, answer: undefined },
  },
  answer: {
    respondents: {
      order: ['r1', 'r2', 'r3'],
      items: {
        r1: { role: 'u', 'c-a': '4', 'c-b': '3' },
        r2: { role: 'u', 'c-a': '3', 'c-b': '4' },
        r3: { role: 'vc', 'c-a': '5' },
      },
    },
  },
}
