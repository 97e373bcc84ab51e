import { z } from 'zod'
import { periodShape, scopeSchema, setting } from '#blocks/kit/index.ts'
import { resultShape } from '../common/resultSettings.ts'

const index = z.object({ measure: z.string().min(1), label: setting.optionalText(), note: setting.optionalText() })
const column = z.object({ scope: scopeSchema, label: setting.optionalText(), note: setting.optionalText() })
type Column = z.output<typeof column>

export const config = z.object({
  ...resultShape,
  ...periodShape,
  indices: setting.rows('measure', index),
  columns: setting.rows<'scope', Column>('scope', column, [
    { scope: 'unit' },
    { scope: 'area' },
    { scope: 'municipality' },
  ] as Column[]),
  /** Who was asked: `all`, or a grade band that the statistics keep as a group. */
  group: setting.of(z.string(), 'all'),
  rowHeading: setting.optionalText(),
  /** The school's own column is answered; the others are always given. */
  answer: setting.flag(true),
})
export type Config = z.output<typeof config>
