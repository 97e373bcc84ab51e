import { beforeAll, describe, expect, it } from 'vitest'
import { type Role, roles } from '#access/roles.ts'
import { make } from '../flow/world.ts'
import { rules } from '../security/matrix.ts'
import { forEachDatabase } from '../support/forEachDatabase.ts'
import { type Rest, restAs } from '../support/rest.ts'
import { makeMunicipality, password, type TestMunicipality } from './municipality.ts'

const strategist: Role[] = ['qualityStrategist']
/** Changing and removing follow the rule for making, but for these. */
const mayChange: Record<string, Role[]> = { distributions: strategist, municipalities: strategist, users: [...roles] }
const mayRemove: Record<string, Role[]> = { distributions: [], municipalities: [], users: strategist }

type Row = { id: string; municipality?: string | { id: string } | null }
const idsOf = (rows: unknown) => (rows as Row[]).map(({ id }) => id)

forEachDatabase('who sees and writes what', (database) => {
  let here: TestMunicipality
  let there: TestMunicipality
  let admin: Rest
  let nobody: Rest
  const as = {} as Record<Role, Rest>
  const theirs: Record<string, string[]> = {}
  const ours: Record<string, string[]> = {}

  beforeAll(async () => {
    const { payload, uri } = database()
    here = await makeMunicipality(payload, 'alfa')
    there = await makeMunicipality(payload, 'beta')
    await payload.create({
      collection: 'users',
      data: { email: 'admin@plattform.se', password, name: 'Plattform', platformAdmin: true },
    })
    const login = async (email: string) => {
      const { token } = await payload.login({ collection: 'users', data: { email, password } })
      return restAs(payload, uri, token)
    }
    admin = await login('admin@plattform.se')
    nobody = restAs(payload, uri)
    for (const role of roles) as[role] = await login(here.people[role].email)
    for (const { slug } of payload.config.collections.filter((one) => one.slug in rules)) {
      // Past access rules: what is a school's own, not even the platform administrator sees.
      const { docs } = await payload.find({ collection: slug, depth: 0, pagination: false })
      const all = docs as unknown as (Row & { tenants?: { tenant: string }[] })[]
      const of = (municipality: string) =>
        idsOf(
          all.filter(
            (row) =>
              row.municipality === municipality ||
              (slug === 'municipalities' && row.id === municipality) ||
              row.tenants?.some(({ tenant }) => tenant === municipality),
          ),
        )
      ours[slug] = of(here.id)
      theirs[slug] = of(there.id)
    }
  })

  const unitsOwn = ['answers', 'answerHistory', 'files']
  it.each(Object.keys(rules))(
    'shows the platform administrator %s of both, unless it is a unit’s own',
    async (slug) => {
      const seen = idsOf((await admin('GET', `/${slug}?limit=500&depth=0`)).body.docs ?? [])
      for (const ids of [ours[slug] ?? [], theirs[slug] ?? []]) {
        expect(ids, slug).not.toEqual([])
        expect(
          ids.every((id) => seen.includes(id)),
          slug,
        ).toBe(!unitsOwn.includes(slug))
      }
    },
  )

  it('has no rows by which somebody could be locked out', async () => {
    const [id] = theirs.templates ?? []
    const lock = {
      document: { relationTo: 'templates', value: id },
      user: { relationTo: 'users', value: here.people.staff.id },
    }
    for (const person of [nobody, admin, ...Object.values(as)]) {
      expect((await person('POST', '/payload-locked-documents', lock)).status).toBe(403)
    }
    expect((await nobody('GET', '/payload-locked-documents')).status).toBe(403)
    await make(database().payload, 'payload-locked-documents', lock)
    // The admin's start page asks for them on behalf of its reader, and is an error page where it may not.
    for (const person of [admin, ...Object.values(as)])
      expect(await person('GET', '/payload-locked-documents')).toMatchObject({ status: 200, body: { docs: [] } })
    const open = database().payload.config.collections.filter(({ lockDocuments }) => lockDocuments !== false)
    expect(open.map(({ slug }) => slug)).toEqual([])
  })

  it('lets no strategist make a block of the municipality a national one', async () => {
    const [id] = ours.blockLibrary ?? []
    await as.qualityStrategist('PATCH', `/blockLibrary/${id}`, { scope: 'national', municipality: null })
    const block = await database().payload.findByID({ collection: 'blockLibrary', id: id ?? '', depth: 0 })
    expect([block.scope, block.municipality]).toEqual(['municipal', here.id])
    expect(theirs.blockLibrary).not.toContain(id)
  })

  describe.each(Object.entries(rules))('%s', (slug, { sees, writes }) => {
    it('shows nothing to nobody', async () => {
      expect((await nobody('GET', `/${slug}`)).status).toBe(403)
      expect((await nobody('POST', `/${slug}`, {})).status).toBe(403)
      expect((await nobody('PATCH', `/${slug}/${ours[slug]?.[0]}`, {})).status).toBe(403)
      expect((await nobody('DELETE', `/${slug}/${ours[slug]?.[0]}`)).status).toBe(403)
    })

    it.each(roles)('shows %s the own municipality alone', async (role) => {
      const { status, body } = await as[role]('GET', `/${slug}?limit=500&depth=0`)
      const expected = sees[roles.indexOf(role)]
      if (expected === 0) {
        expect([200, 403]).toContain(status)
        expect(body.docs ?? []).toEqual([])
        return
      }
      const seen = idsOf(body.docs)
      // What was logged since the rows were counted is the own municipality's as well.
      const own = (row: Row) => ours[slug]?.includes(row.id) || row.municipality === here.id
      expect((body.docs as Row[]).filter((row) => !own(row))).toEqual([])
      if (expected !== -1) expect(seen).toHaveLength(expected ?? 0)
      for (const id of theirs[slug] ?? [])
        expect([403, 404]).toContain((await as[role]('GET', `/${slug}/${id}`)).status)
    })

    it.each(roles)('keeps %s out of the other municipality', async (role) => {
      for (const id of theirs[slug] ?? []) {
        expect([403, 404]).toContain((await as[role]('PATCH', `/${slug}/${id}`, { name: 'x', title: 'x' })).status)
        expect([403, 404]).toContain((await as[role]('DELETE', `/${slug}/${id}`)).status)
      }
      const inTheirs = { municipality: there.id, tenants: [{ tenant: there.id, role: 'staff' }] }
      const { status } = await as[role]('POST', `/${slug}`, {
        ...inTheirs,
        scope: 'municipal',
        email: 'ny@beta.se',
        password,
        name: 'Ny',
      })
      expect(status).toBe(403)
    })

    it.each(roles)('lets %s write what the rule says', async (role) => {
      const create = await as[role]('POST', `/${slug}`, { municipality: here.id, scope: 'municipal' })
      expect(create.status !== 403, 'create').toBe(writes.includes(role))
      const [mine] =
        slug === 'users' ? [here.people[role].id] : idsOf((await as[role]('GET', `/${slug}?limit=1`)).body.docs ?? [])
      if (!mine) return
      const change = await as[role]('PATCH', `/${slug}/${mine}`, {})
      expect(change.status === 200, 'update').toBe((mayChange[slug] ?? writes).includes(role))
      if ((mayRemove[slug] ?? writes).includes(role)) return
      expect((await as[role]('DELETE', `/${slug}/${mine}`)).status, 'delete').toBe(403)
    })
  })

  it('shows versions of templates in the own municipality alone', async () => {
    const { body } = await as.department('GET', '/templates/versions?depth=0')
    const versions = body.docs as { version: { municipality: string } }[]
    expect(new Set(versions.map(({ version }) => version.municipality))).toEqual(new Set([here.id]))
    expect((await as.staff('GET', '/templates/versions')).body.docs ?? []).toEqual([])
  })

  it('shows versions of a municipality to its own strategist alone', async () => {
    const { body } = await as.qualityStrategist('GET', '/municipalities/versions?depth=0')
    const versions = body.docs as { parent: string }[]
    expect(new Set(versions.map(({ parent }) => parent))).toEqual(new Set([here.id]))
    for (const role of ['department', 'headTeacher', 'staff'] as const)
      expect((await as[role]('GET', '/municipalities/versions')).body.docs ?? []).toEqual([])
  })

  it('does not let jobs be run, nor the first user be made, over the API', async () => {
    expect((await nobody('POST', '/users/first-register', { email: 'jag@tog.det', password })).status).toBe(403)
    expect([401, 403, 404]).toContain((await as.qualityStrategist('GET', '/payload-jobs/run')).status)
  })

  describe('people', () => {
    it.each(roles)('do not let %s raise themselves', async (role) => {
      const { id } = here.people[role]
      await as[role]('PATCH', `/users/${id}`, {
        platformAdmin: true,
        tenants: [{ tenant: there.id, role: 'qualityStrategist' }],
      })
      const user = await database().payload.findByID({ collection: 'users', id, depth: 0 })
      expect(user.platformAdmin).toBe(false)
      expect(user.tenants?.map(({ tenant, role }) => [tenant, role])).toEqual([[here.id, role]])
    })

    it('who also work elsewhere are not changed from here', async () => {
      const { payload } = database()
      const both = await payload.create({
        collection: 'users',
        data: {
          email: 'bada@kommuner.se',
          password,
          name: 'Båda',
          tenants: [
            { tenant: here.id, role: 'staff' },
            { tenant: there.id, role: 'qualityStrategist' },
          ],
        },
      })
      const { status, body } = await as.qualityStrategist('PATCH', `/users/${both.id}`, { name: 'Kapad' })
      expect(status).toBe(403)
      expect(body.errors?.[0]?.message).toContain('annan kommun')
      expect((await as.qualityStrategist('DELETE', `/users/${both.id}`)).status).toBe(403)
      await payload.delete({ collection: 'users', id: both.id })
    })

    it('are made by strategists, with units of the own municipality', async () => {
      const make = (units: string[]) =>
        as.qualityStrategist('POST', '/users', {
          email: `ny${units.length}@alfa.se`,
          name: 'Ny lärare',
          tenants: [{ tenant: here.id, role: 'staff', units }],
        })
      expect((await make([there.own.id])).status).toBe(400)
      expect((await make([])).status).toBe(201)
    })
  })
})
