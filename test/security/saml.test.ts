import type { Payload } from 'payload'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { begunCookie, begunFrom } from '#app/(school)/_server/begunCookie.ts'
import type { BegunSaml } from '#commands/account/external/begun.ts'
import { ExternalFault } from '#commands/account/external/ExternalFault.ts'
import { logoutAddress } from '#commands/account/external/logoutAddress.ts'
import { openSession } from '#commands/account/external/openSession.ts'
import { personFrom } from '#commands/account/external/personFrom.ts'
import { providerById } from '#commands/account/external/providerOf.ts'
import { recheckSessions } from '#commands/account/external/recheckSessions.ts'
import { beginSaml } from '#commands/account/external/saml/beginSaml.ts'
import { finishSaml } from '#commands/account/external/saml/finishSaml.ts'
import { ourMetadata, samlBack } from '#commands/account/external/saml/ourMetadata.ts'
import { selfSigned } from '#commands/account/external/saml/selfSigned.ts'
import type { User } from '#payload-types'
import { testBlocks } from '../flow/testBlocks.ts'
import { changeRow, make, makeWorld, type World } from '../flow/world.ts'
import { forEachDatabase } from '../support/forEachDatabase.ts'
import { type SamlPerson, startSamlProvider, type Twist } from '../support/samlProvider.ts'

const eppn = 'urn:oid:1.3.6.1.4.1.5923.1.1.1.6'
const unitCode = 'urn:oid:1.2.752.194.10.2.4'
const mail = 'urn:oid:0.9.2342.19200300.100.1.3'
const displayName = 'urn:oid:2.16.840.1.113730.3.1.241'

