import { beforeAll, expect, it, vi } from 'vitest'
import { signedIn } from '#access/signedIn.ts'
import { isUniqueError } from '#commands/common/isUniqueError.ts'
import { testBlocks } from '../flow/testBlocks.ts'
import { make, makeWorld } from '../flow/world.ts'
import { forEachDatabase } from '../support/forEachDatabase.ts'

const person = { email: 'inloggad@sok.example', name: 'Inger Inloggad', password: 'Ett-långt-lösenord' }

forEachDatabase(
  'who is signed in',
  (database) => {
    const payload = () => database().payload
    let headers: Headers
    beforeAll(async () => {
      await makeWorld(payload())
      await make(payload(), 'users', person)
      const { token } = await payload().login({ collection: 'users', data: person })
      headers = new Headers({ cookie: `payload-token=${token}`, 'sec-fetch-site': 'none' })
    })
    const broken = () => Promise.reject(new Error('The connection broke.'))

    it('is asked again when the connection breaks while the person is read', async () => {
      const read = vi.spyOn(payload().db, 'findOne').mockImplementationOnce(broken)
      expect((await signedIn(payload(), headers))?.email).toBe(person.email)
      expect(read.mock.calls.length).toBeGreaterThan(1)
      read.mockRestore()
    })

    it('is not taken for nobody when the database does not answer', async () => {
      const read = vi.spyOn(payload().db, 'findOne').mockImplementation(broken)
      const count = vi.spyOn(payload().db, 'count').mockImplementation(broken)
      await expect(signedIn(payload(), headers)).rejects.toThrow('The connection broke.')
      expect(await signedIn(payload(), new Headers({ 'sec-fetch-site': 'none' }))).toBeUndefined()
      for (const spy of [read, count]) spy.mockRestore()
    })

    it('is made once: an address that another request took first is a lost race, in both languages', async () => {
      for (const locale of ['sv', 'en'] as const) {
        const req = { i18n: undefined, headers: new Headers({ 'accept-language': locale }) }
        const failure = await payload()
          .create({ collection: 'users', data: { ...person, tenants: [] }, req })
          .catch((error: unknown) => error)
        expect(isUniqueError(failure)).toBe(true)
      }
    })
  },
  { blocks: testBlocks },
)
