import type { Place, Vocabulary } from '#document/input/input.ts'

const vocabulary: Vocabulary = {
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
    { key: 'passAll', label: 'Minst E i lästa ämnen', unit: '%', decimals: 1 },
    { key: 'survey.safety', label: 'Trygghet, studiero', unit: 'index', decimals: 0 },
    { key: 'survey.learning', label: 'Lärande', unit: 'index', decimals: 0 },
  ],
  groups: [
    { key: 'all', label: 'Samtliga elever' },
    { key: 'girls', label: 'Flickor' },
    { key: 'boys', label: 'Pojkar' },
  ],
  scales: [],
  suppression: { minN: 10, secondary: true, symbol: '..' },
  notation: { schoolYear: '2022/23', term: 'VT-23' },
}

/** A school in a small municipality, where the fixtures of the blocks with domain rules stand. */
export const placeOf = (changes: Partial<Place> = {}): Place => ({
  unit: {
    id: 'u1',
    key: 'ekhagen',
    name: 'Ekhagens skola',
    kind: 'school',
    ancestors: [
      { id: 'm', key: 'huddinge', name: 'Huddinge kommun', kind: 'municipality' },
      { id: 'a', key: 'sydvastra-ostra', name: 'Sydvästra/Östra', kind: 'area' },
    ],
    schoolForms: ['compulsory'],
    grades: [0, 1, 2, 3, 4, 5, 6, 7, 8, 9],
  },
  schoolYear: 2022,
  audience: 'internal',
  language: 'sv',
  vocabulary,
  sectionKey: 'section',
  instanceKey: 'block',
  ...changes,
})
