import type { MeasuredValue } from '#document/answer/value.ts'
import { type Attainment, grade3, grade6, grade9, tests6, tests9 } from './attainment.ts'
import { analysed2022, type PlannedGoal, plannedFor2022, plannedFor2023 } from './plans.ts'
import { prose } from './prose.ts'
import { worksheet } from './worksheet.ts'

type Answers = Record<string, unknown>
const groups = ['all', 'girls', 'boys'] as const
const value = (share: number | null | undefined): MeasuredValue =>
  share === null || share === undefined ? { kind: 'suppressed' } : { kind: 'number', value: String(share) }
const counts = (all: number, girls: number, boys: number) => ({
  all: { n: value(all) },
  girls: { n: value(girls) },
  boys: { n: value(boys) },
})

/** `[row][column]`: subjects are rows of the attainment table, columns of the test table. */
const bySubject = (table: Attainment) =>
  Object.fromEntries(
    Object.entries(table).map(([subject, shares]) => [
      subject,
      Object.fromEntries(groups.map((group, at) => [group, value(shares[at])])),
    ]),
  )
const testSubjects: Record<string, string> = {
  SV: 'swedish',
  SVA: 'swedishSecond',
  MA: 'mathematics',
  ENG: 'english',
  NO: 'scienceBlock',
  SO: 'socialBlock',
}
const byGroup = (table: Attainment) =>
  Object.fromEntries(
    groups.map((group, at) => [
      group,
      Object.fromEntries(
        Object.entries(table).map(([short, shares]) => [testSubjects[short] ?? short, value(shares[at])]),
      ),
    ]),
  )

const byDomain = <T extends { domain: string }>(list: T[], key: (item: T) => string, record: (item: T) => unknown) =>
  Object.fromEntries(
    [...new Set(list.map((item) => item.domain))].map((domain) => {
      const own = list.filter((item) => item.domain === domain)
      return [domain, { order: own.map(key), items: Object.fromEntries(own.map((item) => [key(item), record(item)])) }]
    }),
  )
const planned = (list: PlannedGoal[], key: (goal: PlannedGoal) => string) =>
  byDomain(list, key, ({ goal, activities, why, target, interventions, measured }) => ({
    goal,
    activities,
    why,
    targetPicture: target,
    interventions,
    measurement: measured,
  }))
/** The system gives a planned goal the key `domain.recordKey`; a goal that is kept is planned anew under it. */
const goalKeys = new Map(plannedFor2022.map((goal) => [goal.key, `${goal.domain}.${goal.key}`]))
const domainOf = (key: string) => goalKeys.get(key)?.split('.')[0] ?? 'learning'

const analysis = byDomain(
  analysed2022.map((goal) => ({ ...goal, domain: domainOf(goal.key) })),
  (goal) => goalKeys.get(goal.key) ?? goal.key,
  ({ why, activities, target, results, keep, keepWhy }) => ({
    why,
    activities,
    targetPicture: target,
    results,
    keep,
    keepWhy,
  }),
)

/** Every question with an answer in `prose`, by blockKey; tables carry their comments themselves. */
const questions = (keys: string[]): Answers =>
  Object.fromEntries(keys.flatMap((key) => (prose[key] ? [[key, { answer: prose[key] }]] : [])))
const asked = [
  'presentation',
  'nationalTests3',
  'gap3',
  'gap6',
  'gap9',
  'extra-learning',
  'extra-normsAndValues',
  'extra-workEnvironment',
  'library',
  'teachers',
  'obstacles',
  'followUp',
  'staff',
  'pupilHealth',
  'pupils',
  'support',
  'feedback',
]

/** The complete document of Björkängsskolan for 2022/23. Figures that statistics hold are not typed again. */
export const complete2022: Answers = {
  ...questions(asked),
  attainment3: { cells: bySubject(grade3), counts: counts(53, 26, 27), comment: prose.comment3 },
  attainment6: { cells: bySubject(grade6), counts: counts(54, 26, 28), comment: prose.comment6 },
  attainment9: { cells: bySubject(grade9), counts: counts(59, 28, 31), comment: prose.comment9 },
  merit6: { comment: prose.merit6 },
  merit9: { comment: prose.merit9 },
  tests6: { cells: byGroup(tests6), counts: counts(54, 26, 28), comment: prose.nationalTests6 },
  tests9: { cells: byGroup(tests9), counts: counts(59, 28, 31), comment: prose.nationalTests9 },
  'survey-F-3': { comment: prose['survey-F-3'] },
  'survey-4-6': { comment: prose['survey-4-6'] },
  'survey-7-9': { comment: prose['survey-7-9'] },
  goalAnalysis: analysis,
  goalPlanning: planned(plannedFor2023, (goal) =>
    goalKeys.has(goal.key) ? (goalKeys.get(goal.key) ?? goal.key) : goal.key,
  ),
  goalWorksheet: byDomain(
    worksheet,
    (row) => row.key,
    ({ key: _key, domain: _domain, ...row }) => row,
  ),
}
/** The year before: enough to have planned the goals that 2022/23 analyses. */
export const complete2021: Answers = {
  presentation: { answer: prose.presentation },
  goalPlanning: planned(plannedFor2022, (goal) => goal.key),
}
/** A school on its way. */
export const begun = (name: string): Answers => ({
  presentation: {
    answer: `${name} arbetar med att färdigställa sin presentation. Skolan har god närvaro och en stabil personalgrupp.`,
  },
})
