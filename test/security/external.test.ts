import { createLocalReq } from 'payload'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { askForPassword } from '#commands/account/askForPassword.ts'
import { beginOidc } from '#commands/account/external/beginOidc.ts'
import type { BegunOidc } from '#commands/account/external/begun.ts'
import { ExternalFault } from '#commands/account/external/ExternalFault.ts'
import { endPasswordSessions, sweepPasswordSessions } from '#commands/account/external/endPasswordSessions.ts'
import { finishOidc } from '#commands/account/external/finishOidc.ts'
import { logoutAddress } from '#commands/account/external/logoutAddress.ts'
import { openSession } from '#commands/account/external/openSession.ts'
import { personFrom } from '#commands/account/external/personFrom.ts'
import { providerById, providerForEmail } from '#commands/account/external/providerOf.ts'
import { recheckSessions } from '#commands/account/external/recheckSessions.ts'
import type { User } from '#payload-types'
import { testBlocks } from '../flow/testBlocks.ts'
import { changeRow, make, makeWorld, type World } from '../flow/world.ts'
import { forEachDatabase } from '../support/forEachDatabase.ts'
import { type Person, startIdentityProvider } from '../support/identityProvider.ts'
import { logInAt } from '../support/logInAt.ts'
import { restAs } from '../support/rest.ts'
import { startSkewedProvider } from '../support/skewedProvider.ts'
import { startMailServer } from '../support/startMailServer.ts'

const back = 'http://127.0.0.1:1/api-skola/logga-in/oidc'

const mail = await startMailServer()
afterAll(() => mail.stop())

