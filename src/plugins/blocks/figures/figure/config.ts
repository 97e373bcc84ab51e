import { z } from 'zod'
import { setting } from '#blocks/kit/index.ts'

/** Each kind reads its own of these: `centre` the wheel, `direction` the chain, `level` the tree, the months the year. */
export const figureConfig = z.object({
  kind: setting.oneOf(['wheel', 'chain', 'tree', 'yearWheel'], 'wheel'),
  caption: setting.text(),
  alt: setting.text(),
  centre: setting.text(),
  direction: setting.oneOf(['vertical', 'horizontal'], 'vertical'),
  startMonth: setting.whole(8, { min: 1, max: 12 }),
  items: setting.list(
    z.object({
      label: setting.text(),
      detail: setting.text(),
      level: setting.whole(1, { min: 1, max: 5 }),
      month: setting.whole(1, { min: 1, max: 12 }),
    }),
  ),
})
export type FigureConfig = z.infer<typeof figureConfig>
