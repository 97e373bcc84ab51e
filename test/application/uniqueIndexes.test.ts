import type { CollectionSlug } from 'payload'
import { beforeAll, expect, it } from 'vitest'
import { forEachDatabase } from '../support/forEachDatabase.ts'
import { makeMunicipality, words } from './municipality.ts'

const addressed: CollectionSlug[] = [
  'units',
  'blockLibrary',
  'editions',
  'documents',
  'answers',
  'answerHistory',
  'goals',
  'focusItems',
  'statistics',
]

forEachDatabase(
  'unique indexes',
  (database) => {
    beforeAll(() => makeMunicipality(database().payload, 'alfa'))

    it.each(addressed)('hold in %s when written past every hook', async (collection) => {
      const { payload } = database()
      const { docs } = await payload.find({ collection, limit: 1, depth: 0, sort: 'createdAt' })
      const [{ id, ...data }] = docs as unknown as [Record<string, unknown>]
      expect(id).toBeTruthy()
      await expect(payload.db.create({ collection, data })).rejects.toThrow()
      expect((await payload.count({ collection })).totalDocs).toBe(
        (await payload.find({ collection, pagination: false })).docs.length,
      )
    })

    it('refuse a municipality whose key is taken, in words', async () => {
      const { payload } = database()
      await expect(payload.create({ collection: 'municipalities', data: words('alfa') })).rejects.toMatchObject({
        data: { errors: [{ path: 'key' }] },
      })
    })

    it('let the same key stand in two municipalities', async () => {
      await makeMunicipality(database().payload, 'beta')
    })

    it('let exactly one of many at once through', async () => {
      const { payload } = database()
      const { docs } = await payload.find({ collection: 'answers', limit: 1, depth: 0 })
      const [{ id: _, ...answer }] = docs as [(typeof docs)[number]]
      const tries = Array.from({ length: 10 }, () =>
        payload.create({ collection: 'answers', data: { ...answer, instanceKey: 'samtidigt' } }),
      )
      const done = await Promise.allSettled(tries)
      expect(done.filter(({ status }) => status === 'fulfilled')).toHaveLength(1)
    })

    it('let exactly one of many compare-and-set through', async () => {
      const { payload } = database()
      const { docs } = await payload.find({ collection: 'documents', limit: 1, depth: 0 })
      const { id, rev } = docs[0]!
      const race = Array.from({ length: 10 }, () =>
        payload.db.updateOne({
          collection: 'documents',
          where: { and: [{ id: { equals: id } }, { rev: { equals: rev } }] },
          data: { rev: rev + 1 },
          options: { atomic: true },
        }),
      )
      expect((await Promise.all(race)).filter(Boolean)).toHaveLength(1)
    })
  },
  { replica: true },
)