forEachDatabase(
  'single sign-on',
  (database) => {
    let world: World
    let other: World
    let idp: Awaited<ReturnType<typeof startIdentityProvider>>
    let id = ''
    const people: Record<string, Person> = {}
    const payload = () => database().payload
    const provider = async () => {
      const found = await providerById(payload(), id)
      if (found?.kind !== 'oidc') throw new Error('no provider')
      return found
    }
    const answer = async (login: string): Promise<{ begun: BegunOidc; url: URL }> => {
      const { url, begun } = await beginOidc(await provider(), { back, till: '/', email: `${login}@sso.example` })
      return { begun, url: await logInAt(url, back, login) }
    }
    const logIn = async (login: string): Promise<User> => {
      const { begun, url } = await answer(login)
      const now = await provider()
      const { claims } = await finishOidc(now, begun, url)
      return personFrom(payload(), now, claims)
    }
    /** As the route does: a token, and whether it still opens anything. */
    const openFor = async (login: string) => {
      const { begun, url } = await answer(login)
      const now = await provider()
      const { claims, kept } = await finishOidc(now, begun, url)
      const person = await personFrom(payload(), now, claims)
      return { person, token: await openSession(payload(), person, now, kept) }
    }
    const whose = async (token: string) => {
      const { user } = await payload().auth({ headers: new Headers({ authorization: `JWT ${token}` }) })
      return user ? String(user.id) : null
    }
    const wordOf = (attempt: Promise<unknown>): Promise<unknown> =>
      attempt.then(
        () => 'no fault',
        (error: unknown) => (error instanceof ExternalFault ? error.word : error),
      )
    const rowsOf = (user: User) => user.tenants?.map(({ role, units }) => ({ role, units }))

    beforeAll(async () => {
      world = await makeWorld(payload())
      other = await makeWorld(payload())
      idp = await startIdentityProvider(people, back)
      people.rektor = { email: 'rektor@sso.example', name: 'Rut Rektor', groups: ['kvalitet-rektor:ekskolan'] }
      const { issuer, client_id: clientId, client_secret: secret } = idp
      id = await make(payload(), 'identityProviders', {
        municipality: world.municipality,
        name: 'Kommunens konto',
        domains: ['SSO.example'],
        issuer,
        clientId,
        secret,
        rules: [
          { claim: 'groups', value: 'kvalitet-rektor:*', role: 'headTeacher', units: 'star' },
          { claim: 'groups', value: 'kvalitet-strateg', role: 'qualityStrategist', units: 'none' },
        ],
      })
    })
    afterAll(() => idp?.stop())

    it('is chosen by the domain of the address, and one domain belongs to one', async () => {
      expect((await providerForEmail(payload(), 'Rektor@Sso.Example'))?.id).toBe(id)
      expect(await providerForEmail(payload(), 'rektor@annan.example')).toBeUndefined()
      const again = {
        municipality: other.municipality,
        name: 'Annan',
        domains: ['sso.example'],
        issuer: 'https://x.example',
        clientId: 'x',
      }
      await expect(make(payload(), 'identityProviders', again)).rejects.toThrow('hör redan till en annan')
    })

    it('stores its secret so that the database does not tell it, and shows it to nobody', async () => {
      const row = await payload().db.findOne<{ id: string; clientSecret: string }>({
        collection: 'identityProviders',
        where: { id: { equals: id } },
      })
      expect(row?.clientSecret).not.toContain('hemlig')
      const read = await payload().findByID({
        collection: 'identityProviders',
        id,
        overrideAccess: false,
        user: world.people.strategist.user,
      })
      expect(read.rules).toHaveLength(2)
      expect(read).not.toHaveProperty('clientSecret')
      expect(read.secret ?? null).toBeNull()
      await payload().update({ collection: 'identityProviders', id, data: { name: 'Kommunens konto' } })
      expect((await provider()).oidc.clientSecret).toBe(idp.client_secret)
    })

    it('makes a person at the first login, with roles and units by the rules, and a session of Payload’s own', async () => {
      const { person: made, token } = await openFor('rektor')
      expect(made).toMatchObject({ email: 'rektor@sso.example', name: 'Rut Rektor' })
      expect(rowsOf(made)).toEqual([{ role: 'headTeacher', units: [world.units.ek] }])
      expect(await whose(token)).toBe(made.id)
      expect((await logIn('rektor')).id).toBe(made.id)
      const { docs } = await payload().find({
        collection: 'auditEntries',
        where: { and: [{ action: { equals: 'login' } }, { docId: { equals: made.id } }] },
      })
      expect(docs[0]?.details).toEqual({ provider: 'Kommunens konto' })
    })

    it('opens a second session without ending the first', async () => {
      const [first, second] = [await openFor('rektor'), await openFor('rektor')]
      expect(await whose(first.token)).toBe(first.person.id)
      expect(await whose(second.token)).toBe(first.person.id)
    })

    it('makes one person of tabs that come at once', async () => {
      for (const name of ['ny1', 'ny2', 'ny3', 'ny4']) {
        people[name] = { email: `${name}@sso.example`, groups: ['kvalitet-rektor:ekskolan'] }
        const made = await Promise.all([logIn(name), logIn(name), logIn(name)])
        expect(new Set(made.map(({ id }) => id)).size).toBe(1)
      }
    })

    it('takes rights away when claims go, with the sessions that had them', async () => {
      const { person, token } = await openFor('rektor')
      people.rektor = { ...people.rektor, groups: ['kvalitet-rektor:bokskolan'] }
      expect(rowsOf(await logIn('rektor'))).toEqual([{ role: 'headTeacher', units: [world.units.bok] }])
      expect(await whose(token)).toBeNull()
      people.rektor = { ...people.rektor, groups: [] }
      expect(await wordOf(logIn('rektor'))).toBe('behorighet')
      expect(await wordOf(logIn('rektor'))).toBe('behorighet')
      const { docs } = await payload().find({ collection: 'users', where: { id: { equals: person.id } }, depth: 0 })
      expect(docs[0]?.tenants ?? []).toEqual([])
    })

    it('asks again of who is logged in: rights that went and accounts that are gone end the session, outages do not', async () => {
      people.rektor = { ...people.rektor, groups: ['kvalitet-rektor:ekskolan'] }
      people.gar = { email: 'gar@sso.example', groups: ['kvalitet-rektor:ekskolan'] }
      const [stays, goes] = [await openFor('rektor'), await openFor('gar')]
      await recheckSessions(payload())
      await recheckSessions(payload())
      expect(await whose(stays.token)).toBe(stays.person.id)
      await payload().update({ collection: 'identityProviders', id, data: { issuer: 'http://127.0.0.1:9' } })
      await recheckSessions(payload())
      expect(await whose(stays.token)).toBe(stays.person.id)
      await payload().update({ collection: 'identityProviders', id, data: { issuer: idp.issuer } })
      people.rektor = { ...people.rektor, groups: ['kvalitet-rektor:bokskolan'] }
      delete people.gar
      await recheckSessions(payload())
      expect(await whose(stays.token)).toBeNull()
      expect(await whose(goes.token)).toBeNull()
      const { docs } = await payload().find({
        collection: 'users',
        where: { id: { equals: stays.person.id } },
        depth: 0,
      })
      expect(docs[0] && rowsOf(docs[0])).toEqual([{ role: 'headTeacher', units: [world.units.bok] }])
      await recheckSessions(payload())
      expect(await payload().db.count({ collection: 'externalSessions' })).toEqual({ totalDocs: 0 })
    })

    it('ends the sessions of a provider that is taken out of use', async () => {
      const { token } = await openFor('rektor')
      await payload().update({ collection: 'identityProviders', id, data: { enabled: false } })
      await recheckSessions(payload())
      expect(await whose(token)).toBeNull()
      await payload().update({ collection: 'identityProviders', id, data: { enabled: true } })
    })

    it('keeps nothing in the clear of what it would need to ask again', async () => {
      await openFor('rektor')
      const { docs } = await payload().db.find<{ id: string; kept: string }>({ collection: 'externalSessions' })
      expect(docs.length).toBeGreaterThan(0)
      for (const { kept } of docs) expect(kept).toMatch(/^[0-9a-f]+$/)
    })

    it('gives nothing for a school of another municipality, and makes nobody', async () => {
      await payload().update({ collection: 'units', id: other.units.ek, data: { schoolUnitCode: '12345678' } })
      people.gast = { email: 'gast@sso.example', groups: ['kvalitet-rektor:12345678'] }
      expect(await wordOf(logIn('gast'))).toBe('behorighet')
      const { totalDocs } = await payload().count({
        collection: 'users',
        where: { email: { equals: 'gast@sso.example' } },
      })
      expect(totalDocs).toBe(0)
    })

    it('lets no provider say who an administrator is, nor somebody with rights elsewhere', async () => {
      const groups = ['kvalitet-strateg']
      await make(payload(), 'users', {
        name: 'Admin',
        email: 'admin@sso.example',
        password: 'Ett-långt-lösenord-1',
        platformAdmin: true,
      })
      people.admin = { email: 'admin@sso.example', groups }
      expect(await wordOf(logIn('admin'))).toBe('annan')
      await make(payload(), 'users', {
        name: 'Två Kommuner',
        email: 'tva@sso.example',
        password: 'Ett-långt-lösenord-2',
        tenants: [{ tenant: other.municipality, role: 'qualityStrategist', units: [] }],
      })
      people.tva = { email: 'tva@sso.example', groups }
      expect(await wordOf(logIn('tva'))).toBe('annan')
    })

    it('takes an address of its own domains alone, and none that is not confirmed', async () => {
      const groups = ['kvalitet-strateg']
      people.utan = { groups }
      people.annan = { email: 'annan@elsewhere.example', groups }
      people.obekraftad = { email: 'obekraftad@sso.example', email_verified: false, groups }
      for (const login of ['utan', 'annan', 'obekraftad']) expect(await wordOf(logIn(login)), login).toBe('adress')
    })

    it('refuses an answer that is used, tampered with, old, or to what another browser asked', async () => {
      people.rektor = { ...people.rektor, groups: ['kvalitet-rektor:ekskolan'] }
      const now = await provider()
      const { begun, url } = await answer('rektor')
      const changed = new URL(url)
      changed.searchParams.set('code', `${url.searchParams.get('code')}x`)
      expect(await wordOf(finishOidc(now, begun, changed))).toBe('svar')
      const others = await answer('rektor')
      expect(await wordOf(finishOidc(now, others.begun, url))).toBe('svar')
      expect(await wordOf(finishOidc(now, { ...begun, at: begun.at - 11 * 60_000 }, url))).toBe('svar')
      expect(await wordOf(finishOidc(now, { ...others.begun, nonce: 'another' }, others.url))).toBe('svar')
      const third = await answer('rektor')
      await finishOidc(now, third.begun, third.url)
      expect(await wordOf(finishOidc(now, third.begun, third.url))).toBe('svar')
      const fourth = await answer('rektor')
      idp.state.tampering = true
      expect(await wordOf(finishOidc(now, fourth.begun, fourth.url))).toBe('svar')
      idp.state.tampering = false
    })

    it.each([
      ['slow', -2 * 60 * 60_000],
      ['a little slow', -5 * 60_000],
      ['fast', 5 * 60_000],
    ])('says that a clock is wrong when the provider’s is %s', async (_, offset) => {
      const skewed = await startSkewedProvider({ people, back, offset })
      await payload().update({ collection: 'identityProviders', id, data: { issuer: skewed.issuer } })
      expect(await wordOf(logIn('rektor'))).toBe('klocka')
      await payload().update({ collection: 'identityProviders', id, data: { issuer: idp.issuer } })
      await skewed.stop()
    })

    it('reads no right, nor its absence, out of groups that are too many to be told', async () => {
      const before = await logIn('rektor')
      // Claims that lie elsewhere, as OpenID Connect tells of them and Entra ID does.
      const elsewhere = {
        _claim_names: { groups: 'src1' },
        _claim_sources: { src1: { endpoint: 'https://graph.example' } },
      }
      people.rektor = { ...people.rektor, groups: undefined, ...elsewhere }
      expect(await wordOf(logIn('rektor'))).toBe('grupper')
      const { docs } = await payload().find({ collection: 'users', where: { id: { equals: before.id } }, depth: 0 })
      expect(docs[0] && rowsOf(docs[0])).toEqual(rowsOf(before))
      people.rektor = { email: 'rektor@sso.example', name: 'Rut Rektor', groups: ['kvalitet-rektor:ekskolan'] }
    })

    it('goes on when the provider has new keys, and says so when it is away', async () => {
      idp.rotate('second')
      expect((await logIn('rektor')).email).toBe('rektor@sso.example')
      await payload().update({ collection: 'identityProviders', id, data: { issuer: 'http://127.0.0.1:9' } })
      expect(await wordOf(answer('rektor'))).toBe('leverantor')
      await payload().update({ collection: 'identityProviders', id, data: { issuer: idp.issuer } })
    })

    it('logs out at the provider too, where it has an address for that', async () => {
      const { person, token } = await openFor('rektor')
      const { user } = await payload().auth({ headers: new Headers({ authorization: `JWT ${token}` }) })
      const external = await logoutAddress(payload(), String(user && '_sid' in user && user._sid))
      expect(new URL(external?.theirs ?? '').origin).toBe(idp.issuer)
      expect(await logoutAddress(payload(), 'a-session-by-password')).toBeUndefined()
      await payload().delete({ collection: 'users', id: person.id })
      for (const collection of ['identities', 'externalSessions'] as const)
        expect(await payload().db.count({ collection, where: { person: { equals: person.id } } })).toEqual({
          totalDocs: 0,
        })
    })

    describe('without passwords', () => {
      const secret = 'Ett-långt-lösenord-3'
      const addressOf = (name: string) => `${name}@losen.example`
      const logInAs = async (name: string) => {
        const req = await createLocalReq({}, payload())
        const data = { email: addressOf(name), password: secret }
        const { token = '', user } = await payload().login({ collection: 'users', data, req })
        return { token, user: user as User }
      }
      const rest = async (name: string) =>
        restAs(payload(), database().uri)('POST', '/users/login', { email: addressOf(name), password: secret })
      let reserve = ''

      beforeAll(async () => {
        const tenants = [{ tenant: world.municipality, role: 'qualityStrategist', units: [] }]
        const account = (name: string, more = tenants) =>
          make(payload(), 'users', { name, email: addressOf(name), password: secret, tenants: more })
        await account('vanlig')
        await account('bada', [...tenants, { tenant: other.municipality, role: 'qualityStrategist', units: [] }])
        await account('annanreserv')
        reserve = await account('reserv')
      })
      const set = (data: Record<string, unknown>) => changeRow(payload(), 'municipalities', world.municipality, data)

      it('is nobody’s choice where there is no other way in, nor an account in reserve', async () => {
        expect((await logInAs('vanlig')).token).toBeTruthy()
        await expect(set({ onlyExternal: true })).rejects.toThrow('Välj ett reservkonto')
        const alone = { onlyExternal: true, breakGlass: other.people.strategist.user.id }
        await expect(changeRow(payload(), 'municipalities', other.municipality, alone)).rejects.toThrow('Lägg först in')
      })

      it('lets in the account in reserve and whoever has rights elsewhere, by our door and by REST', async () => {
        await set({ onlyExternal: true, breakGlass: reserve })
        await expect(logInAs('vanlig')).rejects.toMatchObject({ data: { code: 'EXTERNAL_ONLY' } })
        expect((await rest('vanlig')).status).toBe(401)
        for (const name of ['reserv', 'bada']) {
          expect((await logInAs(name)).token, name).toBeTruthy()
          expect((await rest(name)).status, name).toBe(200)
        }
      })

      it('ends what passwords opened, and nothing that the municipality’s login did', async () => {
        await set({ onlyExternal: false })
        people.rektor = { ...people.rektor, groups: ['kvalitet-rektor:ekskolan'] }
        const external = await openFor('rektor')
        const [own, both, kept] = [await logInAs('vanlig'), await logInAs('bada'), await logInAs('reserv')]
        const another = await logInAs('annanreserv')
        await set({ name: 'Nytt namn' })
        expect(await whose(own.token)).toBe(own.user.id)
        await set({ onlyExternal: true, breakGlass: reserve })
        expect(await whose(own.token)).toBeNull()
        expect(await whose(another.token)).toBeNull()
        for (const { token, user } of [both, kept]) expect(await whose(token)).toBe(user.id)
        expect(await whose(external.token)).toBe(external.person.id)
        // Another account in reserve: the former one is like anybody's.
        await set({ breakGlass: another.user.id })
        expect(await whose(kept.token)).toBeNull()
        await set({ breakGlass: reserve })
      })

      it('ends within minutes what has become somebody’s password of this municipality alone', async () => {
        const { token, user } = await logInAs('bada')
        const [row] = user.tenants ?? []
        await changeRow(payload(), 'users', user.id, { tenants: [{ ...row, tenant: world.municipality }] })
        await sweepPasswordSessions(payload())
        expect(await whose(token)).toBe(user.id)
        await endPasswordSessions(
          payload(),
          await payload().findByID({ collection: 'municipalities', id: world.municipality }),
        )
        expect(await whose(token)).toBeNull()
      })

      it('mails the way to the municipality’s login, and no link to a password', async () => {
        mail.mails.length = 0
        await askForPassword(payload(), addressOf('vanlig'))
        await make(payload(), 'users', {
          name: 'Inbjuden',
          email: addressOf('inbjuden'),
          tenants: [{ tenant: world.municipality, role: 'qualityStrategist', units: [] }],
        })
        const texts = mail.mails.map(({ text }) => text ?? '')
        expect(texts).toHaveLength(2)
        for (const text of texts) {
          expect(text).toContain('/logga-in?extern=')
          expect(text).not.toContain('nytt-losenord')
        }
        await askForPassword(payload(), addressOf('reserv'))
        expect(mail.mails.at(-1)?.text).toContain('nytt-losenord')
      })

      it('takes nothing from the account in reserve by a login of its address', async () => {
        people.reserv = { email: 'reserv@sso.example', groups: ['kvalitet-rektor:ekskolan'] }
        await payload().update({ collection: 'users', id: reserve, data: { email: 'reserv@sso.example' } })
        expect(await wordOf(logIn('reserv'))).toBe('annan')
      })
    })
  },
  { blocks: testBlocks, mailServer: mail.url },
)
