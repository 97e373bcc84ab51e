import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { freePort } from '../freePort.ts'
import { fromPyPI, type Process } from '../fromPyPI.ts'
import { answersSoon } from './answers.ts'
import type { MongoServer } from './MongoServer.ts'

const version = '0.7.0b3'
const options = '?replicaSet=secantus'

export type ReplicaServer = MongoServer & {
  /** The address of a database on it. */
  database: (name: string) => string
  /** Ends the server as a power cut would; `start` brings it back at the same address with what it had kept. */
  kill: () => Promise<void>
  start: () => Promise<void>
}

/**
 * SecantusDB: MongoDB's protocol on WiredTiger as a replica set of one, with transactions. A judge in tests alone. Needs
 * Python 3.11 and, the first time, pip. Of itself it journals nothing at once, not even a majority's commit as MongoDB
 * does; hence the flag, which a test leaves out that looks at what the program asks for.
 */
export const replicaServer = async (more = ['--sync-on-commit']): Promise<ReplicaServer> => {
  const python = fromPyPI(`secantusdb==${version}`)
  const [port, directory] = [await freePort(), mkdtempSync(path.join(tmpdir(), 'replica-'))]
  const uri = `mongodb://127.0.0.1:${port}`
  const code = 'import sys; from secantus.cli import main; sys.exit(main())'
  const where = ['--host', '127.0.0.1', '--port', String(port), '--storage-path', directory]
  let running: Process | undefined
  const start = async () => {
    const started = python(['-c', code, ...where, '--log-level', 'ERROR', ...more], directory)
    running = started
    if (!(await answersSoon(`${uri}/${options}`, started.hasEnded)))
      throw new Error(`secantusdb ${version} does not answer`)
  }
  await start()
  return {
    uri,
    name: `secantusdb ${version} (replica set of one)`,
    database: (name) => `${uri}/${name}${options}`,
    start,
    kill: async () => running?.end('SIGKILL'),
    stop: async () => {
      await running?.end('SIGTERM')
      rmSync(directory, { recursive: true, force: true })
    },
  }
}
