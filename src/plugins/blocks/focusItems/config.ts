import { z } from 'zod'
import { setting as fieldSetting } from '../fields/settings.ts'
import { domainShape } from '../goals/domains.ts'
import { setting, words } from '../results/settings.ts'

export const config = z.object({
  /** Common to all blocks; with it set and one domain, no heading of the block's own is needed. */
  title: words,
  ...domainShape,
  yearOffset: setting(z.number().int().min(-10).max(10), 0),
  /** `highlight` marks what concerns this very school; `list` shows all alike. */
  mode: setting(z.enum(['list', 'highlight']), 'list'),
  highlightText: fieldSetting.text(),
  mandatoryText: fieldSetting.text(),
  /** Explains the mark of mandatory goals; `-` prints nothing. */
  mandatoryLegend: fieldSetting.text(),
})
export type Config = z.output<typeof config>
