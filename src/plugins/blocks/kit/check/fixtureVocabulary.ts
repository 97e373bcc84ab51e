import type { Vocabulary } from '#document/input/input.ts'

/** A small vocabulary for fixtures and tests. */
export const fixtureVocabulary: Vocabulary = {
  domains: [
    { key: 'learning', label: 'Lärande' },
    { key: 'normsAndValues', label: 'Normer & värden' },
  ],
  subjects: [
    { key: 'matematik', label: 'Matematik' },
    { key: 'svenska', label: 'Svenska' },
  ],
  measures: [
    {
      key: 'meritRating',
      label: 'Meritvärde (17 ämnen)',
      unit: '',
      decimals: 1,
      definition: 'Summan av de 17 bästa betygen.',
      source: 'Skolverket',
    },
    { key: 'allPassed', label: 'Minst E i lästa ämnen', unit: '%', decimals: 1 },
  ],
  groups: [
    { key: 'all', label: 'Alla' },
    { key: 'girls', label: 'Flickor' },
    { key: 'boys', label: 'Pojkar' },
  ],
  scales: [
    {
      key: 'attainment',
      label: 'Måluppfyllelse',
      levels: [
        { key: 'achieved', label: 'Uppnått', symbol: '●', tone: 'good', meaning: 'målet är nått' },
        { key: 'underway', label: 'På god väg', symbol: '◐', tone: 'progress' },
        { key: 'started', label: 'Påbörjat', symbol: '○', tone: 'started' },
      ],
    },
    {
      key: 'normalState',
      label: 'Skattning av normalläge',
      levels: [1, 2, 3, 4, 5].map((value) => ({
        key: String(value),
        label: String(value),
        value,
        meaning: ['långt kvar', 'påbörjat', 'i viss utsträckning', 'i stor utsträckning', 'fullt ut'][value - 1] ?? '',
      })),
    },
  ],
  suppression: { minN: 10, secondary: true, symbol: '..' },
  notation: { schoolYear: '2022/23', term: 'VT-23' },
}
