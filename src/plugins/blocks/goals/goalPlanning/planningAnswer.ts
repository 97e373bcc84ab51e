import { answerField } from '#blocks/kit/index.ts'
import { answerOf, choice, records } from '#document/answer/answer.ts'
import type { Place } from '#document/input/input.ts'
import type { Resolved } from '#document/input/needs.ts'
import { domainsFor } from '../common/domains.ts'
import type { GoalAnswer } from '../common/records.ts'
import { goalWords } from '../common/words.ts'
import type { Config } from './config.ts'
import { linksOf } from './links.ts'
import { offersFor } from './offers.ts'
import { planColumnsOf } from './planColumnsOf.ts'
import type { PlanningNeeds } from './planningNeeds.ts'

type Plain = (text: string) => string

/** One list of goals for each domain; a goal has the block's columns and, where asked for, what it is linked to. */
export const planningAnswer = (config: Config, data: Resolved<PlanningNeeds>, place: Place, plain: Plain) => {
  const columns = planColumnsOf(config, place)
  const words = goalWords(place.language)
  const own = data.own as GoalAnswer | undefined
  const sources = {
    analysis: data.analysis as GoalAnswer | undefined,
    worksheet: data.worksheet as GoalAnswer | undefined,
    lastYear: data.lastYear,
  }
  return answerOf(
    Object.fromEntries(
      domainsFor(config, place, own).map(({ key, label }) => {
        const links = linksOf(config, key, data, place)
        const offers = offersFor(key, columns, sources, own, place)
        return [
          key,
          records({
            label,
            itemLabel: words.goal,
            ...(config.required ? { required: true } : {}),
            fields: {
              ...Object.fromEntries(columns.map((column) => [column.key, answerField(column, place, plain)])),
              ...(config.link === 'none'
                ? {}
                : {
                    link: choice({
                      label: plain(config.linkLabel),
                      options: links.map((link) => ({ key: link.key, label: link.label })),
                      display: 'select',
                    }),
                  }),
            },
            add: { label: words.addGoal, max: config.max },
            ...(offers.length > 0 ? { offers } : {}),
          }),
        ]
      }),
    ),
  )
}
