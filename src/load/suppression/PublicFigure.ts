import { z } from 'zod'

/**
 * A figure as a public version has it: shown, `~100` or hidden, with how many persons it is about where that is known.
 * Kept with the files, so that what a document shows is known without making it again.
 */
export const publicFigureSchema = z.object({
  unit: z.string(),
  measure: z.string(),
  group: z.string(),
  period: z.string(),
  value: z.discriminatedUnion('kind', [
    z.object({ kind: z.literal('number'), value: z.string() }),
    z.object({ kind: z.literal('about100') }),
    z.object({ kind: z.literal('hidden') }),
  ]),
  n: z.number().optional(),
  /** What it is called and counted in, where it belongs to no measure of the municipality (a table of the designer's). */
  own: z.object({ label: z.string(), unit: z.string() }).optional(),
})
export type PublicFigure = z.infer<typeof publicFigureSchema>
