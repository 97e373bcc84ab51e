import { afterAll, beforeAll, expect, it } from 'vitest'
import { beginOidc } from '#commands/account/external/beginOidc.ts'
import { finishOidc } from '#commands/account/external/finishOidc.ts'
import { logoutAddress } from '#commands/account/external/logoutAddress.ts'
import { openSession } from '#commands/account/external/openSession.ts'
import { personFrom } from '#commands/account/external/personFrom.ts'
import { type Provider, providerById } from '#commands/account/external/providerOf.ts'
import { beginSaml } from '#commands/account/external/saml/beginSaml.ts'
import { finishSaml } from '#commands/account/external/saml/finishSaml.ts'
import { ourMetadata, samlBack } from '#commands/account/external/saml/ourMetadata.ts'
import { testBlocks } from '../flow/testBlocks.ts'
import { make, makeWorld, type World } from '../flow/world.ts'
import { forEachDatabase } from '../support/forEachDatabase.ts'
import { type Keycloak, startKeycloak } from '../support/keycloak.ts'
import { throughPages } from '../support/logInAt.ts'

/** In CI it must run; elsewhere, where Java or Maven are missing, its reason is told. */
const keycloak: Keycloak | undefined = await startKeycloak().catch((error: unknown) => {
  if (process.env.CI === 'true') throw error
  console.error(`Keycloak: COULD NOT RUN. Logins were not tested against it.\n  ${String(error)}`)
  return undefined
})
afterAll(() => keycloak?.stop())
const running = () => {
  if (!keycloak) throw new Error('no Keycloak')
  return keycloak
}
const members = [
  { login: 'rut', name: ['Rut', 'Rektor'], groups: ['kvalitet-rektor:ekskolan'] },
  { login: 'ingen', name: ['Inga', 'Rättigheter'], groups: [] },
] as const
if (keycloak)
  for (const { login, name, groups } of members)
    await keycloak.member({ login, email: `${login}@keycloak.example`, name: [...name], groups: [...groups] })

forEachDatabase(
  'single sign-on by Keycloak',
  (database) => {
    let world: World
    const payload = () => database().payload
    const rules = [{ claim: 'groups', value: 'kvalitet-rektor:*', role: 'headTeacher', units: 'star' }]
    const provider = async <K extends Provider['kind']>(kind: K, data: Record<string, unknown>) => {
      const common = { municipality: world.municipality, name: 'Keycloak', domains: ['keycloak.example'], rules }
      const found = await providerById(
        payload(),
        await make(payload(), 'identityProviders', { ...common, kind, ...data }),
      )
      if (found?.kind !== kind) throw new Error('no provider')
      return found as Extract<Provider, { kind: K }>
    }
    beforeAll(async () => {
      world = await makeWorld(payload())
    })

    it.skipIf(!keycloak)('logs in by OpenID Connect, with rights by groups, and out there too', async () => {
      const back = `http://127.0.0.1:1/${payload().db.name}/oidc`
      const [clientId, secret] = [`kvalitet-${payload().db.name}`, 'hemlig-hemlig-hemlig']
      await running().oidcClient(clientId, secret, back)
      const oidc = await provider('oidc', { issuer: running().issuer, clientId, secret })
      const logIn = async (login: string) => {
        const { url, begun } = await beginOidc(oidc, { back, till: '/', email: `${login}@keycloak.example` })
        const { url: answer } = await throughPages(url, back, login)
        return finishOidc(oidc, begun, answer)
      }
      const { claims, kept } = await logIn('rut')
      const person = await personFrom(payload(), oidc, claims)
      expect(person).toMatchObject({ email: 'rut@keycloak.example', name: 'Rut Rektor' })
      expect(person.tenants).toMatchObject([{ role: 'headTeacher', units: [world.units.ek] }])
      await openSession(payload(), person, oidc, kept)
      const session = (await payload().findByID({ collection: 'users', id: person.id })).sessions?.at(-1)
      const { theirs } = (await logoutAddress(payload(), session?.id ?? '')) ?? {}
      expect(theirs).toContain(`${running().issuer}/protocol/openid-connect/logout`)
      const { claims: none } = await logIn('ingen')
      await expect(personFrom(payload(), oidc, none)).rejects.toMatchObject({ word: 'behorighet' })
      await payload().delete({ collection: 'identityProviders', id: oidc.id })
    })

    it.skipIf(!keycloak)('logs in by SAML, from metadata that each has of the other', async () => {
      const saml = await provider('saml', { metadata: await running().samlMetadata() })
      await running().samlClient(ourMetadata(payload(), saml), { email: 'mail', firstName: 'displayName' })
      const back = samlBack(payload())
      const logIn = async (login: string) => {
        const { url, begun } = await beginSaml(saml, { back, till: '/' })
        const { form } = await throughPages(url, back, login)
        return finishSaml(payload(), saml, begun, { back, response: form.SAMLResponse ?? '' })
      }
      const person = await personFrom(payload(), saml, (await logIn('rut')).claims)
      expect(person).toMatchObject({ email: 'rut@keycloak.example' })
      expect(person.tenants).toMatchObject([{ role: 'headTeacher', units: [world.units.ek] }])
      expect((await personFrom(payload(), saml, (await logIn('rut')).claims)).id).toBe(person.id)
    })
  },
  { blocks: testBlocks },
)
