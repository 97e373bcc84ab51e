import { execFileSync, spawn } from 'node:child_process'
import { mkdtempSync, rmSync } from 'node:fs'
import { createServer } from 'node:net'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { setTimeout as wait } from 'node:timers/promises'
import { MongoClient } from 'mongodb'
import type { MongoServer } from './MongoServer.ts'

const freePort = () =>
  new Promise<number>((resolve, reject) => {
    const server = createServer().once('error', reject)
    server.listen(0, '127.0.0.1', () => {
      const address = server.address()
      server.close(() => resolve(typeof address === 'object' && address ? address.port : 0))
    })
  })

const answers = async (uri: string) => {
  const client = new MongoClient(uri, { serverSelectionTimeoutMS: 500 })
  try {
    await client.db('admin').command({ ping: 1 })
    return true
  } catch {
    return false
  } finally {
    await client.close()
  }
}

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
  for (let attempt = 0; attempt < 60; attempt++) {
    if (await answers(uri)) return { uri, name: `mongod ${version} (${binary})`, stop }
    if (child.exitCode !== null) break
    await wait(250)
  }
  await stop()
  throw new Error(`${binary} does not answer`)
}
