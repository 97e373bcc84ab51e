import { beforeAll, expect, it } from 'vitest'
import { firstVersions } from '#database/firstVersions.ts'
import { testBlocks } from '../flow/testBlocks.ts'
import { makeWorld, type World } from '../flow/world.ts'
import { forEachDatabase } from '../support/forEachDatabase.ts'

forEachDatabase(
  'versions of a municipality',
  (database) => {
    let world: World
    beforeAll(async () => {
      world = await makeWorld(database().payload)
    })
    const versions = async () => {
      const { docs } = await database().payload.findVersions({
        collection: 'municipalities',
        where: { parent: { equals: world.municipality } },
        sort: 'createdAt',
        depth: 0,
      })
      return docs
    }
    const labels = (version: { domains?: { label: string }[] | null }) => version.domains?.map(({ label }) => label)

    it('keep what a save replaced, to be put back', async () => {
      const { payload } = database()
      const at = { collection: 'municipalities', id: world.municipality } as const
      await payload.update({ ...at, data: { domains: [{ key: 'safety', label: 'Trygghet' }] } })
      const [first, second] = await versions()
      expect(labels(first?.version ?? {})).toEqual(['Lärande'])
      expect(labels(second?.version ?? {})).toEqual(['Trygghet'])
      await payload.restoreVersion({ collection: 'municipalities', id: String(first?.id) })
      expect(labels(await payload.findByID({ ...at, depth: 0 }))).toEqual(['Lärande'])
    })

    it('are of the strategist and of no other municipality', async () => {
      const { payload } = database()
      const other = await makeWorld(payload)
      const seenBy = async ({ people }: World, person: keyof World['people']) => {
        const { docs } = await payload.findVersions({
          collection: 'municipalities',
          where: { parent: { equals: world.municipality } },
          overrideAccess: false,
          user: people[person].user,
        })
        return docs.length
      }
      expect(await seenBy(world, 'strategist')).toBeGreaterThan(1)
      expect(await seenBy(other, 'strategist')).toBe(0)
      for (const person of ['head', 'staff'] as const) expect(await seenBy(world, person).catch(() => 0)).toBe(0)
    })

    it('begin with how it stood, where it was made before there were versions', async () => {
      const { payload } = database()
      const where = { parent: { equals: world.municipality } }
      await payload.db.deleteVersions({ collection: 'municipalities', where })
      await firstVersions(payload)
      await firstVersions(payload)
      const [first, ...more] = await versions()
      expect(more).toEqual([])
      expect(labels(first?.version ?? {})).toEqual(['Lärande'])
    })
  },
  { blocks: testBlocks, replica: true },
)
