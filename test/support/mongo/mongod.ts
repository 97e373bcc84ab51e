import { execFileSync, spawn } from 'node:child_process'
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { freePort } from '../freePort.ts'
import { answersSoon } from './answers.ts'
import type { MongoServer } from './MongoServer.ts'

/** The real thing, from `MONGOD_BIN` or PATH, on a directory of its own. Throws when there is none. */
export const mongod = async (): Promise<MongoServer> => {
  const binary = process.env.MONGOD_BIN || 'mongod'
  const version = execFileSync(binary, ['--version'], { encoding: 'utf8' }).match(/v(\d[\w.-]*)/u)?.[1] ?? '?'
  const directory = mkdtempSync(path.join(tmpdir(), 'mongod-'))
  const port = await freePort()
  const child = spawn(binary, ['--dbpath', directory, '--port', String(port), '--bind_ip', '127.0.0.1', '--quiet'], {
    stdio: 'ignore',
  })
  const uri = `mongodb://127.0.0.1:${port}`
  const ended = new Promise<void>((resolve) => child.once('exit', () => resolve()))
  const stop = async () => {
    child.kill()
    await ended
    rmSync(directory, { recursive: true, force: true })
  }
  if (await answersSoon(uri, () => child.exitCode !== null)) return { uri, name: `mongod ${version} (${binary})`, stop }
  await stop()
  throw new Error(`${binary} does not answer`)
}
