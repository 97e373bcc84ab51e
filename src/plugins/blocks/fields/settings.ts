import { z } from 'zod'

/**
 * Parsers for stored settings. Payload stores what was never filled in as null or leaves it out, and adds ids and
 * names of its own: each of these gives the default in place of nothing, and objects drop what they do not know.
 */
const orElse = <S extends z.ZodType>(schema: S, fallback: unknown) => z.preprocess((value) => value ?? fallback, schema)

const text = (fallback = '') => orElse(z.string().max(20_000), fallback)
const flag = (fallback = false) => orElse(z.boolean(), fallback)
const whole = (fallback: number, { min = 0, max = 1000 }: { min?: number; max?: number } = {}) =>
  orElse(z.number().int().min(min).max(max), fallback)
const oneOf = <const V extends readonly [string, ...string[]]>(values: V, fallback: NoInfer<V[number]>) =>
  orElse(z.enum(values), fallback)
const list = <S extends z.ZodType>(item: S) => orElse(z.array(item).max(500), [])
/** A Payload text field with `hasMany`; an emptied one counts as never filled in. */
const names = (fallback: string[] = []) =>
  z.preprocess(
    (value) => (Array.isArray(value) && value.length > 0 ? value : fallback),
    z.array(z.string().max(2000)).max(500),
  )
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
    return id === null || id === undefined || id === '' ? undefined : String(id)
  }, z.string().optional())

export const setting = { text, flag, whole, oneOf, list, names, limit, reference }
