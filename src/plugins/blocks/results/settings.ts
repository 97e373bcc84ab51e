import { z } from 'zod'

/** Payload stores an empty field as null or ''; both mean "not set", and the default applies. */
const blank = (value: unknown) =>
  value === null || value === '' || (Array.isArray(value) && value.length === 0) ? undefined : value

export const setting = <T>(schema: z.ZodType<T>, fallback: T) =>
  z.preprocess(blank, schema.optional()).transform((value) => value ?? fallback)
export const optional = <T>(schema: z.ZodType<T>) => z.preprocess(blank, schema.optional())
export const flag = (fallback: boolean) => setting(z.boolean(), fallback)
/** A text the designer may leave empty. */
export const words = optional(z.string())

/** Rows of a Payload array. A bare string stands for a row whose `key` is that string: shorter in seeds. */
export const rowsOf = <K extends string, T>(key: K, row: z.ZodType<T>, fallback: T[] = []) =>
  setting(
    z.array(z.preprocess((value) => (typeof value === 'string' ? { [key]: value } : value), row)) as z.ZodType<T[]>,
    fallback,
  )
