import type { CheckFinding } from '#document/answer/form.ts'
import type { Place } from '#document/input/input.ts'
import { domainsFor } from '../common/domains.ts'
import { type GoalAnswer, recordsIn } from '../common/records.ts'
import { goalWords } from '../common/words.ts'
import type { Config } from './config.ts'

/** A domain whose list has been opened and emptied again: the field itself only reports one never touched. */
export const planningCheck = (config: Config, answer: unknown, place: Place): CheckFinding[] =>
  domainsFor(config, place, answer).flatMap(({ key, label }): CheckFinding[] => {
    const records = (answer as GoalAnswer)[key]
    if (!config.required || !records || recordsIn(records).length > 0) return []
    return [
      {
        path: [key],
        code: 'REQUIRED',
        severity: 'missing',
        message: goalWords(place.language).giveGoal(label),
      },
    ]
  })
