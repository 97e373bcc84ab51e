import { mkdirSync } from 'node:fs'
import path from 'node:path'
import { fileURLToPath } from 'node:url'
import { mongooseAdapter } from '@payloadcms/db-mongodb'
import { sqliteAdapter } from '@payloadcms/db-sqlite'
import { migrations } from '#migrations/index.ts'
import { withLeases } from './leases/withLeases.ts'
import { durable } from './mongo/durable.ts'
import { mongoSessions } from './mongo/mongoSessions.ts'
import { replicaWrites } from './mongo/replicaWrites.ts'
import { quietErrors } from './quietErrors.ts'
import { wholeWrites } from './wholeWrites.ts'

const migrationDir = path.resolve(path.dirname(fileURLToPath(import.meta.url)), '../migrations')

/**
 * SQLite by default, MongoDB by `mongodb://…`. On both, each document is written whole, with its version where MongoDB is
 * a replica set; several documents are several writes: none may depend on a rollback.
 */
export const databaseFor = (uri: string) => {
  if (/^mongodb(\+srv)?:\/\//u.test(uri))
    return withLeases(
      quietErrors(
        replicaWrites(
          mongoSessions(
            mongooseAdapter({
              url: uri,
              // Ours are shorter than Payload's, which span its hooks (docs/adr/0064).
              transactionOptions: false,
              // Nobody waits half a minute for a server that is away.
              connectOptions: { writeConcern: durable, serverSelectionTimeoutMS: 5_000 },
              // Unique indexes are part of what keeps answers apart: no request before they stand.
              ensureIndexes: true,
              // Not needed without join fields, and refused by servers that only speak the protocol.
              useJoinAggregations: false,
              disableIndexHints: true,
            }),
          ),
        ),
      ),
      { fenced: true },
    )
  if (!uri.startsWith('file:'))
    throw new Error(`DATABASE_URI "${uri}" kan inte användas. Skriv file:./data/payload.db eller mongodb://…`)
  const file = uri.slice('file:'.length)
  mkdirSync(path.dirname(path.resolve(file)), { recursive: true })
  const adapter = sqliteAdapter({
    client: { url: uri },
    idType: 'uuid',
    blocksAsJSON: true,
    wal: true,
    // While it connects; `wholeWrites` waits without stopping the server.
    busyTimeout: 5000,
    // The schema comes from migrations alone, in development too: a pushed file could never become a real one.
    push: false,
    prodMigrations: migrations,
    migrationDir,
  })
  return withLeases(quietErrors(wholeWrites(adapter, file)), { fenced: false })
}
