import { type ChildProcess, spawn } from 'node:child_process'
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { freePort } from '../../support/freePort.ts'

const root = path.join(import.meta.dirname, '../../..')
const next = path.join(root, 'node_modules/next/dist/bin/next')

export type FleetNode = {
  name: string
  base: string
  log: () => string
  /** Starts it, and does not wait until it answers. */
  start: () => void
  /** As a power cut would. */
  kill: () => Promise<void>
}

/** One node of the built application, with a folder of its own; what it shares stands in `env`. */
const nodeOf = async (name: string, role: 'web' | 'worker', env: NodeJS.ProcessEnv, home: string) => {
  const port = String(await freePort())
  let log = ''
  let child: ChildProcess | undefined
  const start = () => {
    const own = { ...env, ROLE: role, DATA_DIR: path.join(home, name), PDF_CONCURRENCY: '1' }
    const args = [next, 'start', '--hostname', '127.0.0.1', '--port', port]
    const started = spawn(process.execPath, args, { cwd: root, env: own, stdio: ['ignore', 'pipe', 'pipe'] })
    for (const stream of [started.stdout, started.stderr]) stream.on('data', (chunk) => (log += String(chunk)))
    child = started
  }
  const kill = () =>
    new Promise<void>((resolve) => {
      if (!child || child.exitCode !== null || child.signalCode !== null) return resolve()
      child.once('exit', () => resolve())
      child.kill('SIGKILL')
    })
  const node: FleetNode = { name, base: `http://127.0.0.1:${port}`, log: () => log, start, kill }
  return node
}

export type Fleet = { webs: FleetNode[]; workers: FleetNode[]; stop: () => Promise<void> }

/** Two nodes that answer people and two that do the work, started at once on an environment that they share. */
export const startFleet = async (env: NodeJS.ProcessEnv): Promise<Fleet> => {
  const home = mkdtempSync(path.join(tmpdir(), 'fleet-'))
  const webs = [await nodeOf('web1', 'web', env, home), await nodeOf('web2', 'web', env, home)]
  const workers = [await nodeOf('worker1', 'worker', env, home), await nodeOf('worker2', 'worker', env, home)]
  const all = [...webs, ...workers]
  for (const node of all) node.start()
  const stop = async () => {
    await Promise.all(all.map((node) => node.kill()))
    rmSync(home, { recursive: true, force: true })
  }
  return { webs, workers, stop }
}
