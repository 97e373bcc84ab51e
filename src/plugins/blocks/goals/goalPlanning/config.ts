import { z } from 'zod'
import { columnShape, keyedList, setting } from '#blocks/kit/index.ts'
import { domainShape } from '../common/domains.ts'

export const config = z.object({
  /** Common to all blocks; with it set and one domain, no heading of the block's own is needed. */
  title: setting.optionalText(),
  ...domainShape,
  /** The planned school year, counted from the one the document follows up. */
  yearOffset: setting.of(z.number().int().min(-5).max(10), 1),
  /** A worksheet has other columns and yields no goals. */
  purpose: setting.of(z.enum(['plan', 'worksheet']), 'plan'),
  caption: setting.optionalText(),
  /** The first column is the goal itself. */
  columns: keyedList(columnShape()),
  link: setting.of(z.enum(['none', 'mandatory', 'focus', 'both']), 'none'),
  linkLabel: setting.text(),
  /** blockKey of the goal analysis whose kept goals are offered, and of a worksheet whose goals are. */
  analysisBlock: setting.optional(z.string()),
  worksheetBlock: setting.optional(z.string()),
  required: setting.flag(true),
  max: setting.of(z.number().int().min(1).max(200), 30),
})
export type Config = z.output<typeof config>
