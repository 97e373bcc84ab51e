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
  /** The planned school year, counted from the one the document follows up. */
  yearOffset: setting(z.number().int().min(-5).max(10), 1),
  /** A worksheet has other columns and yields no goals. */
  purpose: setting(z.enum(['plan', 'worksheet']), 'plan'),
  caption: words,
  /** The first column is the goal itself. */
  columns: keyedList(columnShape),
  link: setting(z.enum(['none', 'mandatory', 'focus', 'both']), 'none'),
  linkLabel: fieldSetting.text(),
  /** blockKey of the goal analysis whose kept goals are offered, and of a worksheet whose goals are. */
  analysisBlock: optional(z.string()),
  worksheetBlock: optional(z.string()),
  required: flag(true),
  max: setting(z.number().int().min(1).max(200), 30),
})
export type Config = z.output<typeof config>
