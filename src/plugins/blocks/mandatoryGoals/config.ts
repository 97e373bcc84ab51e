import { z } from 'zod'
import { setting as fieldSetting } from '../fields/settings.ts'
import { setting, words } from '../results/settings.ts'

export const config = z.object({
  yearOffset: setting(z.number().int().min(-10).max(10), 0),
  variant: setting(z.enum(['boardWithIndicators', 'councilWithBoard']), 'boardWithIndicators'),
  caption: words,
  councilLabel: fieldSetting.text(),
  boardLabel: fieldSetting.text(),
  indicatorLabel: fieldSetting.text(),
})
export type Config = z.output<typeof config>
