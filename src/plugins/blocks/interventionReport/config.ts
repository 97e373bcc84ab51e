import { z } from 'zod'
import type { Place } from '../../../document/input.ts'
import { setting as fieldSetting } from '../fields/settings.ts'
import { flag, optional, rowsOf, setting, words } from '../results/settings.ts'
import { reportWords } from './words.ts'

const area = z.object({ key: z.string().min(1), label: z.string().min(1) })
const row = z.object({ key: z.string().min(1), label: words, help: words, hidden: flag(false) })

export const config = z.object({
  kind: setting(z.enum(['final', 'interim']), 'final'),
  /** The list a development area is chosen from; empty: the agency's two. */
  areas: rowsOf('key', area),
  areaLabel: fieldSetting.text(),
  /** One of the municipality's scales; empty: achieved, well under way, started. */
  scale: optional(z.string()),
  /** Changes to the agency's rows, by key. */
  rows: rowsOf('key', row),
  required: flag(true),
  max: setting(z.number().int().min(1).max(200), 50),
})
export type Config = z.output<typeof config>

/** The development areas to choose from: the designer's, or the agency's in the template's language. */
export const areasOf = ({ areas }: Config, { language }: Pick<Place, 'language'>): { key: string; label: string }[] =>
  areas.length > 0 ? areas : Object.entries(reportWords(language).areas).map(([key, label]) => ({ key, label }))
