import type { RecordsField } from '#document/answer/form.ts'
import type { Place } from '#document/input/input.ts'
import type { GoalFact } from '#document/input/needs.ts'
import { type GoalAnswer, goalKeyOf, recordsIn, textIn } from '../common/records.ts'
import { goalWords } from '../common/words.ts'
import { yearLabel } from '../common/yearLabel.ts'
import type { PlanColumn } from './planColumnsOf.ts'

type Offer = NonNullable<RecordsField['offers']>[number]
type Sources = { analysis: GoalAnswer | undefined; worksheet: GoalAnswer | undefined; lastYear: GoalFact[] }

const valuesFor = (columns: PlanColumn[], text: string, plan: Record<string, unknown>): Record<string, unknown> =>
  Object.fromEntries(
    columns.flatMap((column, index) => {
      const value = index === 0 ? text : plan[column.key]
      return value === undefined ? [] : [[column.key, value]]
    }),
  )

/** Goals that the analysis says shall stay, with last year's plan, so that nobody types them twice. */
const keptGoals = (domain: string, columns: PlanColumn[], { analysis, lastYear }: Sources, place: Place): Offer[] =>
  recordsIn(analysis?.[domain]).flatMap(([key, row]): Offer[] => {
    if (row.keep !== 'yes') return []
    const goal = lastYear.find((one) => one.goalKey === key)
    const text = textIn(row.goal) || goal?.text
    if (!text) return []
    return [
      {
        key: goal ? goal.goalKey : goalKeyOf(domain, key),
        label: text,
        source: goalWords(place.language).kept(yearLabel(place, 0)),
        values: valuesFor(columns, text, goal?.plan ?? {}),
      },
    ]
  })

const worksheetGoals = (domain: string, columns: PlanColumn[], { worksheet }: Sources, place: Place): Offer[] =>
  recordsIn(worksheet?.[domain]).flatMap(([key, row]): Offer[] => {
    const text = textIn(row.goal)
    return text
      ? [
          {
            key: goalKeyOf(domain, key),
            label: text,
            source: goalWords(place.language).fromWorksheet,
            values: valuesFor(columns, text, {}),
          },
        ]
      : []
  })

/** Offered, never inserted by itself; what the answer already holds is not offered again. */
export const offersFor = (
  domain: string,
  columns: PlanColumn[],
  sources: Sources,
  own: GoalAnswer | undefined,
  place: Place,
) => {
  const taken = new Set(own?.[domain]?.order)
  const all = [...keptGoals(domain, columns, sources, place), ...worksheetGoals(domain, columns, sources, place)]
  return all.filter((offer, index) => !taken.has(offer.key) && all.findIndex(({ key }) => key === offer.key) === index)
}
