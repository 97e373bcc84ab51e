import { z } from 'zod'
import { setting } from '#blocks/kit/index.ts'
import { domainShape } from '../common/domains.ts'

export const config = z.object({
  /** Common to all blocks; with it set and one domain, no heading of the block's own is needed. */
  title: setting.optionalText(),
  ...domainShape,
  yearOffset: setting.of(z.number().int().min(-10).max(10), 0),
  /** `highlight` marks what concerns this very school; `list` shows all alike. */
  mode: setting.of(z.enum(['list', 'highlight']), 'list'),
  highlightText: setting.text(),
  mandatoryText: setting.text(),
  /** Explains the mark of mandatory goals; `-` prints nothing. */
  mandatoryLegend: setting.text(),
})
export type Config = z.output<typeof config>
