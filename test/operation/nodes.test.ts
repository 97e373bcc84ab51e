import { spawn } from 'node:child_process'
import { randomUUID } from 'node:crypto'
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { afterAll, beforeEach, describe, expect, it } from 'vitest'
import { holdFiles, lockOf, placeOf } from '#database/holdFiles.ts'
import { term } from '#database/leases/lease.ts'
import { type Joining, joinNodes } from '#jobs/node/joinNodes.ts'
import { livingNodes } from '#jobs/node/nodeRow.ts'
import { forEachDatabase } from '../support/forEachDatabase.ts'

forEachDatabase('nodes on one database', (database) => {
  beforeEach(() => database().payload.db.deleteMany({ collection: 'nodes', where: {} }))
  const join = (more: Partial<Joining> = {}) =>
    joinNodes(database().payload, { role: 'both', place: randomUUID(), shares: true, ...more }, 0)
  const living = async () => (await livingNodes(database().payload)).map(({ id }) => id)

  it('are as many as one likes where all share their files', async () => {
    const nodes = [await join({ role: 'web' }), await join({ role: 'worker' }), await join()]
    expect(await living()).toEqual(nodes.map(({ id }) => id))
    for (const node of nodes) await node.leave()
    expect(await living()).toEqual([])
  })

  it('are refused, with a code and in both languages, where either keeps files on its own disk', async () => {
    const first = await join({ shares: false })
    await expect(join()).rejects.toThrow(
      /^SECOND_NODE: En annan nod .* sparar filer på sin egen disk[\s\S]*Another node/u,
    )
    await expect(join({ shares: false })).rejects.toMatchObject({ code: 'SECOND_NODE' })
    // Whoever was refused has left nothing behind.
    expect(await living()).toEqual([first.id])
    await first.leave()
    const shared = await join()
    await expect(join({ shares: false })).rejects.toMatchObject({ code: 'SECOND_NODE' })
    await shared.leave()
  })

  it('are followed by the next in the same place at once, and elsewhere when they have not been heard of for the term', async () => {
    await join({ shares: false, place: 'here' })
    const second = await join({ shares: false, place: 'here' })
    expect(await living()).toEqual([second.id])
    const heartbeatAt = new Date(Date.now() - term - 1).toISOString()
    await database().payload.db.updateOne({ collection: 'nodes', id: second.id, data: { heartbeatAt } })
    const third = await join({ shares: false })
    expect(await living()).toEqual([third.id])
    await third.leave()
    await second.leave()
  })
})

describe('files on the own disk', () => {
  const folder = mkdtempSync(path.join(tmpdir(), 'nodes-'))
  afterAll(() => rmSync(folder, { recursive: true, force: true }))
  const places = { databaseUri: `file:${folder}/payload.db`, dataDir: folder, secret: undefined, secretFile: '' }
  const bucket = { name: 'b', region: 'r', endpoint: undefined, key: undefined }

  it('are locked beside the database, or in the folder of files, and not at all in an object store', () => {
    expect(lockOf(places)).toBe(`${folder}/payload.db.node`)
    expect(lockOf({ ...places, bucket })).toBe(`${folder}/payload.db.node`)
    expect(lockOf({ ...places, databaseUri: 'mongodb://m/d' })).toBe(`${folder}/files.node`)
    expect(lockOf({ ...places, databaseUri: 'mongodb://m/d', bucket })).toBeUndefined()
  })

  it('are one process’s, until that ends, however it ends', async () => {
    const lock = path.join(folder, 'payload.db.node')
    const script = `import { holdFiles } from ${JSON.stringify(path.resolve('src/database/holdFiles.ts'))}
      await holdFiles(${JSON.stringify(lock)}); console.log('held'); setInterval(() => {}, 1000)`
    const other = spawn(process.execPath, ['--input-type=module', '-e', script], {
      stdio: ['ignore', 'pipe', 'inherit'],
    })
    await new Promise((resolve) => other.stdout.once('data', resolve))
    await expect(holdFiles(lock, 0)).rejects.toThrow(
      /^SECOND_NODE: En annan nod använder samma filer[\s\S]*Stop it first/u,
    )
    const ended = new Promise((resolve) => other.once('exit', resolve))
    other.kill('SIGKILL')
    await ended
    await holdFiles(lock, 0)
    expect(placeOf(lock)).toContain(folder)
  })
})
