import { z } from 'zod'

/**
 * Parsers for stored settings. Payload stores what was never filled in as null, '' or [], or leaves it out, and adds
 * ids and names of its own: each of these gives the default in place of nothing, and objects drop what they do not know.
 */
const isBlank = (value: unknown) =>
  value === undefined || value === null || value === '' || (Array.isArray(value) && value.length === 0)

/** A setting of any shape; `undefined` where nothing is set. */
const optional = <T>(schema: z.ZodType<T>) =>
  z.preprocess((value) => (isBlank(value) ? undefined : value), schema.optional())
/** A setting of any shape with its default. */
const of = <T>(schema: z.ZodType<T>, fallback: T) => optional(schema).transform((value) => value ?? fallback)

const text = (fallback = '') => of(z.string().max(20_000), fallback)
/** A text the designer may leave empty, told apart from the empty text. */
const optionalText = () => optional(z.string().max(20_000))
const flag = (fallback = false) => of(z.boolean(), fallback)
const whole = (fallback: number, { min = 0, max = 1000 }: { min?: number; max?: number } = {}) =>
  of(z.number().int().min(min).max(max), fallback)
const oneOf = <const V extends readonly [string, ...string[]]>(values: V, fallback: NoInfer<V[number]>) =>
  of(z.enum(values) as z.ZodType<V[number]>, fallback as V[number])
const list = <T>(item: z.ZodType<T>) => of(z.array(item).max(500), [] as T[])
/** Rows of a Payload array. A bare string stands for a row whose `key` is that string: shorter in seeds. */
const rows = <K extends string, T>(key: K, row: z.ZodType<T>, fallback: T[] = []) =>
  of(
    z.array(z.preprocess((value) => (typeof value === 'string' ? { [key]: value } : value), row)).max(500) as z.ZodType<
      T[]
    >,
    fallback,
  )
/** A Payload text field with `hasMany`. */
const names = (fallback: string[] = []) => of(z.array(z.string().max(2000)).max(500), fallback)
/** A limit the designer typed, `0` or `87,5`; canonical decimal, or nothing when it is no number. */
const limit = () =>
  z.preprocess((value) => {
    const typed = String(value ?? '')
      .trim()
      .replace(',', '.')
      .replace('−', '-')
    return /^-?\d{1,12}(\.\d{1,6})?$/.test(typed) ? typed : undefined
  }, z.string().optional())
/** An upload or relationship as stored: an id, or the populated document. */
const reference = () =>
  z.preprocess((value) => {
    const id = value && typeof value === 'object' && 'id' in value ? value.id : value
    return isBlank(id) ? undefined : String(id)
  }, z.string().optional())

export const setting = { of, optional, text, optionalText, flag, whole, oneOf, list, rows, names, limit, reference }
