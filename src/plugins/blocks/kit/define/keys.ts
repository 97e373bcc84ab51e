import { z } from 'zod'
import { setting } from '../settings/settings.ts'

/** `Mål läsåret {{schoolYear}}:` -> `mal-lasaret`: readable in stored answers, and kept when the label changes. A label of variables alone: their names. */
export const keyFrom = (label: string): string =>
  plainKey(label.replace(/\{\{[^}]*\}\}/g, ' ')) || plainKey(label) || 'post'
const plainKey = (text: string): string =>
  text
    .toLowerCase()
    .normalize('NFKD')
    .replace(/[\u0300-\u036f]/g, '')
    .replace(/[^a-z0-9]+/g, '-')
    .slice(0, 60)
    .replace(/^-+|-+$/g, '')

type Keyed = { key?: unknown; [property: string]: unknown }
/**
 * Gives every row a key of its own. Answers are stored under these keys, so a key once given is never changed;
 * the second of two equal ones (a duplicated row) gets a new one. Rows that `waits` names are left as they are.
 */
export function withKeys<R extends Keyed>(rows: R[], labelled?: string): (R & { key: string })[]
export function withKeys<R extends Keyed>(rows: R[], labelled: string, waits: (row: R) => boolean): R[]
export function withKeys<R extends Keyed>(rows: R[], labelled = 'label', waits: (row: R) => boolean = () => false) {
  const taken = new Set<string>()
  const given = new Set(rows.map((row) => row.key).filter((key): key is string => typeof key === 'string'))
  return rows.map((row) => {
    if (waits(row)) return row
    const own = typeof row.key === 'string' && row.key !== '' ? row.key : undefined
    const base = own ?? keyFrom(String(row[labelled] ?? ''))
    let key = base
    for (let copy = 2; taken.has(key) || (key !== own && given.has(key)); copy++) key = `${base}-${copy}`
    taken.add(key)
    return { ...row, key }
  })
}

/** Parses a list made by `keyedArray`; rows stored without keys (seeds, older data) get theirs from the label. */
export const keyedList = <S extends z.ZodRawShape>(shape: S, labelled = 'label') =>
  z
    .preprocess((value) => value ?? [], z.array(z.object({ key: setting.text(), ...shape })).max(500))
    .transform((rows) => withKeys(rows as Keyed[], labelled) as (z.infer<z.ZodObject<S>> & { key: string })[])
