import { execFile } from 'node:child_process'
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { afterAll, beforeAll, expect, it } from 'vitest'
import { appendEntry } from '#commands/log/appendEntry.ts'
import { forEachDatabase } from '../support/forEachDatabase.ts'

const root = path.join(import.meta.dirname, '../..')

forEachDatabase('the log from the command line', (database) => {
  const collection = 'auditEntries'
  let directory: string
  /** `npm run audit:verify` and `audit:export`, as package.json has them. */
  const run = (...args: string[]) =>
    new Promise<{ code: number; output: string }>((resolve) => {
      const env = { ...process.env, DATABASE_URI: database().uri, DATA_DIR: directory }
      execFile(process.execPath, ['src/cli/auditLog.ts', ...args], { cwd: root, env }, (error, output) =>
        resolve({ code: error ? Number(error.code ?? 1) : 0, output }),
      )
    })
  const file = () => path.join(directory, 'log.jsonl')
  const change = (seq: number, data: Record<string, unknown>) =>
    database().payload.db.updateOne({ collection, where: { seq: { equals: seq } }, data })
  beforeAll(async () => {
    directory = mkdtempSync(path.join(tmpdir(), 'audit-'))
    await database().payload.db.deleteMany({ collection, where: {} })
    for (const summary of ['ett', 'två', 'tre', 'fyra', 'fem'])
      await appendEntry(database().payload, { action: 'update', noun: 'units', summary })
  })
  afterAll(() => rmSync(directory, { recursive: true, force: true }))

  it('proves a whole log, and writes it as JSON, an entry a line', async () => {
    const { scripts } = JSON.parse(readFileSync(path.join(root, 'package.json'), 'utf8'))
    expect([scripts['audit:verify'], scripts['audit:export']]).toEqual(
      ['verify', 'export'].map((name) => `node src/cli/auditLog.ts ${name}`),
    )
    expect(await run('verify')).toMatchObject({ code: 0, output: expect.stringMatching(/5 entries[\s\S]*Whole\./u) })
    const { code, output } = await run('export')
    const lines = output
      .trim()
      .split('\n')
      .map((line) => JSON.parse(line))
    expect([code, lines.map(({ summary }) => summary)]).toEqual([0, ['ett', 'två', 'tre', 'fyra', 'fem']])
    writeFileSync(file(), output)
    expect((await run('verify', '--file', file())).code).toBe(0)
  }, 120_000)

  it('ends with 1 and names the entry that was changed', async () => {
    await change(2, { summary: 'annat' })
    const { code, output } = await run('verify')
    expect([code, output]).toEqual([1, expect.stringMatching(/Entry 2 has been changed[\s\S]*NOT WHOLE/u)])
    await change(2, { summary: 'två' })
    expect((await run('verify')).code).toBe(0)
  }, 120_000)

  it('finds by an export that lies elsewhere that the end was cut off', async () => {
    await database().payload.db.deleteOne({ collection, where: { seq: { equals: 5 } } })
    expect((await run('verify')).code).toBe(0)
    expect(await run('verify', '--file', file())).toMatchObject({
      code: 1,
      output: expect.stringContaining('NOT IN THE LOG: entry 5'),
    })
  }, 120_000)
})
