import { beforeAll, expect, it } from 'vitest'
import { testBlocks } from '../flow/testBlocks.ts'
import { makeWorld, type World } from '../flow/world.ts'
import { forEachDatabase } from '../support/forEachDatabase.ts'
import { restAs } from '../support/rest.ts'

forEachDatabase(
  'a login',
  (database) => {
    let world: World
    const data = { email: 'rektor@exempel.se', password: 'Ett-långt-lösenord' }
    beforeAll(async () => {
      world = await makeWorld(database().payload)
      await world.payload.update({ collection: 'users', id: world.people.head.user.id, data })
    })
    const logIn = async () => String((await world.payload.login({ collection: 'users', data })).token)
    const person = () =>
      world.payload.findByID({
        collection: 'users',
        id: world.people.head.user.id,
        depth: 0,
        showHiddenFields: true,
      })
    const rest = (token: string) => restAs(world.payload, database().uri, token)
    const isIn = async (token: string) => Boolean((await rest(token)('GET', '/users/me')).body.user)
    const change = (what: object) =>
      world.payload.update({ collection: 'users', id: world.people.head.user.id, data: what })

    it('undoes no change of roles, nor a change of name a login, at the same time', async () => {
      const { tenants } = await person()
      const own = tenants?.[0]
      const more = [own, { ...own, id: undefined, role: 'staff', units: [world.units.al] }]
      const roles = [tenants, more, tenants, more]
      const tokens: string[] = []
      for (const [turn, wanted] of roles.entries()) {
        const [first, second] = await Promise.all([logIn(), logIn(), change({ tenants: wanted })])
        const [third] = await Promise.all([logIn(), change({ name: `Namn ${turn}` })])
        tokens.push(first, second, third)
        const now = await person()
        expect(now.name).toBe(`Namn ${turn}`)
        expect(now.tenants?.map(({ role }) => role)).toEqual(
          (wanted ?? []).map((one) => (one as { role: string }).role),
        )
      }
      expect((await person()).sessions).toHaveLength(12)
      expect(await Promise.all(tokens.map(isIn))).toEqual(tokens.map(() => true))
      await change({ tenants })
    })

    it('and renewing and leaving change their own session alone, and no role', async () => {
      const { tenants } = await person()
      const [kept, left] = [await logIn(), await logIn()]
      const own = tenants?.[0]
      const wanted = [{ ...own, id: undefined, role: 'staff' }]
      const before = (await person()).sessions?.length ?? 0
      const [renewed] = await Promise.all([
        rest(kept)('POST', '/users/refresh-token'),
        rest(left)('POST', '/users/logout'),
        change({ tenants: wanted }),
      ])
      expect(renewed.status).toBe(200)
      const now = await person()
      expect(now.tenants?.map(({ role }) => role)).toEqual(['staff'])
      expect(now.sessions).toHaveLength(before - 1)
      expect(await isIn(String(renewed.body.refreshedToken))).toBe(true)
      expect(await isIn(left)).toBe(false)
      await change({ tenants })
    })

    it('takes ended sessions away, and a new password all of them', async () => {
      const old = { id: 'gammal', createdAt: '2020-01-01T00:00:00.000Z', expiresAt: '2020-01-02T00:00:00.000Z' }
      const sessions = [...((await person()).sessions ?? []), old]
      await world.payload.db.updateOne({
        collection: 'users',
        id: world.people.head.user.id,
        data: { sessions },
      })
      const token = await logIn()
      const ids = ((await person()).sessions ?? []).map(({ id }) => id)
      expect(ids).not.toContain('gammal')
      expect(ids.length).toBeGreaterThan(0)
      expect(await isIn(token)).toBe(true)
    })
  },
  { blocks: testBlocks, replica: true },
)
