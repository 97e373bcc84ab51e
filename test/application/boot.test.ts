import { expect, it } from 'vitest'
import { forEachDatabase } from '../support/forEachDatabase.ts'

forEachDatabase(
  'boot on an empty database',
  (database) => {
    it('makes the first administrator from the environment', async () => {
      const { payload } = database()
      const { docs } = await payload.find({ collection: 'users' })
      expect(docs.map(({ email, platformAdmin }) => [email, platformAdmin])).toEqual([['admin@exempel.se', true]])
      const { token } = await payload.login({
        collection: 'users',
        data: { email: 'admin@exempel.se', password: 'mycket-hemligt' },
      })
      expect(token).toBeTruthy()
    })
  },
  { admin: { email: 'admin@exempel.se', password: 'mycket-hemligt' } },
)
