import type { Vocabulary } from '#document/input/input.ts'
import type { Seed } from '../Seed.ts'

const subjects: [string, string, string?][] = [
  ['art', 'Bild'],
  ['biology', 'Biologi'],
  ['english', 'Engelska'],
  ['physics', 'Fysik'],
  ['geography', 'Geografi'],
  ['homeEconomics', 'Hem- och konsumentkunskap', 'HKK'],
  ['history', 'Historia'],
  ['physicalEducation', 'Idrott och hälsa'],
  ['chemistry', 'Kemi'],
  ['mathematics', 'Matematik'],
  ['motherTongue', 'Modersmål'],
  ['music', 'Musik'],
  ['scienceBlock', 'Naturorienterande ämnen', 'NO'],
  ['religion', 'Religionskunskap'],
  ['civics', 'Samhällskunskap'],
  ['crafts', 'Slöjd'],
  ['socialBlock', 'Samhällsorienterande ämnen', 'SO'],
  ['swedish', 'Svenska'],
  ['swedishSecond', 'Svenska som andraspråk', 'SVA'],
  ['technology', 'Teknik'],
]

/** Indices of the municipality's own survey, 0–100. Not every index is asked in every grade band. */
const indices: [string, string][] = [
  ['surveyLearning', 'Lärande'],
  ['surveyParticipation', 'Delaktighet, inflytande'],
  ['surveyLifestyle', 'Livsstil'],
  ['surveySafety', 'Trygghet, studiero'],
  ['surveyLeisure', 'Fritids'],
  ['surveyMotherTongue', 'Modersmål/studiehandledning'],
  ['surveySatisfaction', 'Nöjdhet'],
]

const vocabulary: Vocabulary = {
  domains: [
    { key: 'learning', label: 'Lärande' },
    { key: 'normsAndValues', label: 'Normer & värden' },
    { key: 'leadership', label: 'Ledarskap' },
    { key: 'workEnvironment', label: 'Arbetsmiljö' },
  ],
  subjects: subjects.map(([key, label, short]) => ({ key, label, ...(short ? { short } : {}) })),
  groups: [
    { key: 'all', label: 'Samtliga elever' },
    { key: 'girls', label: 'Flickor' },
    { key: 'boys', label: 'Pojkar' },
    { key: 'F-3', label: 'Åk F–3' },
    { key: '4-6', label: 'Åk 4–6' },
    { key: '7-9', label: 'Åk 7–9' },
  ],
  measures: [
    ...[6, 9].flatMap((grade) => [
      {
        key: `meritRating17Grade${grade}`,
        label: 'Meritvärde (17 ämnen)',
        unit: '',
        decimals: 1,
        definition:
          grade === 9
            ? 'Summan av de 16 bästa betygen och moderna språk som 17:e ämne, i medeltal för elever med minst ett godkänt betyg.'
            : 'Kommunens eget mått för årskurs 6: summan av elevens betyg omräknad till 17 ämnen.',
        population: 'Elever i kommunens egna skolor',
        source: 'Kommunens elevsystem, vårterminens betyg',
      },
      {
        key: `passAllTakenGrade${grade}`,
        label: 'Minst E i lästa ämnen',
        unit: '%',
        decimals: 1,
        definition: 'Andel elever med lägst betyget E i alla ämnen som eleven läser.',
        population: 'Elever i kommunens egna skolor',
        source: 'Kommunens elevsystem, vårterminens betyg',
      },
    ]),
    ...indices.map(([key, label]) => ({
      key,
      label,
      unit: '',
      decimals: 0,
      definition: 'Index 0–100 ur kommunens trivselenkät; högre är bättre.',
      source: 'Trivselenkäten',
      minN: 10,
    })),
  ],
  scales: [
    {
      key: 'readiness',
      label: 'Hur långt vi har kommit',
      levels: [
        { key: 'achieved', label: 'Uppnått', symbol: '✓', tone: 'good', meaning: 'Målet är nått i hela verksamheten.' },
        {
          key: 'onTheWay',
          label: 'På god väg',
          symbol: '◐',
          tone: 'progress',
          meaning: 'Arbetet ger resultat men är inte klart.',
        },
        { key: 'started', label: 'Påbörjat', symbol: '○', tone: 'started', meaning: 'Arbetet har börjat.' },
      ],
    },
  ],
  suppression: { minN: 10, secondary: true, symbol: '..' },
  notation: { schoolYear: '2022-2023', term: 'VT-23' },
}

export const municipality: Seed['municipality'] = {
  key: 'huddinge',
  name: 'Huddinge kommun',
  kind: 'municipality',
  vocabulary,
  theme: { name: 'kommun' },
  roles: [
    { key: 'schoolDirector', label: 'Skolchef', value: 'Karin Wallgren' },
    { key: 'divisionHead', label: 'Verksamhetschef grundskola', value: 'Johan Österlund' },
    { key: 'board', label: 'Nämnd', value: 'Grundskolenämnden' },
    { key: 'qualityStrategist', label: 'Kvalitetsstrateg', value: 'Maria Ek' },
  ],
}
