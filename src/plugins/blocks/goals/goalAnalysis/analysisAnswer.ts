import { answerField } from '#blocks/kit/index.ts'
import { answerOf, choice, longText, records } from '#document/answer/answer.ts'
import { answerText } from '#document/answer/answerText.ts'
import type { Place } from '#document/input/input.ts'
import type { Resolved } from '#document/input/needs.ts'
import { planColumns } from '../common/planColumns.ts'
import type { GoalAnswer } from '../common/records.ts'
import { goalWords } from '../common/words.ts'
import { yearLabel } from '../common/yearLabel.ts'
import { type AnalysedGoal, analysedGoals } from './analysedGoals.ts'
import { analysisColumns } from './analysisColumns.ts'
import type { AnalysisNeeds } from './analysisNeeds.ts'
import type { Config } from './config.ts'

export const keepOptions = ({ language }: Place) => {
  const { yes, no } = goalWords(language)
  return [
    { key: 'yes', label: yes },
    { key: 'no', label: no },
  ]
}

/** What the plan said, beside the fields: the columns that follow it, and those the designer chose to show. */
const givenOf = (config: Config, place: Place, goal: AnalysedGoal, plain: (text: string) => string) => {
  const own = analysisColumns(config, place).flatMap(({ plan, label }): [string, string][] =>
    plan ? [[plan, plain(label)]] : [],
  )
  const names = new Map(planColumns(place, config.yearOffset).map(({ key, label }) => [key, label]))
  const all = [...own, ...config.given.map((key): [string, string] => [key, names.get(key) ?? key])]
  return all
    .filter(([key], index) => all.findIndex(([other]) => other === key) === index)
    .map(([key, label]) => ({ label, text: answerText(goal.plan[key], { language: place.language }) }))
    .filter((item) => item.text !== '')
}
const presetOf = (config: Config, place: Place, goal: AnalysedGoal, plain: (text: string) => string) => {
  const given = givenOf(config, place, goal, plain)
  return {
    key: goal.key,
    label:
      goal.kind === 'removed' ? [goal.text, goalWords(place.language).removed].filter(Boolean).join(' ') : goal.text,
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
  const words = goalWords(place.language)
  const year = yearLabel(place, config.yearOffset)
  const goalLabel = config.goalLabel ? plain(config.goalLabel) : words.goalOf(year)
  const columns = analysisColumns(config, place).map((column) => [
    column.key,
    answerField({ ...column, required: false }, place, plain),
  ])
  const lists = analysedGoals(config, place, data.goals, own, lastPlan).map(({ domain, goals }) => {
    const presets = goals.filter((goal) => goal.kind !== 'added')
    return [
      domain.key,
      records({
        label: domain.label,
        ...(presets.length === 0 ? { help: words.nonePlanned(year, domain.label) } : {}),
        itemLabel: words.goal,
        ...(config.required && presets.some((goal) => goal.kind === 'planned') ? { required: true } : {}),
        fields: {
          goal: longText({ label: goalLabel, help: words.missingHelp, rows: 2 }),
          ...Object.fromEntries(columns),
          ...(config.keep
            ? {
                keep: choice({ label: plain(config.keepLabel), options: keepOptions(place) }),
                keepWhy: longText({ label: words.keepWhy, help: plain(config.keepHelp), rows: 3 }),
              }
            : {}),
        },
        addedOnly: ['goal'],
        preset: presets.map((goal) => presetOf(config, place, goal, plain)),
        ...(config.add ? { add: { label: words.addMissing, max: 50 } } : {}),
      }),
    ]
  })
  return answerOf(Object.fromEntries(lists))
}
