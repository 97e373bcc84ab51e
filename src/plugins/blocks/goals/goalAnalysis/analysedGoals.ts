import type { Place } from '#document/input/input.ts'
import type { GoalFact } from '#document/input/needs.ts'
import { type Domain, domainsFor, elsewhere, showsAll } from '../common/domains.ts'
import { type GoalAnswer, type GoalRecord, recordsIn, textIn } from '../common/records.ts'
import type { Config } from './config.ts'

/** A row of the analysis: a planned goal, one the school added, or one whose goal is gone but whose answer stays. */
export type AnalysedGoal = {
  key: string
  kind: 'planned' | 'added' | 'removed'
  text: string
  plan: Record<string, unknown>
  record: GoalRecord
}
export type AnalysedDomain = { domain: Domain; goals: AnalysedGoal[] }

/** Keys that the browser makes for new records; a goal's own key has its domain in it. */
const clientKey = /^[0-9a-f-]{24,36}$/i

/** The text a removed goal had in last year's plan, where that can still be read. */
const lastYearsText = (plan: GoalAnswer | undefined, domain: string, key: string): string => {
  const items = plan?.[domain]?.items
  return textIn(items?.[key]?.goal ?? items?.[key.slice(domain.length + 1)]?.goal)
}

const rowsOf = (
  domain: string,
  goals: GoalFact[],
  answer: GoalAnswer | undefined,
  lastPlan: GoalAnswer | undefined,
) => {
  const planned = goals.map(
    (goal): AnalysedGoal => ({
      key: goal.goalKey,
      kind: 'planned',
      text: goal.text,
      plan: goal.plan ?? {},
      record: answer?.[domain]?.items[goal.goalKey] ?? {},
    }),
  )
  const known = new Set(goals.map((goal) => goal.goalKey))
  const others = recordsIn(answer?.[domain])
    .filter(([key]) => !known.has(key))
    .map(([key, record]): AnalysedGoal => {
      const text = textIn(record.goal)
      if (text || clientKey.test(key)) return { key, kind: 'added', text, plan: {}, record }
      return { key, kind: 'removed', text: lastYearsText(lastPlan, domain, key), plan: {}, record }
    })
  return [...planned, ...others]
}

/** Planned goals in their order, then what else has been answered, domain by domain. Nothing answered is lost. */
export const analysedGoals = (
  config: Config,
  place: Place,
  goals: GoalFact[],
  answer: GoalAnswer | undefined,
  lastPlan: GoalAnswer | undefined,
): AnalysedDomain[] => {
  const other = elsewhere(place)
  const domains = domainsFor(config, place, answer)
  const inOrder = [...goals].sort((a, b) => a.order - b.order)
  const named = new Set(domains.map(({ key }) => key))
  const stray = showsAll(config, place) ? inOrder.filter((goal) => !named.has(goal.domain ?? '')) : []
  const shown = stray.length > 0 && !named.has(other.key) ? [...domains, other] : domains
  const goalsOf = ({ key }: Domain) =>
    key === other.key ? stray : inOrder.filter((goal) => (goal.domain ?? other.key) === key)
  return shown
    .map((domain) => ({ domain, goals: goalsOf(domain) }))
    .map((one) => ({ domain: one.domain, goals: rowsOf(one.domain.key, one.goals, answer, lastPlan) }))
}
