import type { Vocabulary } from '#document/input/input.ts'

/** A small vocabulary for fixtures and tests. */
export const fixtureVocabulary: Vocabulary = {
  domains: [
    { key: 'learning', label: 'Lärande' },
    { key: 'normsAndValues', label: 'Normer & värden' },
  ],
  subjects: [
    { key: 'bild', label: 'Bild' },
    { key: 'matematik', label: 'Matematik', short: 'MA' },
    { key: 'svenska', label: 'Svenska', short: 'SV' },
  ],
  measures: [
    {
      key: 'merit17',
      label: 'Meritvärde (17 ämnen)',
      unit: 'poäng',
      decimals: 1,
      definition: 'Summan av de 16 bästa betygen och ett språkval',
      population: 'kommunens egna skolor',
    },
    { key: 'allPassed', label: 'Minst E i lästa ämnen', unit: '%', decimals: 1 },
    { key: 'survey.safety', label: 'Trygghet, studiero', unit: 'index', decimals: 0 },
    { key: 'survey.learning', label: 'Lärande', unit: 'index', decimals: 0 },
  ],
  groups: [
    { key: 'all', label: 'Samtliga elever' },
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
