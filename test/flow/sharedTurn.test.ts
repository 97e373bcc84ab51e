import { randomUUID } from 'node:crypto'
import { getPayload, type Payload } from 'payload'
import { afterAll, beforeAll, expect, it } from 'vitest'
import { inSharedTurn } from '#commands/common/inTurn.ts'
import { sharedTurn } from '#database/leases/sharedTurn.ts'
import { configFor } from '../../payload.config.ts'
import { forEachDatabase } from '../support/forEachDatabase.ts'
import { environmentOf } from '../support/startDatabase.ts'
import { testBlocks } from './testBlocks.ts'
import { make } from './world.ts'

forEachDatabase(
  'what is read, changed and written back on two nodes',
  (database) => {
    let nodes: [Payload, Payload]
    beforeAll(async () => {
      const { payload, uri, kind } = database()
      const config = configFor(environmentOf(uri), testBlocks)
      nodes = [payload, kind === 'sqlite' ? payload : await getPayload({ config, key: randomUUID() })]
    })
    afterAll(async () => {
      if (nodes[1] !== nodes[0]) await nodes[1]?.destroy()
    })
    const collection = 'municipalities'
    const counted = async (payload: Payload, id: string) =>
      Number((await payload.findByID({ collection, id, depth: 0 })).name)

    it('is in turn: of forty who add one, each is counted', async () => {
      const [first] = nodes
      const id = await make(first, collection, { key: 'turer', name: '0', kind: 'municipality' })
      const add = (payload: Payload) =>
        inSharedTurn(payload, `count ${id}`, async () => {
          const name = String((await counted(payload, id)) + 1)
          await payload.db.updateOne({ collection, id, data: { name } })
        })
      await Promise.all(Array.from({ length: 40 }, (_, n) => add(nodes[n % 2] ?? first)))
      expect(await counted(first, id)).toBe(40)
    })

    it('goes on when whoever had the turn failed, and when it has not been heard of for the term', async () => {
      const [first, second] = nodes
      await expect(sharedTurn(first, 'x', () => Promise.reject(new Error('no')))).rejects.toThrow('no')
      expect(await sharedTurn(second, 'x', async () => 'had')).toBe('had')
      let killed = true
      const held = sharedTurn(first, 'y', async () => {
        // As a node that was killed: its turn runs out and nobody gives it back.
        await first.db.updateMany({ collection: 'attempts', where: {}, data: { expiresAt: 0 } })
        expect(await sharedTurn(second, 'y', async () => 'had')).toBe('had')
        killed = false
      })
      await held
      expect(killed).toBe(false)
      expect((await first.count({ collection: 'attempts' })).totalDocs).toBe(0)
    })
  },
  { blocks: testBlocks, replica: true },
)
