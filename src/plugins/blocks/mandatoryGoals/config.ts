import { z } from 'zod'
import { setting, words } from '../results/settings.ts'

export const config = z.object({
  yearOffset: setting(z.number().int().min(-10).max(10), 0),
  variant: setting(z.enum(['boardWithIndicators', 'councilWithBoard']), 'boardWithIndicators'),
  caption: words,
  councilLabel: setting(z.string(), 'Kommunfullmäktiges mål'),
  boardLabel: setting(z.string(), 'Nämndens mål'),
  indicatorLabel: setting(z.string(), 'Mål och indikatorer'),
})
export type Config = z.output<typeof config>
