import type { Payload, PayloadRequest } from 'payload'
import { copyDatabase } from './copyDatabase.ts'
import { oneUpgrade } from './oneUpgrade.ts'
import { refuseNewer } from './refuseNewer.ts'
import type { Client } from './sqliteConnection.ts'
import type { Transactions } from './transactions.ts'

export type Migration = {
  name: string
  up: (args: { db: unknown; payload: Payload; req: PayloadRequest }) => Promise<void>
}
export type Adapter = {
  client: Client
  drizzle: unknown
  payload: Payload
  prodMigrations?: Migration[]
  create: (args: { collection: string; data: object }) => Promise<unknown>
}
type Done = { name: string; batch: number }

const doneIn = async ({ client }: Adapter): Promise<Done[]> => {
  const table = await client.execute(
    "SELECT name FROM sqlite_master WHERE type = 'table' AND name = 'payload_migrations'",
  )
  if (table.rows.length === 0) return []
  const { rows } = await client.execute('SELECT name, batch FROM payload_migrations')
  return rows.map(({ name, batch }) => ({ name: String(name), batch: Number(batch) }))
}
const danglingIn = async ({ client }: Adapter) => (await client.execute('PRAGMA foreign_key_check')).rows.length

/** One migration with its row in payload_migrations: what it changes is there as a whole, or it will be run again. */
const run = async (adapter: Adapter, migration: Migration, batch: number): Promise<void> => {
  const { payload, drizzle } = adapter
  const { name } = migration
  const dangling = await danglingIn(adapter)
  await migration.up({ db: drizzle, payload, req: { payload } as PayloadRequest })
  await adapter.create({ collection: 'payload-migrations', data: { name, batch } })
  if ((await danglingIn(adapter)) > dangling)
    throw new Error('Rader pekar på rader som inte finns (foreign_key_check).')
}

type Upgrade = { migrations?: Migration[]; file: string }

/** What is to be done, and what has been. Throws where the database is not one that this program may touch. */
const planOf = async (adapter: Adapter, { migrations = adapter.prodMigrations ?? [], file }: Upgrade) => {
  const done = await doneIn(adapter)
  if (done.some(({ batch }) => batch === -1))
    throw new Error(`Databasen ${file} har gjorts utan migreringar (utvecklingsläge) och kan inte uppgraderas.`)
  refuseNewer(
    done.map(({ name }) => name),
    migrations.map(({ name }) => name),
  )
  return { done, pending: migrations.filter(({ name }) => !done.some((one) => one.name === name)) }
}

const upgradeAlone = async (adapter: Adapter, transactions: Transactions, upgrade: Upgrade): Promise<void> => {
  const { logger } = adapter.payload
  const { file } = upgrade
  // Asked anew: a process that started at the same time has been waited for, and may have done it all.
  const { done, pending } = await planOf(adapter, upgrade)
  const [first] = pending
  if (!first) return
  const copy = `${file}.before-${first.name}`
  if (done.length > 0) {
    await copyDatabase(adapter.client, copy)
    logger.info(`Databasen kopierades till ${copy} innan den uppgraderas.`)
  }
  const batch = Math.max(0, ...done.map((one) => one.batch)) + 1
  for (const migration of pending) {
    try {
      await transactions.whole(() => run(adapter, migration, batch), { foreignKeys: false })
      logger.info(`Migrering: ${migration.name}`)
    } catch (err) {
      logger.error({ err, msg: `Migreringen ${migration.name} misslyckades; ingenting av den finns i databasen.` })
      throw err
    }
  }
}

/**
 * Brings the database up to date, each migration in one transaction, after a copy of the whole as it was: the release
 * before can go on with the copy. Foreign keys are off meanwhile, or rebuilding a table would delete what points at it;
 * they are checked before anything is kept. One process at a time: another would copy what is half upgraded.
 */
export const migrateWhole = async (adapter: Adapter, transactions: Transactions, upgrade: Upgrade): Promise<void> => {
  if ((await planOf(adapter, upgrade)).pending.length === 0) return
  await oneUpgrade(upgrade.file, () => upgradeAlone(adapter, transactions, upgrade))
}
