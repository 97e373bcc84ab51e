import { z } from 'zod'
import { type DraftBlock, draftKinds } from './DraftBlock.ts'

const text = z.string().max(20_000)
const short = z.string().max(2000)
const control = z.object({
  kind: z.enum(['text', 'choice', 'date', 'check']),
  name: short,
  options: z.array(short).max(500),
})
const run = z.object({ text, bold: z.boolean(), italic: z.boolean(), href: short.optional(), note: text.optional() })
const rows = z.array(z.array(text).max(100)).max(500)
const details = z.object({
  heading: short.optional(),
  help: text.optional(),
  head: rows.optional(),
  rows: rows.optional(),
  parts: z.array(short).max(500).optional(),
  items: z.array(text).max(500).optional(),
  text: z.string().max(500_000).optional(),
  runs: z.array(z.array(run).max(2000)).max(5000).optional(),
  options: z.array(short).max(500).optional(),
  several: z.boolean().optional(),
  control: control.optional(),
  controls: z
    .array(control.nullish().transform((value) => value ?? undefined))
    .max(500)
    .optional(),
  statement: z.boolean().optional(),
  short: z.boolean().optional(),
  copies: z.number().int().optional(),
  max: z.number().int().optional(),
  level: z.number().int().min(1).max(20).optional(),
  number: short.optional(),
  ordered: z.boolean().optional(),
  lines: z.array(text).max(500).optional(),
  note: text.optional(),
  caption: short.optional(),
  path: short.optional(),
})
/** A draft as it comes back from the review. What rules thought of it is not asked for any more. */
export const draftSchema = z
  .array(z.object({ kind: z.enum(draftKinds), title: text, details, place: short }))
  .min(1)
  .max(5000)
  .transform((blocks): DraftBlock[] => blocks.map((block) => ({ ...block, rule: 'text', confidence: 1 })))
