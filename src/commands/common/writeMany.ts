import { randomUUID } from 'node:crypto'
import { sql } from '@payloadcms/db-sqlite'
import type { Payload } from 'payload'

/** Written past hooks, access and audit: plain fields and relations by id, no lists. */
export type ManyOf = 'statistics' | 'figureHistory'
type Row = Record<string, unknown>
type Column = { name: string }
type Insert = Promise<unknown> & {
  onConflictDoUpdate: (on: { target: Column[]; set: Record<string, unknown> }) => Promise<unknown>
}
type Sqlite = {
  tables: Record<string, Record<string, Column>>
  drizzle: { insert: (table: Record<string, Column>) => { values: (rows: Row[]) => Insert } }
}
type Mongo = {
  collections: Record<string, { bulkWrite: (work: Row[], options: { ordered: boolean }) => Promise<unknown> }>
}

/** Rows of one statement: it takes some ten milliseconds, and others have their turn between two. */
export const together = 400

const onSqlite = async ({ tables, drizzle }: Sqlite, slug: string, rows: Row[], key: string[]) => {
  const table = tables[slug.replace(/[A-Z]/gu, (letter) => `_${letter.toLowerCase()}`)]
  if (!table) throw new Error(`There is no table of ${slug}.`)
  const at = new Date().toISOString()
  const values = rows.map((row) => ({ id: randomUUID(), ...row, createdAt: at, updatedAt: at }))
  const insert = drizzle.insert(table).values(values)
  if (key.length === 0) return insert
  const given = ['updatedAt', ...Object.keys(rows[0] ?? {})].filter((name) => !key.includes(name))
  const set = Object.fromEntries(given.map((name) => [name, sql.raw(`excluded."${table[name]?.name}"`)]))
  return insert.onConflictDoUpdate({ target: key.flatMap((name) => table[name] ?? []), set })
}
const onMongo = async ({ collections }: Mongo, slug: string, rows: Row[], key: string[]) =>
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
  const isMongo = payload.db.packageName.includes('mongodb')
  for (let from = 0; from < rows.length; from += together) {
    const some = rows.slice(from, from + together)
    // What an adapter has beyond Payload's common type.
    if (isMongo) await onMongo(payload.db as unknown as Mongo, collection, some, key)
    else await onSqlite(payload.db as unknown as Sqlite, collection, some, key)
    await done?.(from + some.length)
    await new Promise((turn) => setImmediate(turn))
  }
}
