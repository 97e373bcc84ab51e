import { z } from 'zod'
import { columnShape, keyedList, setting } from '#blocks/kit/index.ts'
import { domainShape } from '../common/domains.ts'

export const config = z.object({
  /** Common to all blocks; with it set and one domain, no heading of the block's own is needed. */
  title: setting.optionalText(),
  ...domainShape,
  /** School year of the analysed goals, counted from the one the document follows up. */
  yearOffset: setting.of(z.number().int().min(-10).max(10), 0),
  caption: setting.optionalText(),
  goalLabel: setting.optionalText(),
  /** `plan` names the planning column whose text stands until the school writes its own. */
  columns: keyedList({ ...columnShape(), plan: setting.text() }),
  /** Planning columns shown beside the goal in the form. */
  given: setting.of(z.array(z.string()), ['interventions', 'measurement']),
  keep: setting.flag(true),
  keepLabel: setting.text(),
  keepHelp: setting.text(),
  /** Rows of the school's own, for goals that were never planned here. */
  add: setting.flag(true),
  /** blockKey of the planning block, where the text of a goal that has been removed can still be found. */
  planningBlock: setting.optional(z.string()),
  required: setting.flag(true),
})
export type Config = z.output<typeof config>