forEachDatabase(
  'single sign-on by SAML',
  (database) => {
    let world: World
    let other: World
    let idp: Awaited<ReturnType<typeof startSamlProvider>>
    let id = ''
    const people: Record<string, SamlPerson> = {}
    const payload = () => database().payload
    const back = () => samlBack(payload())
    const provider = async () => {
      const found = await providerById(payload(), id)
      if (found?.kind !== 'saml') throw new Error('no provider')
      return found
    }
    const head = (code = '12345678', more: SamlPerson['attributes'] = {}): SamlPerson => ({
      attributes: {
        [eppn]: 'rut@saml.example',
        [mail]: 'rut@saml.example',
        [displayName]: 'Rut Rektor',
        [unitCode]: code,
        befattning: 'Rektor',
        ...more,
      },
    })
    const begin = async () => beginSaml(await provider(), { back: back(), till: '/' })
    const finish = async (begun: BegunSaml, response: string) =>
      finishSaml(payload(), await provider(), begun, { back: back(), response })
    /** Somebody logs in at a provider that does as `twist` says, and comes back. */
    const answered = async (login: string, twist: Twist = {}) => {
      const { url, begun } = await begin()
      Object.assign(idp.twist, twist)
      const response = await idp.answer(url, login)
      for (const name of Object.keys(idp.twist)) delete idp.twist[name as keyof Twist]
      return { begun, response }
    }
    const logIn = async (login: string, twist?: Twist): Promise<User> => {
      const { begun, response } = await answered(login, twist)
      return personFrom(payload(), await provider(), (await finish(begun, response)).claims)
    }
    const wordOf = (attempt: Promise<unknown>): Promise<unknown> =>
      attempt.then(
        () => 'no fault',
        (error: unknown) => (error instanceof ExternalFault ? error.word : error),
      )
    const rowsOf = (user: User) => user.tenants?.map(({ role, units }) => ({ role, units }))
    const change = (data: Record<string, unknown>) => changeRow(payload(), 'identityProviders', id, data)

    beforeAll(async () => {
      world = await makeWorld(payload())
      other = await makeWorld(payload())
      await changeRow(payload(), 'units', world.units.ek, { schoolUnitCode: '12345678' })
      await changeRow(payload(), 'units', other.units.ek, { schoolUnitCode: '87654321' })
      idp = await startSamlProvider(people)
      id = await make(payload(), 'identityProviders', {
        municipality: world.municipality,
        name: 'Kommunens konto',
        domains: ['saml.example'],
        kind: 'saml',
        metadata: `<?xml version="1.0"?>\n<!-- as they come -->${idp.metadata()}`,
        rules: [
          { claim: 'befattning', value: 'Rektor', role: 'headTeacher', units: 'claim', unitClaim: 'sisSchoolUnitCode' },
          { claim: 'befattning', value: 'Strateg', role: 'qualityStrategist', units: 'none' },
        ],
      })
      idp.enter(ourMetadata(payload(), await provider()))
      people.rut = head()
    })
    afterAll(() => idp?.stop())

    it('is entered by its metadata, and knows us by ours', async () => {
      const { saml } = await provider()
      expect(saml).toMatchObject({
        issuer: idp.issuer,
        audience: back(),
        entryPoint: `${idp.origin}/sso`,
        logoutPoint: `${idp.origin}/slo`,
      })
      expect(saml.certificates).toEqual([idp.certificate()])
      const row = await payload().findByID({ collection: 'identityProviders', id })
      expect(row.ourMetadata).toBe(`${back()}/${id}`)
      expect(row.metadata ?? null).toBeNull()
      await change({ name: 'Kommunens konto' })
      expect((await provider()).saml).toEqual(saml)
    })

    it('signs what it asks with a key of the provider’s own, which stays and is nobody’s to read', async () => {
      const { saml } = await provider()
      await change({ name: 'Kommunens konto' })
      expect((await provider()).saml.ours).toEqual(saml.ours)
      const { url } = await begin()
      expect(url.searchParams.get('SigAlg')).toBe('http://www.w3.org/2001/04/xmldsig-more#rsa-sha256')
      url.searchParams.set('Signature', 'AAAA')
      await expect(idp.answer(url, 'rut')).rejects.toThrow('ERR_')
      const row = await payload().db.findOne<{ id: string; ourKey: string }>({
        collection: 'identityProviders',
        where: { id: { equals: id } },
      })
      expect(row?.ourKey).toMatch(/^[0-9a-f]+$/u)
      const user = world.people.strategist.user
      const read = await payload().findByID({ collection: 'identityProviders', id, overrideAccess: false, user })
      expect(read).not.toHaveProperty('ourKey')
    })

    it('makes a person at the first login, with role and school by the attributes, and finds the same again', async () => {
      const made = await logIn('rut')
      expect(made).toMatchObject({ email: 'rut@saml.example', name: 'Rut Rektor' })
      expect(rowsOf(made)).toEqual([{ role: 'headTeacher', units: [world.units.ek] }])
      expect((await logIn('rut')).id).toBe(made.id)
      people.rut = head('12345678', { [mail]: 'rut.ny@saml.example' })
      expect((await logIn('rut')).id).toBe(made.id)
      people.rut = head()
    })

    it('knows people by EPPN where it says so, in any case, and not by a name for today', async () => {
      const transient = { tags: { NameIDFormat: 'urn:oasis:names:tc:SAML:2.0:nameid-format:transient' } }
      expect(await wordOf(logIn('rut', transient))).toBe('konto')
      await change({ subject: 'eppn' })
      const { begun, response } = await answered('rut', transient)
      expect((await finish(begun, response)).claims.sub).toBe('rut@saml.example')
      people.rut = head('12345678', { [eppn]: 'RUT@SAML.example' })
      const again = await answered('rut', transient)
      expect((await finish(again.begun, again.response)).claims.sub).toBe('rut@saml.example')
      people.rut = head('12345678', { [eppn]: ['a@saml.example', 'b@saml.example'] })
      expect(await wordOf(logIn('rut'))).toBe('konto')
      people.rut = head()
      await change({ subject: 'nameId' })
    })

    it('gives nothing for a school of another municipality', async () => {
      people.gast = head('87654321', { [mail]: 'gast@saml.example' })
      expect(await wordOf(logIn('gast'))).toBe('behorighet')
      people.bada = head('x', { [mail]: 'bada@saml.example', [unitCode]: ['87654321', '12345678'] })
      expect(rowsOf(await logIn('bada'))).toEqual([{ role: 'headTeacher', units: [world.units.ek] }])
    })

    it('reads what Entra ID calls things, and takes the name that is a person’s', async () => {
      const soap = 'http://schemas.xmlsoap.org/ws/2005/05/identity/claims'
      people.entra = {
        attributes: {
          [`${soap}/name`]: 'entra@saml.example',
          [`${soap}/emailaddress`]: 'entra@saml.example',
          'http://schemas.microsoft.com/identity/claims/displayname': 'Ebba Entra',
          'http://schemas.microsoft.com/ws/2008/06/identity/claims/role': ['strateg', 'annat'],
        },
      }
      const { begun, response } = await answered('entra')
      expect((await finish(begun, response)).claims).toMatchObject({
        email: ['entra@saml.example'],
        name: ['Ebba Entra'],
        roles: ['strateg', 'annat'],
      })
    })

    it('is kept by the browser over a form of another site, and by https under a name that nobody else can set', async () => {
      const { begun } = await begin()
      const local = begunCookie(payload(), begun)
      expect(local).toMatch(/^extern=[^;]+; Path=\/; Max-Age=600; HttpOnly; SameSite=None; Secure$/u)
      expect(begunFrom(payload(), decodeURIComponent(/=([^;]+)/u.exec(local)?.[1] ?? ''))).toEqual(begun)
      const config = { ...payload().config, serverURL: 'https://kvalitet.example' }
      const abroad: Payload = Object.create(payload(), { config: { value: config } })
      expect(begunCookie(abroad, begun)).toMatch(/^__Host-extern=.*; SameSite=None; Secure$/u)
      const oidc = { kind: 'oidc', provider: id, till: '/', at: 1, state: 's', nonce: 'n', verifier: 'v' } as const
      expect(begunCookie(abroad, oidc)).toMatch(/^__Host-extern=.*; SameSite=Lax; Secure$/u)
    })

    it('reads no right out of groups that are too many to be told', async () => {
      const link = 'http://schemas.microsoft.com/claims/groups.link'
      const groups = { claim: 'groups', value: 'x', role: 'qualityStrategist', units: 'none' }
      const { rules } = await payload().findByID({ collection: 'identityProviders', id })
      await change({ rules: [...(rules ?? []), groups] })
      people.rut = head('12345678', { [link]: 'https://graph.example' })
      expect(await wordOf(logIn('rut'))).toBe('grupper')
      people.rut = head()
      await change({ rules })
    })

    describe('refuses', () => {
      it('what was changed on the way', async () => {
        const after = (xml: string) => xml.replace('>12345678<', '>87654321<')
        expect(await wordOf(logIn('rut', { after }))).toBe('signatur')
      })

      it('an assertion without a signature, also in an answer that has one', async () => {
        const after = (xml: string) => xml.replace(/<ds:Signature[\s\S]*<\/ds:Signature>/u, '')
        expect(await wordOf(logIn('rut', { after }))).toBe('signatur')
        expect(await wordOf(logIn('rut', { unsigned: true }))).toBe('signatur')
      })

      it('an answer that is used, on whatever node, and lets one of many at once through', async () => {
        const { begun, response } = await answered('rut')
        const many = await Promise.all(Array.from({ length: 5 }, () => wordOf(finish(begun, response))))
        expect(many.toSorted()).toEqual(['no fault', 'svar', 'svar', 'svar', 'svar'])
        expect(await wordOf(finish(begun, response))).toBe('svar')
        // The same assertion in another envelope is the same.
        const xml = Buffer.from(response, 'base64')
          .toString()
          .replace(/ ID="[^"]+"/u, ' ID="_other"')
        expect(await wordOf(finish(begun, Buffer.from(xml).toString('base64')))).toBe('svar')
      })

      it('what is for another service, another address, or made by another', async () => {
        for (const tags of [
          { Audience: 'https://another.example' },
          { SubjectRecipient: 'https://another.example/acs' },
          { Issuer: 'https://another.example/metadata' },
        ])
          expect(await wordOf(logIn('rut', { tags })), JSON.stringify(tags)).toBe('leverantor')
      })

      it('an answer to what another browser asked, to nothing, or whose envelope alone says to what', async () => {
        const [mine, theirs] = [await answered('rut'), await answered('rut')]
        expect(await wordOf(finish(mine.begun, theirs.response))).toBe('svar')
        const swapped = Buffer.from(theirs.response, 'base64')
          .toString()
          .replace(/InResponseTo="[^"]+"/u, `InResponseTo="${mine.begun.request}"`)
        expect(await wordOf(finish(mine.begun, Buffer.from(swapped).toString('base64')))).toBe('svar')
        expect(await wordOf(logIn('rut', { tags: { InResponseTo: undefined } }))).toBe('svar')
        // Not asked for: the assertion names nothing, and who sends it writes the envelope.
        const { url, begun } = await begin()
        const before = (xml: string) => xml.replace(/(SubjectConfirmationData[^>]*) InResponseTo="[^"]+"/u, '$1')
        Object.assign(idp.twist, { before })
        const response = await idp.answer(url, 'rut')
        delete idp.twist.before
        expect(Buffer.from(response, 'base64').toString()).toContain(begun.request)
        expect(await wordOf(finish(begun, response))).toBe('svar')
      })

      it('who stood at the provider for more than ten minutes', async () => {
        const { begun, response } = await answered('rut')
        expect(await wordOf(finish({ ...begun, at: begun.at - 11 * 60_000 }, response))).toBe('svar')
      })

      it.each([
        ['slow', { offset: -2 * 60 * 60_000 }],
        ['a little slow', { offset: -2 * 60_000 }],
        ['fast', { offset: 5 * 60_000 }],
        ['right, for later', { tags: { ConditionsNotBefore: new Date(Date.now() + 3 * 60 * 60_000).toISOString() } }],
      ])('and says that a clock is wrong when the provider’s is %s', async (_, twist) => {
        expect(await wordOf(logIn('rut', twist))).toBe('klocka')
      })
      it('what has lain too long as that, and bears half a minute', async () => {
        expect(await wordOf(logIn('rut', { lifetime: -2 * 60_000 }))).toBe('svar')
        expect(await wordOf(logIn('rut', { offset: -30_000, lifetime: 20_000 }))).toBe('no fault')
        expect(await wordOf(logIn('rut', { offset: 30_000 }))).toBe('no fault')
      })

      it('SHA-1', async () => {
        expect(await wordOf(logIn('rut', { weak: true }))).toBe('signatur')
      })

      it('what is encrypted, for whoever has set it so', async () => {
        const after = (xml: string) =>
          xml.replace(
            /<saml:Assertion[\s\S]*<\/saml:Assertion>/u,
            '<saml:EncryptedAssertion></saml:EncryptedAssertion>',
          )
        expect(await wordOf(logIn('rut', { after }))).toBe('leverantor')
      })

      it('an assertion beside, around or inside the signed one', async () => {
        const forged = (xml: string) => {
          const [signed = ''] = /<saml:Assertion[\s\S]*<\/saml:Assertion>/u.exec(xml) ?? []
          const evil = signed
            .replace(/<ds:Signature[\s\S]*<\/ds:Signature>/u, '')
            .replace('>12345678<', '>87654321<')
            .replace(/ ID="[^"]+"/u, ' ID="_evil"')
          return { signed, evil }
        }
        const wraps: ((xml: string) => string)[] = [
          (xml) => xml.replace(forged(xml).signed, `${forged(xml).evil}${forged(xml).signed}`),
          (xml) => xml.replace(forged(xml).signed, `${forged(xml).signed}${forged(xml).evil}`),
          (xml) => {
            const { signed, evil } = forged(xml)
            return xml.replace(
              signed,
              evil.replace('</saml:Assertion>', `<saml:Advice>${signed}</saml:Advice></saml:Assertion>`),
            )
          },
          (xml) => {
            const { signed, evil } = forged(xml)
            return xml.replace(signed, `<samlp:Extensions>${signed}</samlp:Extensions>${evil}`)
          },
          // The signature taken out of the signed one and into the forged, which carries what it signs.
          (xml) => {
            const { signed, evil } = forged(xml)
            const [signature = ''] = /<ds:Signature[\s\S]*<\/ds:Signature>/u.exec(signed) ?? []
            const bare = signed.replace(signature, '')
            const held = signature.replace('</ds:Signature>', `<ds:Object>${bare}</ds:Object></ds:Signature>`)
            return xml.replace(signed, evil.replace('</saml:Issuer>', `</saml:Issuer>${held}`))
          },
        ]
        for (const [number, after] of wraps.entries())
          expect(await wordOf(logIn('rut', { after })), String(number)).toMatch(/^(signatur|svar)$/u)
      })

      it('comments, entities, document types and bombs, wherever they stand', async () => {
        people.rut = { ...head(), nameId: 'admin@saml.example.evil' }
        const split = (xml: string) => xml.replace('admin@saml.example.evil', 'admin@saml.example<!-- -->.evil')
        // Signatures of this kind do not see comments, so that one may be put in after signing.
        expect(await wordOf(logIn('rut', { after: split }))).toBe('svar')
        const typed = (type: string) => (xml: string) => `<!DOCTYPE r [${type}]>${xml}`
        for (const after of [
          typed(''),
          typed('<!ENTITY e SYSTEM "file:///etc/passwd">'),
          (xml: string) => typed('<!ENTITY e "x">')(xml.replace('admin@', '&e;admin@')),
          (xml: string) => xml.replace('admin@', '<![CDATA[admin@]]>'),
          (xml: string) => xml.replace('</samlp:Response>', '<?php ?></samlp:Response>'),
          (xml: string) =>
            xml.replace('<samlp:Status>', `${'<a>'.repeat(50_000)}${'</a>'.repeat(50_000)}<samlp:Status>`),
          (xml: string) => xml.replace('<samlp:Status>', `${'<a/>'.repeat(50_000)}<samlp:Status>`),
          () => 'no xml at all',
          () => '',
        ])
          expect(await wordOf(logIn('rut', { after }))).toBe('svar')
        people.rut = head()
      })
    })

    it('goes on over a change of keys when both are entered, and names it when the new one is not', async () => {
      const old = idp.certificate()
      idp.rotate()
      expect(await wordOf(logIn('rut'))).toBe('signatur')
      await change({ certificates: `${old}\n${idp.certificate()}` })
      expect((await logIn('rut')).email).toBe('rut@saml.example')
      await change({ metadata: idp.metadata() })
      expect((await provider()).saml.certificates).toEqual([idp.certificate()])
      expect((await logIn('rut')).email).toBe('rut@saml.example')
    })

    it('says in Swedish what is wrong with what is pasted, and keeps what there was', async () => {
      const before = await provider()
      const { key, certificate } = selfSigned('x')
      for (const certificates of ['skräp', key, `${certificate}\n${key}`, selfSigned('weak', 1024).certificate])
        await expect(change({ certificates }), certificates).rejects.toThrow('Certifikatet går inte att läsa')
      const two = `<EntitiesDescriptor>${idp.metadata()}${idp.metadata()}</EntitiesDescriptor>`
      const entity = '<!DOCTYPE r [<!ENTITY e SYSTEM "file:///etc/passwd">]>'
      for (const metadata of ['skräp', ourMetadata(payload(), before), two, `${entity}${idp.metadata()}`])
        await expect(change({ metadata })).rejects.toThrow('Det här är inte metadata för en inloggningstjänst')
      const row = { municipality: other.municipality, name: 'Annan', domains: ['annan.example'], kind: 'saml' }
      for (const lacking of [{}, { issuer: 'urn:x', entryPoint: 'http://plain.example', certificates: certificate }])
        await expect(make(payload(), 'identityProviders', { ...row, ...lacking })).rejects.toThrow()
      expect(await provider()).toEqual(before)
    })

    it('ends a session when the provider vouches for it no longer', async () => {
      const openUntil = async (time: number) => {
        const told = `<saml:AuthnStatement SessionNotOnOrAfter="${new Date(time).toISOString()}"/>`
        const before = (xml: string) => xml.replace('<saml:AttributeStatement>', `${told}<saml:AttributeStatement>`)
        const { begun, response } = await answered('rut', { before })
        const now = await provider()
        const { claims, kept } = await finish(begun, response)
        return openSession(payload(), await personFrom(payload(), now, claims), now, kept)
      }
      const opens = async (token: string) => {
        const headers = new Headers({ authorization: `JWT ${token}` })
        return Boolean((await payload().auth({ headers })).user)
      }
      const stays = await openUntil(Date.now() + 60_000)
      await recheckSessions(payload())
      expect(await opens(stays)).toBe(true)
      const over = await openUntil(Date.now() - 1000)
      await recheckSessions(payload())
      expect(await opens(over)).toBe(false)
    })

    it('logs out at the provider where it has an address for that, and says when it has not', async () => {
      const { begun, response } = await answered('rut')
      const now = await provider()
      const { claims, kept } = await finish(begun, response)
      const token = await openSession(payload(), await personFrom(payload(), now, claims), now, kept)
      const { user } = await payload().auth({ headers: new Headers({ authorization: `JWT ${token}` }) })
      const sid = String(user && '_sid' in user && user._sid)
      const { theirs = '' } = (await logoutAddress(payload(), sid)) ?? {}
      expect(theirs).toContain(`${idp.origin}/slo?SAMLRequest=`)
      const seen = await (await fetch(theirs)).text()
      expect(seen).toContain('<p>rut</p>')
      expect(seen).toContain(`${back()}/ut`)
      await change({ logoutPoint: '' })
      expect(await logoutAddress(payload(), sid)).toEqual({})
    })
  },
  { blocks: testBlocks },
)
