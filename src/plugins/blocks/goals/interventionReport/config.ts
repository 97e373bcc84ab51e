import { z } from 'zod'
import { setting } from '#blocks/kit/index.ts'
import type { Place } from '#document/input/input.ts'
import { reportWords } from './words.ts'

const area = z.object({ key: z.string().min(1), label: z.string().min(1) })
const row = z.object({
  key: z.string().min(1),
  label: setting.optionalText(),
  help: setting.optionalText(),
  hidden: setting.flag(false),
})

export const config = z.object({
  kind: setting.of(z.enum(['final', 'interim']), 'final'),
  /** The list a development area is chosen from; empty: the agency's two. */
  areas: setting.rows('key', area),
  areaLabel: setting.text(),
  /** One of the municipality's scales; empty: achieved, well under way, started. */
  scale: setting.optional(z.string()),
  /** Changes to the agency's rows, by key. */
  rows: setting.rows('key', row),
  required: setting.flag(true),
  max: setting.of(z.number().int().min(1).max(200), 50),
})
export type Config = z.output<typeof config>

/** The development areas to choose from: the designer's, or the agency's in the template's language. */
export const areasOf = ({ areas }: Config, { language }: Pick<Place, 'language'>): { key: string; label: string }[] =>
  areas.length > 0 ? areas : Object.entries(reportWords(language).areas).map(([key, label]) => ({ key, label }))
