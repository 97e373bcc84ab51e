import { z } from 'zod'

/** Fields as a collection stores them, where what was never filled in is null or absent: then undefined. */
export const storedText = z
  .string()
  .nullish()
  .transform((value) => value ?? undefined)
export const storedNumber = z.coerce
  .number()
  .nullish()
  .transform((value) => value ?? undefined)
/** What has a key, and a name that people read. */
export const labelled = { key: z.string(), label: z.string() }
