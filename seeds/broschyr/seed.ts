import type { Seed } from '../Seed.ts'
import { answers } from './answers.ts'
import { measures } from './measures.ts'
import { statistics } from './statistics.ts'
import { template } from './template.ts'
import { municipalityKey, units } from './units.ts'

/**
 * A municipality's printed results brochure: a spread for each of twelve schools with sixteen charts over five years. Municipality,
 * schools and figures are made up.
 */
export const seed: Seed = {
  key: 'broschyr',
  municipality: {
    key: municipalityKey,
    name: 'Västerheds kommun',
    kind: 'municipality',
    vocabulary: {
      domains: [],
      subjects: [],
      groups: [
        { key: 'all', label: 'Alla' },
        { key: 'girls', label: 'Flickor' },
        { key: 'boys', label: 'Pojkar' },
      ],
      partitions: [{ whole: 'all', parts: ['girls', 'boys'] }],
      measures,
      scales: [],
      suppression: { minN: 10, secondary: true, symbol: '..' },
      notation: { schoolYear: '2022/23', term: 'VT-23' },
    },
    theme: { name: 'kommun' },
    roles: [{ key: 'board', label: 'Nämnd', value: 'Barn- och utbildningsnämnden' }],
  },
  units,
  users: [{ email: 'strateg@vasterhed.example', name: 'Ylva Ström', role: 'qualityStrategist', units: [] }],
  goals: [],
  focusItems: [],
  statistics,
  calendar: [],
  library: [],
  templates: [{ key: 'brochure', versions: [template] }],
  distributions: [
    {
      key: 'brochure-2024',
      template: 'brochure',
      version: 0,
      schoolYear: 2024,
      title: 'Våra skolors resultat 2024/25',
      deadline: '2025-11-01',
      documents: {
        [municipalityKey]: {
          state: 'published',
          answers,
          adoption: {
            by: 'Barn- och utbildningsnämnden',
            date: '2025-11-18',
            paragraph: '142',
            registryNumber: 'BUN-2025/301',
          },
        },
      },
    },
  ],
}
