import type { SQL } from '@payloadcms/db-sqlite/drizzle'
import type { Payload } from 'payload'

/** Written and read past hooks, access and audit: plain fields and relations by id, no lists. */
export type ManyOf = 'statistics' | 'figureHistory' | 'answers'
export type Row = Record<string, unknown>
type Column = {
  name: string
  mapToDriverValue: (value: unknown) => unknown
  mapFromDriverValue: (value: unknown) => unknown
}
export type Table = Record<string, Column>
export type Sqlite = {
  tables: Record<string, Table>
  drizzle: { run: (query: SQL) => Promise<unknown>; all: (query: SQL) => Promise<Row[]> }
}
export type Mongo = {
  collections: Record<
    string,
    {
      bulkWrite: (work: Row[], options: { ordered: boolean }) => Promise<unknown>
      find: (
        filter: Row,
        fields: Record<string, 1>,
      ) => { lean: () => { cursor: (options: { batchSize: number }) => AsyncIterable<Row> } }
    }
  >
}

/** What the adapters have beyond Payload's common type. */
export const mongoOf = ({ db }: Payload): Mongo | undefined =>
  db.packageName.includes('mongodb') ? (db as unknown as Mongo) : undefined
export const sqliteOf = ({ db }: Payload): Sqlite => db as unknown as Sqlite

export const tableOf = (tables: Sqlite['tables'], slug: ManyOf): Table => {
  const table = tables[slug.replace(/[A-Z]/gu, (letter) => `_${letter.toLowerCase()}`)]
  if (!table) throw new Error(`There is no table of ${slug}.`)
  return table
}
