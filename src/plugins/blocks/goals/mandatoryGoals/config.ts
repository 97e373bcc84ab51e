import { z } from 'zod'
import { setting } from '#blocks/kit/index.ts'

/** Which year's goals, counted from the document's, and at which levels: the board's with their indicators, or the council's with the board's under them. */
export const config = z.object({
  yearOffset: setting.of(z.number().int().min(-10).max(10), 0),
  variant: setting.of(z.enum(['boardWithIndicators', 'councilWithBoard']), 'boardWithIndicators'),
  caption: setting.optionalText(),
  councilLabel: setting.text(),
  boardLabel: setting.text(),
  indicatorLabel: setting.text(),
})
export type Config = z.output<typeof config>
