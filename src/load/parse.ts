import { z } from 'zod'

const visibility = z.record(z.string(), z.boolean())
/** Outcomes of conditions as stored with a document; what cannot be read counts as shown. */
export const parseVisibility = (stored: unknown): Record<string, boolean> => visibility.safeParse(stored).data ?? {}
