import { answerText } from '#document/answer/answerText.ts'
import { isEmpty } from '#document/answer/checkFields.ts'
import type { CheckFinding } from '#document/answer/form.ts'
import type { Place } from '#document/input/input.ts'
import type { Resolved } from '#document/input/needs.ts'
import type { GoalAnswer } from '../common/records.ts'
import { goalWords } from '../common/words.ts'
import { type AnalysedGoal, analysedGoals } from './analysedGoals.ts'
import { analysisColumns } from './analysisColumns.ts'
import type { AnalysisNeeds } from './analysisNeeds.ts'
import type { Config } from './config.ts'

const short = (text: string) => (text.length > 60 ? `${[...text].slice(0, 57).join('')}…` : text)

const gapsOf = (config: Config, place: Place, goal: AnalysedGoal): string[] => {
  const { goalsText, quoted } = goalWords(place.language)
  const planned = (key: string) => key !== '' && answerText(goal.plan[key], { language: place.language }) !== ''
  return [
    ...(goal.kind === 'added' && !goal.text ? [goalsText] : []),
    ...analysisColumns(config, place)
      .filter(({ key, required, plan }) => required && isEmpty(goal.record[key]) && !planned(plan))
      .map(({ label }) => quoted(label)),
    ...(config.keep && isEmpty(goal.record.keep) ? [quoted(config.keepLabel)] : []),
  ]
}

/** One finding for each goal that is not fully analysed. Removed goals are not asked about. */
export const analysisCheck = (
  config: Config,
  answer: unknown,
  data: Resolved<AnalysisNeeds>,
  place: Place,
): CheckFinding[] => {
  const own = answer as GoalAnswer
  if (!config.required) return []
  return analysedGoals(config, place, data.goals, own, undefined).flatMap(({ domain, goals }) =>
    goals.flatMap((goal): CheckFinding[] => {
      const gaps = gapsOf(config, place, goal)
      const untouched = own[domain.key] === undefined
      if (goal.kind === 'removed' || gaps.length === 0 || untouched) return []
      return [
        {
          path: [domain.key, 'items', goal.key],
          code: 'REQUIRED',
          severity: 'missing',
          message: goalWords(place.language).gaps(domain.label, short(goal.text), gaps.join(', ')),
        },
      ]
    }),
  )
}
