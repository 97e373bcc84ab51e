import type { Seed } from '../Seed.ts'
import { answers as havsornen } from './answersHavsornen.ts'
import { answers as kotten, reply } from './answersKotten.ts'
import { template } from './template.ts'
import { municipalityKey, preschools, units, users } from './units.ts'

/**
 * A municipality's decisions after supervision of independent preschools, one with the principal's later reply and one that
 * it never answers. Built as public ones are: Skolverket's material for municipalities (”Kommuners tillsyn av fristående
 * förskolor”, with examples of decisions), the areas and steps of Norrköping, the ladder of interventions of Falkenberg, what
 * Järfälla's guidelines leave to other authorities, and what Malmö says can be appealed. Municipality, preschools, people
 * and words are made up.
 */
export const seed: Seed = {
  key: 'tillsynsbeslut',
  municipality: {
    key: municipalityKey,
    name: 'Norrviks kommun',
    kind: 'municipality',
    vocabulary: {
      domains: [],
      subjects: [],
      groups: [{ key: 'all', label: 'Alla' }],
      measures: [],
      scales: [
        {
          key: 'requirement',
          label: 'Bedömning',
          levels: [
            { key: 'met', label: 'Uppfylls', symbol: '✓', tone: 'good', meaning: 'Kravet är uppfyllt.' },
            {
              key: 'develops',
              label: 'Uppfylls, kan utvecklas',
              symbol: '◐',
              tone: 'progress',
              meaning: 'Kravet är uppfyllt. Tillsynen ger råd.',
            },
            { key: 'fails', label: 'Brist', symbol: '✗', tone: 'warning', meaning: 'Kravet är inte uppfyllt.' },
            { key: 'notExamined', label: 'Ej granskat', symbol: '–', tone: 'muted', meaning: 'Ingick inte.' },
          ],
        },
        {
          key: 'remedy',
          label: 'Läge',
          levels: [
            { key: 'done', label: 'Åtgärdat', symbol: '✓', tone: 'good', meaning: 'Klart när svaret lämnas.' },
            { key: 'underWay', label: 'Pågår', symbol: '◐', tone: 'progress', meaning: 'Påbörjat, inte klart.' },
            { key: 'notBegun', label: 'Ej påbörjat', symbol: '○', tone: 'started', meaning: 'Inget är gjort.' },
          ],
        },
      ],
      suppression: { minN: 10, secondary: true, symbol: '..' },
      notation: { schoolYear: '2022/23', term: 'VT-23' },
    },
    theme: { name: 'kommun', primary: '#1f4e5f', accent: '#8a4b08' },
    roles: [
      { key: 'board', label: 'Nämnd', value: 'Barn- och utbildningsnämnden' },
      { key: 'tillsynsansvarig', label: 'Tillsynsansvarig', value: 'Agneta Roos' },
    ],
  },
  units,
  users,
  goals: [],
  focusItems: [],
  statistics: [],
  calendar: [],
  library: [],
  templates: [{ key: 'decision', versions: [template] }],
  distributions: [
    {
      key: 'decisions-2026',
      template: 'decision',
      version: 0,
      schoolYear: 2025,
      title: 'Tillsyn av fristående förskolor våren 2026',
      deadline: '2026-03-06',
      times: { replySection: { opens: '2026-03-20', due: '2026-06-15' } },
      documents: {
        [preschools.answers]: {
          state: 'adopted',
          answers: kotten,
          adoption: {
            by: 'Barn- och utbildningsnämnden',
            date: '2026-03-18',
            paragraph: '31',
            registryNumber: 'BUN 2025/412',
          },
          replies: { replySection: reply },
        },
        [preschools.silent]: {
          state: 'adopted',
          answers: havsornen,
          adoption: {
            by: 'Barn- och utbildningsnämnden',
            date: '2026-03-18',
            paragraph: '32',
            registryNumber: 'BUN 2026/57',
          },
        },
      },
    },
  ],
}
