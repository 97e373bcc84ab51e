import type { Language } from '#document/tree/tree.ts'

const gradeSv = (grade: string | undefined) => (grade ? `, åk ${grade}` : '')
const gradeEn = (grade: string | undefined) => (grade ? `, grade ${grade}` : '')

/** Fixed words that tables of results print, by the template's language. Amounts and names are arguments. */
const sv = {
  population: (population: string) => `Avser ${population}`,
  source: (source: string) => `Källa: ${source}`,
  noneFor: (periods: string) => `Det finns inga uppgifter för ${periods}.`,
  ownWins: 'Där skolans egen uppgift skiljer sig från statistiken visas skolans uppgift.',
  school: 'Skolan',
  and: 'och',
  measure: 'Mått',
  period: 'Period',
  subject: 'Ämne',
  group: 'Grupp',
  index: 'Index',
  grade: (grade: string) => `Åk ${grade}`,
  attainment: (grade: string | undefined) => `Andel elever som når kriterierna (%)${gradeSv(grade)}`,
  tests: (grade: string | undefined) => `Andel elever som klarat nationella proven (%)${gradeSv(grade)}`,
  survey: 'Enkätresultat',
  comment: 'Eventuell kommentar',
  counts: 'Antal elever bakom siffrorna',
  respondents: 'Antal svarande bakom siffrorna',
  countsHelp:
    'Används för att dölja små grupper i den publika versionen och för att väga samman skolors resultat. Skrivs inte ut.',
  count: 'Antal',
  statistics: 'Statistik',
  quoted: (label: string) => `”${label}”`,
  emptyTable: 'Tabellen är inte ifylld. Skriv . i en cell där uppgift saknas.',
  cell: (row: string, columns: string) => `Rad ”${row}”, kolumn ${columns}: `,
  noValue: 'värde saknas. Skriv . där uppgift saknas.',
  noValueInRow: 'Värde saknas i raden. Skriv . där uppgift saknas.',
  outside: (value: string, min: string, max: string | undefined) =>
    `${value} ligger utanför ${max ? `${min}–${max}` : `${min} och uppåt`}. Kontrollera talet.`,
  noCount: (group: string) => `Antal elever saknas för ${group}. Utan det visas talen inte i den publika versionen.`,
}
const en: typeof sv = {
  population: (population) => `Covers ${population}`,
  source: (source) => `Source: ${source}`,
  noneFor: (periods) => `There are no figures for ${periods}.`,
  ownWins: "Where the school's own figure differs from the statistics, the school's is shown.",
  school: 'The school',
  and: 'and',
  measure: 'Measure',
  period: 'Period',
  subject: 'Subject',
  group: 'Group',
  index: 'Index',
  grade: (grade) => `Grade ${grade}`,
  attainment: (grade) => `Share of pupils who reach the criteria (%)${gradeEn(grade)}`,
  tests: (grade) => `Share of pupils who passed the national tests (%)${gradeEn(grade)}`,
  survey: 'Survey results',
  comment: 'Comment, if any',
  counts: 'Number of pupils behind the figures',
  respondents: 'Number of respondents behind the figures',
  countsHelp: 'Used to hide small groups in the public version and to weigh schools together. Not printed.',
  count: 'Number',
  statistics: 'Statistics',
  quoted: (label) => `“${label}”`,
  emptyTable: 'The table has not been filled in. Write . in a cell where there is no data.',
  cell: (row, columns) => `Row “${row}”, column ${columns}: `,
  noValue: 'no value. Write . where there is no data.',
  noValueInRow: 'A value is missing in the row. Write . where there is no data.',
  outside: (value, min, max) => `${value} is ${max ? `outside ${min}–${max}` : `less than ${min}`}. Check the figure.`,
  noCount: (group) =>
    `The number of pupils is missing for ${group}. Without it the figures are not shown in the public version.`,
}
export const resultWords = (language: Language) => (language === 'en' ? en : sv)
