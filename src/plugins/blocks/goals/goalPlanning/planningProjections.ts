import type { Projection } from '#document/block.ts'
import type { Place } from '#document/input/input.ts'
import type { Resolved } from '#document/input/needs.ts'
import { domainsFor } from '../common/domains.ts'
import { type GoalAnswer, goalKeyOf, recordsIn, textIn } from '../common/records.ts'
import type { Config } from './config.ts'
import { linksOf } from './links.ts'
import { planColumnsOf } from './planColumnsOf.ts'
import type { PlanningNeeds } from './planningNeeds.ts'

/** Goals of the planned school year, which next year's analysis finds. A row without a goal's text is no goal yet. */
export const planningProjections = (
  config: Config,
  answer: unknown,
  data: Resolved<PlanningNeeds>,
  place: Place,
): Projection[] => {
  if (config.purpose === 'worksheet') return []
  const [first] = planColumnsOf(config, place)
  return domainsFor(config, place, answer).flatMap((domain) => {
    const links = linksOf(config, domain.key, data, place)
    return recordsIn((answer as GoalAnswer)[domain.key]).flatMap(([recordKey, record], order): Projection[] => {
      const text = textIn(record[first.key])
      if (!text) return []
      const { [first.key]: _, ...plan } = record
      return [
        {
          kind: 'goal',
          goalKey: goalKeyOf(domain.key, recordKey),
          schoolYear: place.schoolYear + config.yearOffset,
          domain: domain.key,
          text,
          mandatory: links.find(({ key }) => key === record.link)?.mandatory ?? false,
          order,
          plan,
        },
      ]
    })
  })
}
