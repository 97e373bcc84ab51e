import { type ChildProcess, execFileSync, spawn } from 'node:child_process'
import { chmodSync, cpSync, existsSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { pagesOf, squeeze } from '../coverage/pdfText.ts'
import { readDocx } from '../docx/readDocx.ts'
import { answers, buildOnce, run } from '../e2e/startApplication.ts'
import { freePort } from '../support/freePort.ts'

/** Nobody in particular: a number that every Linux has, without a home and without rights. */
const ordinary = process.getuid?.() === 0 ? { uid: 65534, gid: 65534 } : {}
const place = mkdtempSync(path.join(tmpdir(), 'package-'))
const app = path.join(place, 'app')
const data = path.join(place, 'data')
const node = path.join(place, 'node')
const environment = { NODE_ENV: 'production' as const, NEXT_TELEMETRY_DISABLED: '1', DATA_DIR: data }

/** Bytes below a folder, as the disk counts them. */
const megabytes = (folder: string) => Number(execFileSync('du', ['-sm', folder], { encoding: 'utf8' }).split('\t')[0])
const give = (folder: string) => {
  if ('uid' in ordinary) execFileSync('chown', ['-R', `${ordinary.uid}:${ordinary.gid}`, folder])
}

let server: ChildProcess | undefined
let log = ''
/** Started in the empty place, with nothing of this program's environment. */
const start = async (): Promise<string> => {
  const port = await freePort()
  const child = spawn(node, [path.join(app, 'start.js')], {
    cwd: place,
    env: { ...environment, PATH: '/usr/bin:/bin', PORT: String(port) },
    ...ordinary,
  })
  server = child
  for (const stream of [child.stdout, child.stderr]) stream.on('data', (chunk) => (log += String(chunk)))
  const base = `http://127.0.0.1:${port}`
  await answers(`${base}/logga-in`, child)
  return base
}
const stop = () =>
  new Promise((resolve) => {
    if (!server || server.exitCode !== null) return resolve(undefined)
    server.on('exit', resolve)
    server.kill()
  })

describe('a package', () => {
  beforeAll(async () => {
    await buildOnce({ ...process.env, NODE_ENV: 'production' })
    await run(['src/cli/package.ts', '--no-build', '--out', app], process.env)
    // Node comes from the machine, and may lie where an ordinary user cannot reach it here.
    cpSync(process.execPath, node)
    mkdirSync(data)
    give(data)
    execFileSync('chmod', ['-R', 'a-w,a+rX', app])
    chmodSync(place, 0o555)
  }, 900_000)
  afterAll(async () => {
    await stop()
    execFileSync('chmod', ['-R', 'u+w', place])
    rmSync(place, { recursive: true, force: true })
  })

  it('holds no sources, no tools and no build cache, and is small', () => {
    expect(
      readdirSync(app)
        .filter((name) => !/^commands-.*\.js$/u.test(name))
        .sort(),
    ).toEqual([
      '.next',
      'CHANGELOG.md',
      'LICENSE',
      'NOTICE',
      'assets',
      'backup.js',
      'node_modules',
      'package.json',
      'restore.js',
      'server.js',
      'start.js',
    ])
    expect(existsSync(path.join(app, '.next/cache'))).toBe(false)
    for (const tool of ['typescript', 'vitest', 'node', 'drizzle-kit', '@biomejs', 'monaco-editor', '@sparticuz'])
      expect(existsSync(path.join(app, 'node_modules', tool)), tool).toBe(false)
    expect(megabytes(app)).toBeLessThan(350)
  })

  it('starts on nothing, as an ordinary user who can write to the data folder alone', async () => {
    const base = await start()
    expect(await (await fetch(`${base}/logga-in`)).text()).toContain('Logga in')
    expect((await fetch(`${base}/admin/login`)).status).toBe(200)
    expect(readdirSync(data)).toEqual(expect.arrayContaining(['payload.db', 'secret']))
    await stop()
  })

  it('takes a backup beside the server, and restores it in another place, with nothing but Node', async () => {
    const to = path.join(data, 'backups')
    const env = { ...environment, PATH: '/usr/bin:/bin' }
    await start()
    execFileSync(node, [path.join(app, 'backup.js'), to], { cwd: place, env, ...ordinary })
    await stop()
    const [archive] = readdirSync(to)
    const restored = path.join(data, 'restored')
    const args = [path.join(app, 'restore.js'), path.join(to, String(archive))]
    execFileSync(node, args, { cwd: place, env: { ...env, DATA_DIR: restored }, ...ordinary })
    // Nothing has been stored yet, so there are no folders of files.
    expect(readdirSync(restored).sort()).toEqual(['payload.db', 'secret'])
    expect(readFileSync(path.join(restored, 'secret'))).toEqual(readFileSync(path.join(data, 'secret')))
  })

  it('makes PDF and Word, and writes nothing but to its data', async () => {
    const seeded = await run([path.join(import.meta.dirname, 'seedDocument.ts')], {
      ...process.env,
      ...environment,
      DATABASE_URI: `file:${data}/payload.db`,
      PAYLOAD_SECRET: readFileSync(path.join(data, 'secret'), 'utf8').trim(),
    })
    const { documentId } = JSON.parse(seeded.trim().split('\n').at(-1) ?? '{}')
    give(data)
    const base = await start()
    const login = await fetch(`${base}/api/users/login`, {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify({ email: 'rektor@lillkoping.example', password: 'Ett-långt-lösenord' }),
    })
    const { token } = await login.json()
    const download = async (format: 'pdf' | 'docx') => {
      const response = await fetch(`${base}/dokument/${documentId}/${format}`, {
        headers: { Authorization: `JWT ${token}` },
      })
      const bytes = Buffer.from(await response.arrayBuffer())
      if (!response.ok) throw new Error(`${response.status} ${bytes}\n${log}`)
      return bytes
    }
    expect((await pagesOf(await download('pdf'))).join(' ')).toContain(squeeze('Presentation av Ås skola'))
    expect(JSON.stringify(readDocx(await download('docx')))).toContain('Presentation av Ås skola')
    await stop()
    const owned = ordinary.uid === undefined ? [] : ['-uid', String(ordinary.uid), '-not', '-path', `${data}*`]
    if (owned.length > 0) expect(execFileSync('find', [place, ...owned], { encoding: 'utf8' })).toBe('')
    expect(log).not.toMatch(/EACCES|EROFS|EPERM/)
  }, 400_000)
})
