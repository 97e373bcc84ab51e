import type { CheckFinding } from '#document/answer/form.ts'
import type { Place } from '#document/input/input.ts'
import type { Config } from './config.ts'
import type { ReportAnswer } from './reportAnswer.ts'
import { reportWords } from './words.ts'

/** An intervention whose list of goals was opened and left empty: its degree could not be told. */
export const reportCheck = (config: Config, answer: unknown, place: Place): CheckFinding[] => {
  const { order = [], items = {} } = (answer as ReportAnswer).interventions ?? {}
  if (!config.required) return []
  return order.flatMap((key, index): CheckFinding[] => {
    const goals = items[key]?.goals
    if (!goals || goals.order.length > 0) return []
    return [
      {
        path: ['interventions', 'items', key, 'goals'],
        code: 'REQUIRED',
        severity: 'missing',
        message: reportWords(place.language).giveGoals(index + 1),
      },
    ]
  })
}
