import { z } from 'zod'
import { flag, optional, rowsOf, setting, words } from '../results/settings.ts'

const area = z.object({ key: z.string().min(1), label: z.string().min(1) })
const row = z.object({ key: z.string().min(1), label: words, help: words, hidden: flag(false) })

export const config = z.object({
  kind: setting(z.enum(['final', 'interim']), 'final'),
  /** The list a development area is chosen from. */
  areas: rowsOf('key', area, [
    { key: 'governance', label: 'Styrning och utveckling av verksamheten' },
    { key: 'teaching', label: 'Undervisning och lärande' },
  ]),
  areaLabel: setting(z.string(), 'Utvecklingsområde'),
  /** One of the municipality's scales; empty: achieved, well under way, started. */
  scale: optional(z.string()),
  /** Changes to the agency's rows, by key. */
  rows: rowsOf('key', row),
  required: flag(true),
  max: setting(z.number().int().min(1).max(200), 50),
})
export type Config = z.output<typeof config>
