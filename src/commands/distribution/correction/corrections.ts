import { z } from 'zod'

const schema = z.array(z.object({ at: z.string(), reason: z.string() }))
/** When and why an edition was corrected: its own correction last, those that it builds on before. */
export type Corrections = z.infer<typeof schema>

/** Corrections as an edition stores them; none where it is no correction, or one from before they were kept. */
export const correctionsIn = (stored: unknown): Corrections => schema.safeParse(stored).data ?? []
