import { type ChildProcess, spawn } from 'node:child_process'
import { existsSync, mkdirSync, mkdtempSync, rmSync, statSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { freePort } from '../support/freePort.ts'

const root = path.join(import.meta.dirname, '../..')
const next = path.join(root, 'node_modules/next/dist/bin/next')

export const run = (args: string[], env: NodeJS.ProcessEnv) =>
  new Promise<string>((resolve, reject) => {
    const child = spawn(process.execPath, args, { cwd: root, env, stdio: ['ignore', 'pipe', 'pipe'] })
    let output = ''
    for (const stream of [child.stdout, child.stderr]) stream.on('data', (chunk) => (output += String(chunk)))
    child.on('exit', (code) => (code === 0 ? resolve(output) : reject(new Error(`${args.join(' ')}\n${output}`))))
  })
export const answers = async (url: string, server: ChildProcess) => {
  for (let attempt = 0; attempt < 300; attempt += 1) {
    if (server.exitCode !== null) throw new Error('The server ended before it answered.')
    if (
      await fetch(url).then(
        (response) => response.ok,
        () => false,
      )
    )
      return
    await new Promise((done) => setTimeout(done, 200))
  }
  throw new Error(`${url} does not answer.`)
}

/** Test files run side by side: who comes second waits for the build of the first. */
export const buildOnce = async (env: NodeJS.ProcessEnv) => {
  const lock = path.join(root, '.cache/next-build.lock')
  mkdirSync(path.dirname(lock), { recursive: true })
  const mine = () => {
    try {
      mkdirSync(lock)
      return true
    } catch {
      return false
    }
  }
  while (!mine()) {
    const since = statSync(lock, { throwIfNoEntry: false })?.mtimeMs ?? Date.now()
    // Left by a run that was killed.
    if (Date.now() - since > 900_000) rmSync(lock, { recursive: true, force: true })
    await new Promise((done) => setTimeout(done, 1000))
  }
  try {
    if (!existsSync(path.join(root, '.next/standalone/server.js'))) await run([next, 'build'], env)
  } finally {
    rmSync(lock, { recursive: true, force: true })
  }
}

type Small = { templateId: string; schoolId: string }
export type Application<S = Small> = {
  base: string
  seeded: S
  /** What the server is started with. */
  env: NodeJS.ProcessEnv
  log: () => string
  /** Of the server that runs now. */
  pid: () => number
  /** Kills the server, as a power cut would. */
  kill: () => Promise<void>
  /** Starts it again on the same address and data. */
  start: () => Promise<void>
  /** Runs another script beside this one on the same data, best while the server is down. */
  change: (script: string) => Promise<void>
  stop: () => void
}

/**
 * The built application on an empty SQLite file of its own, or on `databaseUri`, started as in production; `seed` is the script beside this
 * one that fills it and prints what it made as JSON; `nodeOptions` are the server's. Builds if nobody has.
 */
export const startApplication = async <S = Small>(
  seed = 'seedSmall.ts',
  databaseUri?: string,
  nodeOptions: string[] = [],
): Promise<Application<S>> => {
  const directory = mkdtempSync(path.join(tmpdir(), 'hela-vagen-'))
  const env = {
    ...process.env,
    NODE_ENV: 'production' as const,
    DATA_DIR: directory,
    DATABASE_URI: databaseUri ?? `file:${directory}/test.db`,
    PAYLOAD_SECRET: 'a secret for the browser test',
    NEXT_TELEMETRY_DISABLED: '1',
  }
  await buildOnce(env)
  const printed = await run([path.join(import.meta.dirname, seed)], env)
  const seeded = JSON.parse(printed.trim().split('\n').at(-1) ?? '{}') as S
  const base = `http://127.0.0.1:${await freePort()}`
  let log = ''
  let server: ChildProcess | undefined
  const start = async () => {
    const args = [...nodeOptions, next, 'start', '--hostname', '127.0.0.1', '--port', new URL(base).port]
    server = spawn(process.execPath, args, { cwd: root, env, stdio: ['ignore', 'pipe', 'pipe'] })
    for (const stream of [server.stdout, server.stderr]) stream?.on('data', (chunk) => (log += String(chunk)))
    await answers(`${base}/logga-in`, server)
  }
  const kill = () =>
    new Promise<void>((resolve) => {
      if (!server || server.exitCode !== null) return resolve()
      server.on('exit', () => resolve())
      server.kill('SIGKILL')
    })
  await start()
  const stop = () => {
    server?.kill()
    rmSync(directory, { recursive: true, force: true })
  }
  const change = async (script: string) => {
    await run([path.join(import.meta.dirname, script)], env)
  }
  return { base, seeded, env, log: () => log, pid: () => server?.pid ?? 0, kill, start, change, stop }
}
