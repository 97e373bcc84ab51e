import type { Seed, SeedDistribution } from '../Seed.ts'
import { reportAnswers } from './answers.ts'
import { deckAnswers } from './deckAnswers.ts'
import { deckTemplate } from './deckTemplate.ts'
import { municipality } from './municipality.ts'
import { reportTemplate } from './reportTemplate.ts'
import { lateSchool } from './results.ts'
import { statistics } from './statistics.ts'
import { units, users } from './units.ts'

const handedIn = ['centralskolan', 'ekebackens-skola', 'fjallviksskolan']
const published = ['almviksskolan', 'dalbyskolan']
const reports: SeedDistribution['documents'] = {
  ...Object.fromEntries(published.map((key) => [key, publishedReport(key)])),
  ...Object.fromEntries(handedIn.map((key) => [key, { state: 'handedIn' as const, answers: reportAnswers(key) }])),
  [lateSchool]: { state: 'notStarted' },
}
function publishedReport(key: string): SeedDistribution['documents'][string] {
  return { state: 'published', answers: reportAnswers(key), adoption: { by: 'Rektor', date: '2024-10-10' } }
}

/** Result days: six schools in two areas hand in a short report, and the municipality's slides are made of them. */
export const seed: Seed = {
  key: 'resultatdagar',
  municipality,
  units,
  users,
  goals: [],
  focusItems: [],
  statistics,
  calendar: [
    { date: '2024-12-04', title: 'Resultat- och planeringsdag 1', responsible: 'Förvaltningschef' },
    { date: '2024-12-05', title: 'Resultat- och planeringsdag 2', responsible: 'Förvaltningschef' },
  ],
  library: [],
  templates: [
    { key: 'report', versions: [reportTemplate] },
    { key: 'deck', versions: [deckTemplate] },
  ],
  distributions: [
    {
      key: 'reports-2023',
      template: 'report',
      version: 0,
      schoolYear: 2023,
      title: 'Kvalitetsrapport 2023/2024',
      deadline: '2024-10-01',
      letter: 'Här kommer årets korta kvalitetsrapport. Era svar blir bildspelet på resultat- och planeringsdagarna.',
      documents: reports,
    },
    {
      key: 'deck-2023',
      template: 'deck',
      version: 0,
      schoolYear: 2023,
      title: 'Resultatdagar 2024',
      deadline: '2024-11-29',
      documents: {
        resultatdagar: {
          state: 'published',
          answers: deckAnswers,
          adoption: {
            by: 'Barn- och utbildningsnämnden',
            date: '2024-12-04',
            paragraph: '112',
            registryNumber: 'BUN-2024/318',
          },
        },
      },
    },
  ],
}
