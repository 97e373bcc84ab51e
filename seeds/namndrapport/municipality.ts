import type { Seed } from '../Seed.ts'
import { measures } from './measures.ts'
import { municipalityKey } from './units.ts'

/** An invented municipality, with the scales its head teachers and its board judge by. */
export const municipality: Seed['municipality'] = {
  key: municipalityKey,
  name: 'Lindåsa kommun',
  kind: 'municipality',
  vocabulary: {
    domains: [],
    subjects: [],
    groups: [{ key: 'all', label: 'Alla' }],
    measures,
    scales: [
      {
        key: 'quality',
        label: 'Enhetens egen bedömning',
        levels: [
          {
            key: 'strong',
            label: 'Stark',
            symbol: '●',
            tone: 'good',
            meaning: 'arbetet ger resultat och håller över tid',
          },
          { key: 'good', label: 'God', symbol: '◕', tone: 'good', meaning: 'arbetet ger resultat i de flesta grupper' },
          {
            key: 'developing',
            label: 'Behöver utvecklas',
            symbol: '◑',
            tone: 'started',
            meaning: 'arbetet är igång, men resultaten dröjer eller skiljer sig åt',
          },
          {
            key: 'lacking',
            label: 'Brister',
            symbol: '○',
            tone: 'warning',
            meaning: 'författningens krav nås inte, eller så vet vi inte',
          },
        ],
      },
      {
        key: 'followUp',
        label: 'Nämndens uppföljning',
        levels: [
          { key: 'dialogue', label: 'Kvalitetsdialog', symbol: '●', tone: 'good', meaning: 'i höst, som för alla' },
          {
            key: 'particular',
            label: 'Särskild uppföljning',
            symbol: '◑',
            tone: 'started',
            meaning: 'nämnden får en skriftlig återrapport under året',
          },
          {
            key: 'support',
            label: 'Stöd från huvudmannen',
            symbol: '○',
            tone: 'warning',
            meaning: 'förvaltningen går in med resurser redan i höst',
          },
        ],
      },
    ],
    suppression: { minN: 10, secondary: true, symbol: '..' },
    notation: { schoolYear: '2022/23', term: 'VT-23' },
  },
  theme: { name: 'kommun' },
  roles: [
    { key: 'board', label: 'Nämnd', value: 'Barn- och utbildningsnämnden' },
    { key: 'schoolDirector', label: 'Skolchef', value: 'Birgitta Lund' },
    { key: 'chair', label: 'Nämndens ordförande', value: 'Anders Molin' },
  ],
}
