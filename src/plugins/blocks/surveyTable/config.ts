import { z } from 'zod'
import { periodShape } from '../results/period.ts'
import { resultShape } from '../results/resultSettings.ts'
import { scopeSchema } from '../results/scopes.ts'
import { flag, rowsOf, setting, words } from '../results/settings.ts'

const index = z.object({ measure: z.string().min(1), label: words, note: words })
const column = z.object({ scope: scopeSchema, label: words, note: words })
type Column = z.output<typeof column>

export const config = z.object({
  ...resultShape,
  ...periodShape,
  indices: rowsOf('measure', index),
  columns: rowsOf<'scope', Column>('scope', column, [
    { scope: 'unit' },
    { scope: 'area' },
    { scope: 'municipality' },
  ] as Column[]),
  /** Who was asked: `all`, or a grade band that the statistics keep as a group. */
  group: setting(z.string(), 'all'),
  rowHeading: words,
  /** The school's own column is answered; the others are always given. */
  answer: flag(true),
})
export type Config = z.output<typeof config>
