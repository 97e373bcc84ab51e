import type { CheckFinding } from '../../../document/form.ts'
import type { Config } from './config.ts'
import type { ReportAnswer } from './reportAnswer.ts'

/** An intervention whose list of goals was opened and left empty: its degree could not be told. */
export const reportCheck = (config: Config, answer: unknown): CheckFinding[] => {
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
        message: `Insats ${index + 1}: inga mål är angivna. Lägg till målen i åtgärdsplanen och hur långt ni har kommit.`,
      },
    ]
  })
}
