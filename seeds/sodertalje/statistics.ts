import { type MeasuredValue, numberValue } from '#document/answer/value.ts'
import type { SeedStatistic } from '../Seed.ts'

/** Figures as the plan prints them, comma and all; `–` where the measure did not exist that year. */
type Printed = Record<string, string>
const groups = ['all', 'girls', 'boys']
const source = 'Utbildningskontorets resultatuppföljning'

const measured = (printed: string, n?: number): MeasuredValue =>
  printed === '–' ? { kind: 'notApplicable' } : numberValue(printed.replace(',', '.'), n)
const row = (unit: string, measure: string, group: string, period: string, printed: string, n?: number) => ({
  unit,
  measure,
  group,
  period,
  value: measured(printed, n),
  ...(n === undefined ? {} : { n }),
  source,
})

/** `years[year]` holds a value for each of `measures`, for each of `over`. */
const byYear = (
  unit: string,
  measures: string[],
  over: string[],
  years: Printed,
  counts: Record<string, number> = {},
): SeedStatistic[] =>
  Object.entries(years).flatMap(([year, line]) => {
    const values = line.split(' ')
    return measures.flatMap((measure, index) =>
      over.map((group, at) => row(unit, measure, group, year, values[index * over.length + at] ?? '–', counts[group])),
    )
  })

const preschool = (unit: string, years: Printed, last: Record<string, Printed>): SeedStatistic[] => [
  ...byYear(unit, ['preschoolLanguage', 'preschoolPlay', 'preschoolScience', 'preschoolMathematics'], ['all'], years),
  ...Object.entries(last).flatMap(([measure, values]) =>
    Object.entries(values).map(([group, printed]) => row(unit, measure, group, '2018', printed)),
  ),
]
/** Total for each spring; by gender in 2018 only. Language, play, science, mathematics. */
const preschoolTotals: Printed = {
  2014: '86,2 89,5 84,8 86,9',
  2015: '87,5 90,1 87,3 89,4',
  2016: '90,1 93,6 92,1 91,0',
  2017: '87,9 91,5 89,7 89,8',
  2018: '87,7 92,5 90,1 90,5',
}
const preschoolByGender = {
  preschoolLanguage: { boys: '85,4', girls: '89,7' },
  preschoolPlay: { boys: '89,7', girls: '95,5' },
  preschoolScience: { boys: '89,0', girls: '91,3' },
  preschoolMathematics: { boys: '89,5', girls: '91,5' },
}

/** Merit rating of 16 subjects: all, girls, boys; then of 17. */
const merit: Printed = {
  2011: '192 202 184 – – –',
  2012: '198 211 184 – – –',
  2013: '199 211 188 205 218 194',
  2014: '204 214 196 211 222 202',
  2015: '– – – 213,4 222 205',
  2016: '– – – 218,3 227,6 209,1',
  2017: '– – – 217,9 227,1 208,2',
  2018: '– – – 221,3 237,2 206,4',
}
/** Higher education preparatory, vocational, neither; each for all, girls, boys. */
const eligibility: Printed = {
  2012: '74,8 75,8 73,7 76,1 76,9 75,3 23,9 23,1 24,7',
  2013: '75,9 78,1 73,8 78,5 80,2 76,9 21,5 19,8 23,1',
  2014: '78,8 81,1 76,8 82,0 82,8 81,3 18,0 17,2 18,7',
  2015: '78,7 77,8 79,6 78,8 78,1 79,6 21,2 21,9 20,4',
  2016: '79,4 79,9 79,0 80,5 80,6 80,3 19,3 19,2 19,5',
  2017: '79,3 81,8 76,8 81,4 83,2 79,6 18,6 16,8 20,4',
  2018: '83,6 87,8 79,6 85,7 89,3 82,4 14,3 10,7 17,6',
}
const allSubjects: Printed = {
  2011: '66 67 65',
  2012: '68 69 67',
  2013: '66 69 64',
  2014: '69 70 67',
  2015: '70 70 70',
  2016: '72 73 71',
  2017: '69 72 66',
  2018: '74 79 69',
}
type Tables = { merit: Printed; eligibility: Printed; allSubjects: Printed }
const compulsory = (unit: string, tables: Tables, counts?: Record<string, number>) => [
  ...byYear(unit, ['meritRating16', 'meritRating17'], groups, tables.merit, counts),
  ...byYear(unit, ['eligibleHigher', 'eligibleVocational', 'notEligible'], groups, tables.eligibility, counts),
  ...byYear(unit, ['allSubjects'], groups, tables.allSubjects, counts),
]

/**
 * The source has seven years of totals but five values for each kind of programme. The programmes of the 2011 reform
 * had their first leavers in 2014, so the two years before have none: one value that covers both.
 */
const meanGrades = {
  meanGrade: '13,64 13,48 13,54 13,83 13,82 13,87 14,14',
  meanGradeHigher: '– – 13,99 14,50 14,32 14,50 14,56',
  meanGradeVocational: '– – 12,71 12,39 12,80 12,54 12,28',
}
const university = {
  universityHigher: '68 77 70 66',
  vocationalDiploma: '68 72 70 86',
  universityVocational: '37 43 48 30',
}
const series = (unit: string, first: number, lines: Printed): SeedStatistic[] =>
  Object.entries(lines).flatMap(([measure, line]) =>
    line.split(' ').map((printed, index) => row(unit, measure, 'all', String(first + index), printed)),
  )
const upperSecondary = (unit: string) => [...series(unit, 2012, meanGrades), ...series(unit, 2015, university)]

/** Invented figures of one school. */
const ekuddsskolan = {
  merit: {
    2011: '188 197 179 – – –',
    2012: '194 206 182 – – –',
    2013: '196 209 184 202 215 190',
    2014: '199 208 190 206 216 196',
    2015: '– – – 208,6 217,3 199,5',
    2016: '– – – 214,2 224,8 203,1',
    2017: '– – – 212,7 223,4 202,6',
    2018: '– – – 218,9 231,5 207,0',
  },
  eligibility: {
    2012: '71,4 73,1 69,6 73,5 75,0 71,9 26,5 25,0 28,1',
    2013: '72,9 76,0 69,6 75,0 78,0 71,9 25,0 22,0 28,1',
    2014: '74,5 77,8 71,4 78,4 80,0 76,8 21,6 20,0 23,2',
    2015: '76,0 77,1 75,0 78,0 79,2 76,9 22,0 20,8 23,1',
    2016: '77,4 79,2 75,9 79,2 80,0 78,6 20,8 20,0 21,4',
    2017: '76,9 80,0 74,1 78,8 81,8 76,0 21,2 18,2 24,0',
    2018: '81,1 84,6 77,8 83,0 86,4 79,8 17,0 13,6 20,2',
  },
  allSubjects: {
    2011: '61 63 59',
    2012: '63 65 61',
    2013: '63 66 60',
    2014: '65 67 63',
    2015: '66 67 65',
    2016: '68 71 65',
    2017: '67 70 64',
    2018: '72 77 67',
  },
}

/** What holds for all municipal schools of a form is the division's result as much as the municipality's. */
export const statistics: SeedStatistic[] = [
  ...['sodertalje', 'forskola'].flatMap((unit) => preschool(unit, preschoolTotals, preschoolByGender)),
  ...['sodertalje', 'grundskola'].flatMap((unit) => compulsory(unit, { merit, eligibility, allSubjects })),
  ...['sodertalje', 'gymnasieskola'].flatMap(upperSecondary),
  ...compulsory('ekuddsskolan', ekuddsskolan, { all: 52, girls: 25, boys: 27 }),
]
