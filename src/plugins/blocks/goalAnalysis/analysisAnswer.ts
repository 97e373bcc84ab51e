import { answerOf, choice, longText, records } from '../../../document/answer.ts'
import type { Place } from '../../../document/input.ts'
import type { Resolved } from '../../../document/needs.ts'
import { answerField } from '../fields/answerField.ts'
import { planColumns } from '../goals/planColumns.ts'
import { planText } from '../goals/planText.ts'
import type { GoalAnswer } from '../goals/records.ts'
import { yearLabel } from '../goals/yearLabel.ts'
import { type AnalysedGoal, analysedGoals } from './analysedGoals.ts'
import { analysisColumns } from './analysisColumns.ts'
import type { AnalysisNeeds } from './analysisNeeds.ts'
import type { Config } from './config.ts'

export const removed = 'målet är borttaget'
export const keepOptions = [
  { key: 'yes', label: 'Ja' },
  { key: 'no', label: 'Nej' },
]

/** What the plan said, beside the fields: the columns that follow it, and those the designer chose to show. */
const givenOf = (config: Config, goal: AnalysedGoal, plain: (text: string) => string) => {
  const own = analysisColumns(config).flatMap(({ plan, label }): [string, string][] =>
    plan ? [[plan, plain(label)]] : [],
  )
  const names = new Map(planColumns('').map(({ key, label }) => [key, label]))
  const all = [...own, ...config.given.map((key): [string, string] => [key, names.get(key) ?? key])]
  return all
    .filter(([key], index) => all.findIndex(([other]) => other === key) === index)
    .map(([key, label]) => ({ label, text: planText(goal.plan[key]) }))
    .filter((item) => item.text !== '')
}
const presetOf = (config: Config, goal: AnalysedGoal, plain: (text: string) => string) => {
  const given = givenOf(config, goal, plain)
  return {
    key: goal.key,
    label: goal.kind === 'removed' ? [goal.text, `(${removed})`].filter(Boolean).join(' ') : goal.text,
    ...(given.length > 0 ? { given } : {}),
    ...(goal.kind === 'removed' ? { orphaned: true } : {}),
  }
}

/** A list for each domain with last year's goals as preset records; the school answers the columns of each. */
export const analysisAnswer = (
  config: Config,
  data: Resolved<AnalysisNeeds>,
  place: Place,
  plain: (text: string) => string,
) => {
  const own = data.own as GoalAnswer | undefined
  const lastPlan = data.lastPlan?.answer as GoalAnswer | undefined
  const goalLabel = config.goalLabel ? plain(config.goalLabel) : `Mål läsåret ${yearLabel(place, config.yearOffset)}`
  const columns = analysisColumns(config).map((column) => [
    column.key,
    answerField({ ...column, required: false }, place, plain),
  ])
  const lists = analysedGoals(config, place, data.goals, own, lastPlan).map(({ domain, goals }) => {
    const presets = goals.filter((goal) => goal.kind !== 'added')
    return [
      domain.key,
      records({
        label: domain.label,
        ...(presets.length === 0 ? { help: noGoals(place, config, domain.label) } : {}),
        itemLabel: 'Mål',
        ...(config.required && presets.some((goal) => goal.kind === 'planned') ? { required: true } : {}),
        fields: {
          goal: longText({ label: goalLabel, help: 'För ett mål som inte finns i listan.', rows: 2 }),
          ...Object.fromEntries(columns),
          ...(config.keep
            ? {
                keep: choice({ label: plain(config.keepLabel), options: keepOptions }),
                keepWhy: longText({ label: 'Varför, eller varför inte?', help: plain(config.keepHelp), rows: 3 }),
              }
            : {}),
        },
        addedOnly: ['goal'],
        preset: presets.map((goal) => presetOf(config, goal, plain)),
        ...(config.add ? { add: { label: 'Lägg till ett mål som saknas', max: 50 } } : {}),
      }),
    ]
  })
  return answerOf(Object.fromEntries(lists))
}

export const noGoals = (place: Place, config: Config, domain: string): string =>
  `Det finns inga planerade mål för läsåret ${yearLabel(place, config.yearOffset)} inom ${domain}.`
