import { readFileSync } from 'node:fs'
import path from 'node:path'
import { afterAll, beforeAll, expect, it } from 'vitest'
import { migrations } from '#migrations/index.ts'
import { startDatabase, type TestDatabase } from '../support/startDatabase.ts'

type Kit = {
  generateDrizzleJson: (schema: unknown) => Promise<unknown>
  generateMigration: (before: unknown, after: unknown) => Promise<string[]>
}

let database: TestDatabase
beforeAll(async () => {
  database = await startDatabase('sqlite')
})
afterAll(() => database.stop())

it('leaves nothing to migrate: the collections are as the last migration made them', async () => {
  const db = database.payload.db as unknown as { schema: unknown; requireDrizzleKit: () => Kit }
  const { generateDrizzleJson, generateMigration } = db.requireDrizzleKit()
  const last = path.resolve(import.meta.dirname, `../../src/migrations/${migrations.at(-1)?.name}.json`)
  const before: unknown = JSON.parse(readFileSync(last, 'utf8'))
  const pending = await generateMigration(before, await generateDrizzleJson(db.schema))
  expect(pending, 'run: npm run migration -- <name>').toEqual([])
})

it('runs once: a second boot on the same file changes nothing', async () => {
  const { payload } = database
  const done = async () =>
    (await payload.find({ collection: 'payload-migrations', sort: 'name', pagination: false })).docs.map(
      ({ name }) => name,
    )
  const before = await done()
  expect(before).toEqual(migrations.map(({ name }) => name))
  await payload.db.migrate()
  expect(await done()).toEqual(before)
})
