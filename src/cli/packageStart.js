import { mkdirSync } from 'node:fs'
import path from 'node:path'

/**
 * Starts the package that it lies in, whatever the working folder: on 127.0.0.1:3000 unless `LISTEN` and `PORT` say
 * otherwise. All that is written goes to `DATA_DIR` (default `data/` in the working folder), temporary files too.
 */
if (Number(process.versions.node.split('.')[0]) < 24) {
  console.error(`Node 24 eller senare behövs; det här är ${process.version}. Installera en nyare och starta igen.`)
  process.exit(1)
}
const data = path.resolve(process.env.DATA_DIR || 'data')
const temporary = process.env.TMPDIR || path.join(data, 'tmp')
mkdirSync(temporary, { recursive: true })
// HOSTNAME is the machine's own name in many a shell; Next would take it for the address to listen on.
Object.assign(process.env, { DATA_DIR: data, TMPDIR: temporary, HOSTNAME: process.env.LISTEN || '127.0.0.1' })
await import('./server.js')
