import { randomUUID } from 'node:crypto'
import { sql } from '@payloadcms/db-sqlite'
import type { Payload } from 'payload'
import { type ManyOf, type Mongo, mongoOf, type Row, type Sqlite, sqliteOf, tableOf } from '#load/many.ts'
import { turn } from '#load/turn.ts'

/** Rows of one statement: it takes some hundred milliseconds, and others have their turn between two. */
const together = 2000

/**
 * All rows are one value, a list of lists in JSON: a statement with a value for each cell takes longer to be prepared than to
 * be carried out.
 */
const onSqlite = async ({ tables, drizzle }: Sqlite, slug: ManyOf, rows: Row[], key: string[]) => {
  const table = tableOf(tables, slug)
  const at = new Date().toISOString()
  const names = ['id', ...new Set(rows.flatMap(Object.keys)), 'createdAt', 'updatedAt']
  const columns = names.map((name) => {
    const column = table[name]
    if (!column) throw new Error(`${slug} has no column ${name}.`)
    return column
  })
  const values = rows.map((row) => {
    const full: Row = { id: randomUUID(), ...row, createdAt: at, updatedAt: at }
    return columns.map((column, index) => {
      const value = full[names[index] ?? '']
      return value === undefined || value === null ? null : column.mapToDriverValue(value)
    })
  })
  const list = (parts: string[]) => sql.raw(parts.join(', '))
  const quoted = (name: string) => `"${table[name]?.name}"`
  // A row stays in its municipality; to write it again would write its index again.
  const given = names.filter((name) => !['id', 'createdAt', 'municipality', ...key].includes(name))
  const replaced = sql`on conflict (${list(key.map(quoted))}) do update set ${list(given.map((name) => `${quoted(name)} = excluded.${quoted(name)}`))}`
  await drizzle.run(sql`insert into ${table} (${list(names.map(quoted))})
    select ${list(names.map((_, index) => `value ->> ${index}`))} from json_each(${JSON.stringify(values)}) where true
    ${key.length === 0 ? sql`` : replaced}`)
}
const onMongo = async ({ collections }: Mongo, slug: ManyOf, rows: Row[], key: string[]) =>
  collections[slug]?.bulkWrite(
    rows.map((row) =>
      key.length === 0
        ? { insertOne: { document: row } }
        : {
            updateOne: {
              filter: Object.fromEntries(key.map((name) => [name, row[name]])),
              update: { $set: row },
              upsert: true,
            },
          },
    ),
    { ordered: false },
  )

/**
 * Writes many rows in few statements, `together` at a time, with the event loop turning between. `key`: the fields of a
 * unique index; a row that is there is replaced. Each statement is whole on SQLite, each row on MongoDB; a crash in between
 * leaves what was written, so whoever calls can be called again. `done` is told how many are written.
 */
export const writeMany = async (
  payload: Payload,
  collection: ManyOf,
  rows: Row[],
  { key = [], done }: { key?: string[]; done?: (written: number) => Promise<void> } = {},
): Promise<void> => {
  const mongo = mongoOf(payload)
  for (let from = 0; from < rows.length; from += together) {
    const some = rows.slice(from, from + together)
    if (mongo) await onMongo(mongo, collection, some, key)
    else await onSqlite(sqliteOf(payload), collection, some, key)
    await done?.(from + some.length)
    await turn()
  }
}
