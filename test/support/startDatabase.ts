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

export type DatabaseKind = 'sqlite' | 'mongodb'
export type TestDatabase = { payload: Payload; kind: DatabaseKind; uri: string; stop: () => Promise<void> }
type Options = {
  blocks?: readonly AssemblyBlock[]
  admin?: { email: string; password: string }
  /** `smtp://127.0.0.1:port`; without it mail goes to the log. */
  mailServer?: string
}

const sqlite = () => {
  const directory = mkdtempSync(path.join(tmpdir(), 'database-'))
  return { uri: `file:${directory}/test.db`, remove: () => rmSync(directory, { recursive: true, force: true }) }
}

/** What the application is told of the world in tests, for a database at `uri`. */
export const environmentOf = (uri: string, { admin, mailServer }: Omit<Options, 'blocks'> = {}): Env => ({
  databaseUri: uri,
  secret: 'a secret for tests',
  // Mail that leaves has links that are followed from elsewhere.
  serverUrl: mailServer ? 'http://localhost:3000' : undefined,
  address: 'http://localhost:3000',
  logLevel: 'error',
  // Nobody answers there: tests that fetch say where themselves.
  sources: { kolada: 'http://127.0.0.1:9', skolverket: 'http://127.0.0.1:9' },
  mail: { server: mailServer, from: 'kvalitet@kommunen.example' },
  admin,
})

/**
 * The application on an empty database: SQLite in a temporary file with the production migrations, or a new database on
 * the run's MongoDB server. Call `stop` when done (`forEachDatabase` does both).
 */
export const startDatabase = async (
  kind: DatabaseKind,
  { blocks = coreBlocks, admin, mailServer }: Options = {},
): Promise<TestDatabase> => {
  const { uri, remove } =
    kind === 'sqlite' ? sqlite() : { uri: `${inject('mongoUri')}/test-${randomUUID().slice(0, 8)}`, remove: () => {} }
  const env = environmentOf(uri, { admin, mailServer })
  const payload = await getPayload({ config: configFor(env, blocks), key: uri })
  const stop = async () => {
    if ('connection' in payload.db)
      await (payload.db.connection as { dropDatabase: () => Promise<unknown> }).dropDatabase()
    await payload.destroy()
    remove()
  }
  return { payload, kind, uri, stop }
}
