import { type ChildProcess, spawn } from 'node:child_process'
import path from 'node:path'

/** One life of the application: from its start to its kill. */
export type Life = {
  /** Opens the database; resolves to the address when it answers. */
  begin: () => Promise<string>
  kill: () => Promise<void>
}

/** Loads the program, and waits: so that the next life can be prepared while this one goes on. */
export const prepareLife = (databaseUri: string, dataDir: string): Life => {
  const child: ChildProcess = spawn(process.execPath, [path.join(import.meta.dirname, 'server.ts')], {
    env: {
      ...process.env,
      NODE_ENV: 'production',
      DATABASE_URI: databaseUri,
      DATA_DIR: dataDir,
      PAYLOAD_SECRET: 'the same in every life',
      LOG_LEVEL: 'silent',
    },
    stdio: ['pipe', 'pipe', 'inherit'],
  })
  const ended = new Promise<void>((resolve) => child.once('exit', () => resolve()))
  return {
    begin: () =>
      new Promise((resolve, reject) => {
        child.once('exit', (code) => reject(new Error(`The server ended by itself (${code}).`)))
        child.stdout?.on('data', (data) => {
          const port = /port (\d+)/u.exec(String(data))?.[1]
          if (port) resolve(`http://127.0.0.1:${port}`)
        })
        child.stdin?.write('go\n')
      }),
    kill: () => {
      child.kill('SIGKILL')
      return ended
    },
  }
}

/** The server is gone: what was asked last is not acknowledged. */
export class Dead extends Error {}
/** Of what is answered, what the workers look at. */
type Answer = { token: string; editionId: string; distributionId: string; documentIds: string[]; user?: object | null }
export type Ask = (method: string, path: string, body?: unknown, token?: string) => Promise<Answer>

/**
 * Months of crashes pass in minutes here. What a killed login costs stays counted for its address, rightly, and a
 * hundred of them would fill it: each ten lives come from an address of their own.
 */
const addressOf = (life: number) => `10.0.0.${Math.floor(life / 10)}`

/** Asks a life; throws `Dead` when it ended meanwhile, and an error with its words when it refused. */
export const askAt =
  (base: string, life: number): Ask =>
  async (method, path, body, token) => {
    const headers = {
      'content-type': 'application/json',
      'x-forwarded-for': addressOf(life),
      ...(token ? { authorization: `JWT ${token}` } : {}),
    }
    const [status, text] = await fetch(`${base}${path}`, {
      method,
      headers,
      ...(method === 'GET' ? {} : { body: JSON.stringify(body ?? {}) }),
    })
      .then(async (response) => [response.status, await response.text()] as const)
      .catch(() => {
        throw new Dead()
      })
    if (status >= 400) throw new Error(`${method} ${path}: ${status} ${text.slice(0, 300)}`)
    return JSON.parse(text)
  }
