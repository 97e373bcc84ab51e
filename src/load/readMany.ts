import { sql } from '@payloadcms/db-sqlite'
import type { DataFromCollectionSlug, Payload } from 'payload'
import { idOf } from '#access/idOf.ts'
import { type ManyOf, type Mongo, mongoOf, type Row, type Sqlite, sqliteOf, tableOf } from './many.ts'
import { turn } from './turn.ts'

/** Places of one question, since SQLite answers at once: at two hundred figures a unit it takes some fifty milliseconds. */
const together = 50
/** Rows that MongoDB sends at a time. */
const batch = 2000

type Filter = Record<string, string | readonly string[]>
/** The field that rows are found by, and the ids it is to have. */
type Among<F> = readonly [field: F, ids: readonly string[]]
type Asked = { filter: Filter; among: Among<string>; fields: string[] }

/** All rows of an answer come as one text, lists in a list, as `writeMany` sends them: a tenth of the time of row by row. */
const onSqlite = async ({ tables, drizzle }: Sqlite, slug: ManyOf, { filter, among: [by, ids], fields }: Asked) => {
  const table = tableOf(tables, slug)
  const quoted = (name: string) => sql.raw(`"${table[name]?.name}"`)
  const found: Row[] = []
  for (let from = 0; from < ids.length; from += together) {
    const wanted: Filter = { ...filter, [by]: ids.slice(from, from + together) }
    // A list is one value, so that it may be of any length.
    const conditions = Object.entries(wanted).map(([name, value]) =>
      typeof value === 'string'
        ? sql`${quoted(name)} = ${value}`
        : sql`${quoted(name)} in (select value from json_each(${JSON.stringify(value)}))`,
    )
    const [answer] = await drizzle.all(
      sql`select json_group_array(json_array(${sql.join(fields.map(quoted), sql`, `)})) as rows from ${table} where ${sql.join(conditions, sql` and `)}`,
    )
    for (const values of JSON.parse(String(answer?.rows)) as unknown[][])
      found.push(
        Object.fromEntries(
          fields.map((name, at) => [name, values[at] === null ? null : table[name]?.mapFromDriverValue(values[at])]),
        ),
      )
    await turn()
  }
  return found
}
const onMongo = async ({ collections }: Mongo, slug: ManyOf, { filter, among: [by, ids], fields }: Asked) => {
  const conditions = Object.entries<string | readonly string[]>({ ...filter, [by]: ids }).map(([name, value]) => [
    name,
    typeof value === 'string' ? value : { $in: value },
  ])
  const shown = Object.fromEntries(fields.map((name) => [name, 1 as const]))
  const rows = collections[slug]?.find(Object.fromEntries(conditions), shown).lean().cursor({ batchSize: batch }) ?? []
  const found: Row[] = []
  for await (const row of rows) {
    // As JSON, ids and days are text.
    found.push(JSON.parse(JSON.stringify({ ...row, id: row._id })) as Row)
    if (found.length % batch === 0) await turn()
  }
  return found
}

/**
 * The fields asked for of a municipality's rows at some places (`['unit', ids]`), where other fields are what `filter` says
 * (one value, or any of several): a hundred thousand in a second or two, with the event loop turning. Past hooks and access,
 * as `findRows`; the municipality stands in the question and is looked at again in each row.
 */
export const readMany = async <S extends ManyOf, F extends keyof DataFromCollectionSlug<S> & string>(
  payload: Payload,
  collection: S,
  filter: { municipality: string } & Filter,
  among: Among<F>,
  fields: readonly F[],
): Promise<Pick<DataFromCollectionSlug<S>, F | 'id'>[]> => {
  const asked = { filter, among, fields: [...new Set(['id', 'municipality', ...fields])] }
  const mongo = mongoOf(payload)
  const rows = mongo ? await onMongo(mongo, collection, asked) : await onSqlite(sqliteOf(payload), collection, asked)
  const own = rows.filter((row) => idOf(row.municipality) === filter.municipality)
  return own as Pick<DataFromCollectionSlug<S>, F | 'id'>[]
}
