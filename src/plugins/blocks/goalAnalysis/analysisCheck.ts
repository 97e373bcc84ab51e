import { isEmpty } from '../../../document/checkFields.ts'
import type { CheckFinding } from '../../../document/form.ts'
import type { Place } from '../../../document/input.ts'
import type { Resolved } from '../../../document/needs.ts'
import { planText } from '../goals/planText.ts'
import type { GoalAnswer } from '../goals/records.ts'
import { type AnalysedGoal, analysedGoals } from './analysedGoals.ts'
import { analysisColumns } from './analysisColumns.ts'
import type { AnalysisNeeds } from './analysisNeeds.ts'
import type { Config } from './config.ts'

const short = (text: string) => (text.length > 60 ? `${[...text].slice(0, 57).join('')}…` : text)

const gapsOf = (config: Config, place: Place, goal: AnalysedGoal): string[] => [
  ...(goal.kind === 'added' && !goal.text ? ['målets text'] : []),
  ...analysisColumns(config, place)
    .filter(({ key, required, plan }) => required && isEmpty(goal.record[key]) && !(plan && planText(goal.plan[plan])))
    .map(({ label }) => `”${label}”`),
  ...(config.keep && isEmpty(goal.record.keep) ? [`”${config.keepLabel}”`] : []),
]

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
          message: `${domain.label}, målet ”${short(goal.text)}”: svar saknas på ${gaps.join(', ')}.`,
        },
      ]
    }),
  )
}
