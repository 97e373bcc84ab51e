import { beforeEach, expect, it } from 'vitest'
import { appendAtOnce, appendEntry } from '#commands/log/appendEntry.ts'
import { readLog } from '#commands/log/readLog.ts'
import { verifyChain } from '#commands/log/verifyChain.ts'
import { forEachDatabase } from '../support/forEachDatabase.ts'

forEachDatabase('the log', (database) => {
  const collection = 'auditEntries'
  const faults = async () =>
    (await verifyChain(readLog(database().payload))).faults.map(({ seq, kind }) => `${kind} ${seq}`)
  const change = (seq: number, data: Record<string, unknown>) =>
    database().payload.db.updateOne({ collection, where: { seq: { equals: seq } }, data })
  beforeEach(async () => {
    const { payload } = database()
    await payload.db.deleteMany({ collection, where: {} })
    for (const name of ['ett', 'två', 'tre', 'fyra'])
      await appendEntry(payload, {
        action: 'update',
        noun: 'units',
        summary: name,
        details: { fields: ['name'], n: 1.5 },
      })
  })

  it('is whole as it was written, and each line of an export says all of an entry', async () => {
    expect(await faults()).toEqual([])
    const lines: string[] = []
    for await (const entry of readLog(database().payload)) lines.push(JSON.stringify(entry))
    const again = lines.map((line) => JSON.parse(line))
    expect((await verifyChain(again)).faults).toEqual([])
    expect(again.map(({ seq, summary }) => [seq, summary])).toEqual([
      [1, 'ett'],
      [2, 'två'],
      [3, 'tre'],
      [4, 'fyra'],
    ])
  })

  it('tells of what was changed, whatever it is', async () => {
    for (const data of [
      { summary: 'annat' },
      { userName: 'Någon annan' },
      { at: new Date(0).toISOString() },
      { details: { fields: [] } },
      { docId: 'x' },
    ]) {
      await change(2, data)
      expect(await faults()).toContain('changed 2')
      await change(2, { summary: 'två', userName: null, docId: null })
    }
  })

  it('tells of what was taken out, and of what was written anew with a hash of its own', async () => {
    const { payload } = database()
    await payload.db.deleteOne({ collection, where: { seq: { equals: 2 } } })
    expect(await faults()).toEqual(['missing 3'])
    await change(3, { hash: 'f'.repeat(64) })
    expect(await faults()).toEqual(['changed 3', 'missing 3', 'unlinked 4'])
  })

  it('stays whole when thirty write at once, past each other’s turn as other processes would', async () => {
    const { payload } = database()
    const writers = Array.from({ length: 30 }, (_, n) => appendAtOnce(payload, { action: 'read', summary: String(n) }))
    await Promise.all(writers)
    const { entries, faults: found } = await verifyChain(readLog(payload))
    expect([entries, found]).toEqual([34, []])
  })

  it('stays whole when the person is removed', async () => {
    const { payload } = database()
    const data = {
      name: 'Anna',
      email: 'anna@skolan.example',
      password: 'kanot-ullhav-trapets-mygga',
      platformAdmin: true,
    }
    const { id } = await payload.create({ collection: 'users', data })
    await appendEntry(payload, { action: 'login', user: id, person: id, userName: 'Anna' })
    await payload.delete({ collection: 'users', id })
    expect(await faults()).toEqual([])
    const { docs } = await payload.find({ collection, where: { person: { equals: id } } })
    expect(docs.map(({ userName }) => userName)).toEqual(['Anna'])
  })

  it('writes an entry with an id of its own once', async () => {
    const { payload, kind } = database()
    const id = kind === 'sqlite' ? '00000000-0000-8000-8000-000000000001' : '0'.repeat(23).concat('1')
    expect(await appendEntry(payload, { action: 'adopt' }, id)).toBe(true)
    expect(await appendEntry(payload, { action: 'adopt' }, id)).toBe(false)
    expect(await faults()).toEqual([])
  })
})
