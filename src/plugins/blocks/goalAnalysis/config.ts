import { z } from 'zod'
import { columnShape } from '../fields/columns.ts'
import { keyedList } from '../fields/keys.ts'
import { setting as fieldSetting } from '../fields/settings.ts'
import { domainShape } from '../goals/domains.ts'
import { flag, optional, setting, words } from '../results/settings.ts'

export const config = z.object({
  /** Common to all blocks; with it set and one domain, no heading of the block's own is needed. */
  title: words,
  ...domainShape,
  /** School year of the analysed goals, counted from the one the document follows up. */
  yearOffset: setting(z.number().int().min(-10).max(10), 0),
  caption: words,
  goalLabel: words,
  /** `plan` names the planning column whose text stands until the school writes its own. */
  columns: keyedList({ ...columnShape, plan: fieldSetting.text() }),
  /** Planning columns shown beside the goal in the form. */
  given: setting(z.array(z.string()), ['interventions', 'measurement']),
  keep: flag(true),
  keepLabel: fieldSetting.text(),
  keepHelp: fieldSetting.text(),
  /** Rows of the school's own, for goals that were never planned here. */
  add: flag(true),
  /** blockKey of the planning block, where the text of a goal that has been removed can still be found. */
  planningBlock: optional(z.string()),
  required: flag(true),
})
export type Config = z.output<typeof config>
