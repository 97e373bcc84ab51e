import { afterAll, beforeAll, describe, inject } from 'vitest'
import { type DatabaseKind, startDatabase, type TestDatabase } from './startDatabase.ts'

type Options = Parameters<typeof startDatabase>[1] & {
  /** On MongoDB with transactions too: for what is about writing at once, or about one write being whole. */
  replica?: boolean
}
const has = (kind: DatabaseKind) => kind === 'sqlite' || Boolean(inject(kind === 'replica' ? 'replicaUri' : 'mongoUri'))

/**
 * The same tests on SQLite and on MongoDB. `fn` gets a function that gives the running database, for use inside tests
 * and hooks: `forEachDatabase('saving', (database) => { it('…', async () => { const { payload } = database() … }) })`.
 */
export const forEachDatabase = (
  name: string,
  fn: (database: () => TestDatabase) => void,
  { replica = false, ...options }: Options = {},
) => {
  const kinds: DatabaseKind[] = ['sqlite', 'mongodb', ...(replica ? (['replica'] as const) : [])]
  for (const kind of kinds)
    describe.skipIf(!has(kind))(`${name} (${kind})`, () => {
      let database: TestDatabase | undefined
      beforeAll(async () => {
        database = await startDatabase(kind, options)
      })
      afterAll(() => database?.stop())
      fn(() => {
        if (!database) throw new Error('The database is up inside tests and hooks only.')
        return database
      })
    })
}
