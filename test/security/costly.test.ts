import { beforeAll, expect, it } from 'vitest'
import { spend } from '#commands/account/spend.ts'
import { saveAnswer } from '#commands/document/saveAnswer.ts'
import { produceFiles } from '#files/produceFiles.ts'
import { testBlocks } from '../flow/testBlocks.ts'
import { makeWorld, refusal, saveId, type World } from '../flow/world.ts'
import { forEachDatabase } from '../support/forEachDatabase.ts'

const settle = () => new Promise((done) => setTimeout(done, 2_200))

forEachDatabase(
  'what takes the server seconds',
  (database) => {
    let world: World
    beforeAll(async () => {
      world = await makeWorld(database().payload)
    })

    it('is done once for sixty who ask at once, and not again until something it shows has changed', async () => {
      const documentId = await world.document(2023)
      await settle()
      let worked = 0
      const beforeWork = async () => {
        worked += 1
      }
      const ask = async () =>
        (await produceFiles(world.payload, { documentId, audience: 'internal', formats: ['html'], beforeWork })).html
          ?.id
      const first = await Promise.all(Array.from({ length: 60 }, ask))
      expect([new Set(first).size, worked]).toEqual([1, 1])
      await ask()
      expect(worked).toBe(1)
      const changes = [{ path: ['text'], value: 'Nytt' }]
      await saveAnswer(world.people.staff, { documentId, instanceKey: 'note1', saveId: saveId(), changes })
      // At once, whatever the clock says, and again when it is quiet.
      expect(await ask()).not.toBe(first[0])
      await settle()
      const now = await ask()
      expect(now).not.toBe(first[0])
      worked = 0
      expect([await ask(), worked]).toEqual([now, 0])
      // Cleared away: made again, and not promised.
      await world.payload.delete({ collection: 'files', id: String(now) })
      expect(await ask()).not.toBe(now)
    }, 120_000)

    it('is limited by person, and says so', async () => {
      const asked = await Promise.allSettled(Array.from({ length: 70 }, () => spend(world.people.head)))
      expect(asked.filter(({ status }) => status === 'fulfilled')).toHaveLength(60)
      expect(await refusal(spend(world.people.head))).toMatchObject({
        code: 'TOO_MANY',
        status: 429,
        message: expect.stringContaining('Vänta några minuter'),
      })
      await spend(world.people.staff)
    })
  },
  { blocks: testBlocks },
)
