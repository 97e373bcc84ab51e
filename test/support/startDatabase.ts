import { randomUUID } from 'node:crypto'
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { getPayload, type Payload } from 'payload'
import { inject } from 'vitest'
import { coreBlocks } from '#blocks/index.gen.ts'
import type { AssemblyBlock } from '#blocks/kit/index.ts'
import type { Env } from '#env'
import { configFor } from '../../payload.config.ts'

/** `replica`: MongoDB with transactions. */
export type DatabaseKind = 'sqlite' | 'mongodb' | 'replica'
export type TestDatabase = { payload: Payload; kind: DatabaseKind; uri: string; stop: () => Promise<void> }
type Options = {
  blocks?: readonly AssemblyBlock[]
  admin?: { email: string; password: string }
  /** `smtp://127.0.0.1:port`; without it mail goes to the log. */
  mailServer?: string
  /** Without it files lie in the run's own folder. */
  bucket?: Env['bucket']
}

const sqlite = () => {
  const directory = mkdtempSync(path.join(tmpdir(), 'database-'))
  return { uri: `file:${directory}/test.db`, remove: () => rmSync(directory, { recursive: true, force: true }) }
}

const mongo = (kind: DatabaseKind) => {
  const name = `test-${randomUUID().slice(0, 8)}`
  const uri =
    kind === 'replica' ? `${inject('replicaUri')}/${name}?replicaSet=secantus` : `${inject('mongoUri')}/${name}`
  return { uri, remove: () => {} }
}

/** What the application is told of the world in tests, for a database at `uri`. */
export const environmentOf = (uri: string, { admin, mailServer, bucket }: Omit<Options, 'blocks'> = {}): Env => ({
  databaseUri: uri,
  secret: 'a secret for tests',
  // Mail that leaves has links that are followed from elsewhere.
  serverUrl: mailServer ? 'http://localhost:3000' : undefined,
  address: 'http://localhost:3000',
  logLevel: 'error',
  role: 'both',
  // Nobody answers there: tests that fetch say where themselves.
  sources: { kolada: 'http://127.0.0.1:9', skolverket: 'http://127.0.0.1:9' },
  mail: { server: mailServer, from: 'kvalitet@kommunen.example' },
  bucket,
  admin,
})

/** The application on the database at `uri`. */
export const openDatabase = async (
  kind: DatabaseKind,
  uri: string,
  { blocks = coreBlocks, ...world }: Options = {},
): Promise<TestDatabase> => {
  const payload = await getPayload({ config: configFor(environmentOf(uri, world), blocks), key: uri })
  const stop = async () => {
    if ('connection' in payload.db)
      await (payload.db.connection as { dropDatabase: () => Promise<unknown> }).dropDatabase()
    await payload.destroy()
  }
  return { payload, kind, uri, stop }
}

/**
 * The application on an empty database: SQLite in a temporary file with the production migrations, or a new database on
 * one of the run's MongoDB servers. Call `stop` when done (`forEachDatabase` does both).
 */
export const startDatabase = async (kind: DatabaseKind, options: Options = {}): Promise<TestDatabase> => {
  const { uri, remove } = kind === 'sqlite' ? sqlite() : mongo(kind)
  const database = await openDatabase(kind, uri, options)
  const stop = async () => {
    await database.stop()
    remove()
  }
  return { ...database, stop }
}
