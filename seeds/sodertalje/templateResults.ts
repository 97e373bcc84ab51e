import type { SectionContent } from '#document/input/input.ts'
import { titled as block, type Settings, section } from '../content.ts'
import { forms } from './build.ts'

const years = (first: number) =>
  Array.from({ length: 2018 - first + 1 }, (_, index) => ({ term: 'year', yearOffset: first - 2018 + index }))
/** Tables of the office's own statistics: nobody types them, and each may be commented on. */
const given = { answer: 'none', definitions: false, askCounts: false, comment: false }
type Measures = (string | Settings)[]
const table = (blockKey: string, title: string, { measures, ...settings }: Settings & { measures: Measures }) =>
  block(blockKey, 'measureTable', title, {
    ...given,
    measures: measures.map((measure) => (typeof measure === 'string' ? { measure } : measure)),
    ...settings,
  })
const total = (label: string) => [{ group: 'all', label }]
const byGender = [
  { group: 'all', label: 'Totalt' },
  { group: 'girls', label: 'Flickor' },
  { group: 'boys', label: 'Pojkar' },
]
const subsection = { kind: 'subsection' as const }

/** S8: five springs, the last split by gender. */
const preschool = section(
  'resultsPreschool',
  'Resultat i förskolan',
  [
    table('preschoolGoals', 'Förskolans kunskapsområden', {
      caption: 'Andel (%) av barnen som når målen inom varje kunskapsområde, {{förskolor}}',
      rowHeading: 'Kunskapsområde',
      measures: ['preschoolLanguage', 'preschoolPlay', 'preschoolScience', 'preschoolMathematics'],
      groups: [{ group: 'all' }],
      periods: years(2014).map((period) => ({
        ...period,
        groups:
          period.yearOffset === 0
            ? [{ group: 'boys', label: 'Pojkar' }, { group: 'girls', label: 'Flickor' }, ...total('Totalt')]
            : total('Totalt'),
      })),
      help: 'Hur stor andel av barnen når de mål som finns för kunskapsområdet? Siffrorna kommer från utbildningskontoret.',
    }),
  ],
  { ...subsection, ...forms('preschool') },
)

/** S9–S11. */
const compulsory = section(
  'resultsCompulsory',
  'Resultat i grundskolan',
  [
    table('merit', 'Elever i årskurs 9, meritvärde, {{skolor}}', {
      caption: 'Meritvärde i årskurs 9',
      rowHeading: 'År',
      layout: 'periodsAsRows',
      headings: 'group',
      measures: [
        { measure: 'meritRating16', label: '16 ämnen' },
        {
          measure: 'meritRating17',
          label: '17 ämnen',
          note: 'Sedan läsåret 2013/2014 räknas meritvärdet på 17 ämnen, tidigare på 16. Därför finns båda värdena för några av åren.',
        },
      ],
      groups: [
        { group: 'all', label: 'Meritvärde alla elever' },
        { group: 'girls', label: 'Meritvärde flickor' },
        { group: 'boys', label: 'Meritvärde pojkar' },
      ],
      periods: years(2011),
      asGiven: true,
    }),
    block('meritChart', 'chart', '', {
      kind: 'lines',
      caption: 'Meritvärde i 17 ämnen, årskurs 9',
      source: 'measures',
      measures: ['meritRating17'],
      groups: ['all', 'girls', 'boys'],
      periods: years(2014),
      seriesBy: 'group',
      categoriesBy: 'period',
      showData: false,
    }),
    table('eligibility', 'Behörighet för fortsatta studier, {{skolor}}', {
      caption: 'Behörighet till gymnasieskolans program (%)',
      rowHeading: 'År',
      layout: 'periodsAsRows',
      measures: ['eligibleHigher', 'eligibleVocational', 'notEligible'],
      groups: byGender,
      periods: years(2012),
    }),
    table('allSubjects', 'Andel elever med betyg i samtliga ämnen, {{skolor}}', {
      caption: 'Elever i årskurs 9 med betyg i samtliga ämnen',
      rowHeading: 'År',
      layout: 'periodsAsRows',
      measures: ['allSubjects'],
      groups: [{ group: 'all', label: 'Alla elever' }, ...byGender.slice(1)],
      periods: years(2011),
      showUnit: true,
    }),
  ],
  { ...subsection, ...forms('compulsory'), newPage: true },
)

const noValue = { group: 'all', term: 'year', yearOffset: -6, count: 2 }
/** S12: one value stands for both years before the new programmes had any leavers. */
const upperSecondary = section(
  'resultsUpperSecondary',
  'Resultat i gymnasieskolan',
  [
    table('meanGrades', 'Medelvärde, {{gymnasieskolor}}', {
      caption: 'Medelvärde av betygen (betygspoäng)',
      rowHeading: 'Program',
      measures: ['meanGrade', 'meanGradeHigher', 'meanGradeVocational'],
      groups: [{ group: 'all' }],
      periods: years(2012),
      spans: [
        {
          measure: 'meanGradeHigher',
          ...noValue,
          note: 'Gäller både 2012 och 2013: programmen infördes med gymnasiereformen 2011 och hade sina första avgångselever 2014.',
        },
        { measure: 'meanGradeVocational', ...noValue },
      ],
    }),
    table('university', 'Andel behöriga för högskolestudier, {{gymnasieskolor}}', {
      caption: 'Examen och behörighet till högskolan',
      rowHeading: 'Andel',
      measures: ['universityHigher', 'vocationalDiploma', 'universityVocational'],
      groups: [{ group: 'all' }],
      periods: years(2015),
      showUnit: true,
    }),
  ],
  { ...subsection, ...forms('upperSecondary') },
)

export const results: SectionContent[] = [preschool, compulsory, upperSecondary]
