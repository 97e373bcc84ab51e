import { beforeAll, expect, it } from 'vitest'
import { secretsOf } from '#commands/account/accountSecrets.ts'
import { personExtract } from '#commands/account/extract/personExtract.ts'
import { formerPerson } from '#commands/account/neutralName.ts'
import { renewCalendar } from '#commands/account/renewCalendar.ts'
import { endTotp } from '#commands/account/totp/endTotp.ts'
import { enrolTotp } from '#commands/account/totp/enrolTotp.ts'
import { makeTotp, newSecret } from '#commands/account/totp/makeTotp.ts'
import { spendCode } from '#commands/account/totp/spendCode.ts'
import { clearAttempts } from '#jobs/clearAttempts.ts'
import { calendarKeyOf } from '#load/feed/calendarKeyOf.ts'
import { feedKey } from '#load/feed/feedKey.ts'
import { subscriber } from '#load/feed/loadFeed.ts'
import { makeMunicipality, password, type TestMunicipality } from '../application/municipality.ts'
import { refusal } from '../flow/world.ts'
import { forEachDatabase } from '../support/forEachDatabase.ts'
import { restAs } from '../support/rest.ts'

const minute = 60_000
const headers = new Headers({ 'x-forwarded-for': '192.0.2.7' })

forEachDatabase('accounts', (database) => {
  let here: TestMunicipality
  const secret = newSecret()
  const codeAt = (at: number) => makeTotp(secret, '').generate({ timestamp: at })
  const login = (email: string, code?: string, secret = password) =>
    database()
      .payload.login({ collection: 'users', data: { email, password: secret }, context: { code }, req: { headers } })
      .then(
        ({ token }) => (token ? 'in' : 'no token'),
        (error: { data?: { code?: string }; status?: number }) => error.data?.code ?? error.status,
      )
  const actorOf = async (id: string) => ({
    payload: database().payload,
    user: await database().payload.findByID({ collection: 'users', id, depth: 0 }),
  })
  beforeAll(async () => {
    here = await makeMunicipality(database().payload, 'alfa')
  })

  it('are asked for a code once an app is connected, and each code is good once', async () => {
    const { payload, uri } = database()
    const { email, id } = here.people.headTeacher
    expect(await login(email)).toBe('in')
    const args = { email, secret, headers }
    expect(await refusal(enrolTotp(payload, { ...args, password: 'fel', code: codeAt(Date.now()) }))).toMatchObject({
      code: 'INVALID',
    })
    expect(await refusal(enrolTotp(payload, { ...args, password, code: '000000' }))).toMatchObject({
      refusal: 'INVALID/code',
    })
    expect(await login(email)).toBe('in')

    const first = codeAt(Date.now())
    const { recoveryCodes } = await enrolTotp(payload, { ...args, password, code: first })
    expect(await login(email)).toBe('TOTP_NEEDED')
    expect(await login(email, '123456')).toBe('TOTP_WRONG')
    expect(await login(email, first)).toBe('TOTP_WRONG')
    // Nor by Payload's own door.
    const rest = await restAs(payload, uri)('POST', '/users/login', { email, password })
    expect([rest.status, rest.body.token]).toEqual([401, undefined])
    expect(
      (await restAs(payload, uri)('POST', '/users/login', { email, password, code: codeAt(Date.now() + 30_000) }))
        .status,
    ).toBe(200)

    const [spare = '', other = ''] = recoveryCodes
    expect(await login(email, spare.toLowerCase())).toBe('in')
    expect(await login(email, spare)).toBe('TOTP_WRONG')
    // One who knows the password puts no app of their own in the place of it.
    const theirs = enrolTotp(payload, { ...args, secret: newSecret(), password, code: codeAt(Date.now()) })
    expect(await refusal(theirs)).toMatchObject({ refusal: 'INVALID/hasSecondStep' })

    const kept = JSON.stringify(await secretsOf(payload, id))
    for (const open of [secret, ...recoveryCodes]) expect(kept).not.toContain(open)
    expect(await refusal(endTotp(await actorOf(id), { password, code: spare, headers }))).toMatchObject({
      refusal: 'INVALID/code',
    })
    await endTotp(await actorOf(id), { password, code: other, headers })
    expect(await login(email)).toBe('in')
  })

  it('let one in of ten who come with one code at once', async () => {
    const { payload } = database()
    const { email, id } = here.people.staff
    const now = Date.now() + 5 * minute
    await enrolTotp(payload, { email, password, secret, code: codeAt(Date.now()), headers })
    const secrets = await secretsOf(payload, id)
    const used = await Promise.all(Array.from({ length: 10 }, () => spendCode(payload, secrets, codeAt(now), now)))
    expect(used.filter(Boolean)).toHaveLength(1)
    // Clocks differ by half a minute, and not by two.
    const later = now + 10 * minute
    expect(await spendCode(payload, await secretsOf(payload, id), codeAt(later - 90_000), later)).toBe(false)
    expect(await spendCode(payload, await secretsOf(payload, id), codeAt(later - 30_000), later)).toBe(true)
  })

  it('must have an app where the municipality says so: strategists, not schools', async () => {
    const { payload, uri } = database()
    const { email } = here.people.qualityStrategist
    const demand = (demandTotp: boolean) =>
      payload.update({ collection: 'municipalities', id: here.id, data: { demandTotp } })
    await demand(true)
    expect(await login(email)).toBe('TOTP_ENROL')
    expect((await restAs(payload, uri)('POST', '/users/login', { email, password })).body.token).toBeUndefined()
    expect(await login(here.people.headTeacher.email)).toBe('in')
    expect(await login(here.people.department.email)).toBe('in')
    await enrolTotp(payload, { email, password, secret, code: codeAt(Date.now()), headers })
    expect(await login(email)).toBe('TOTP_NEEDED')
    await demand(false)
  })

  it('get rid of a lost app by a colleague with the right, never by themselves', async () => {
    const { payload, uri } = database()
    const { id, email } = here.people.staff
    const { token } = await payload.login({
      collection: 'users',
      data: { email: here.people.qualityStrategist.email, password },
      context: { passwordOnly: true },
    })
    const strategist = restAs(payload, uri, token)
    expect((await strategist('PATCH', `/users/${id}`, { resetTotp: true })).status).toBe(200)
    expect(await login(email)).toBe('in')
    await strategist('PATCH', `/users/${here.people.qualityStrategist.id}`, { resetTotp: true })
    expect(await login(here.people.qualityStrategist.email)).toBe('TOTP_NEEDED')
    const { docs } = await payload.find({
      collection: 'auditEntries',
      where: { action: { equals: 'secondStepReset' } },
    })
    expect(docs.map(({ docId }) => docId)).toEqual([id])
  })

  it('make the addresses of their calendars anew, and the old ones lead nowhere', async () => {
    const { payload } = database()
    const { id } = here.people.headTeacher
    const feed = { municipality: 'alfa', role: 'alla' }
    const key = async () => feedKey(payload.secret, id, feed, await calendarKeyOf(payload, id))
    const before = await key()
    expect((await subscriber(payload, before, feed))?.id).toBe(id)
    await renewCalendar(await actorOf(id))
    expect(await subscriber(payload, before, feed)).toBeUndefined()
    expect((await subscriber(payload, await key(), feed))?.id).toBe(id)
  })

  it('are given all that is known of them, and nobody else is', async () => {
    const { head, staff, strategist, department } = {
      head: await actorOf(here.people.headTeacher.id),
      staff: await actorOf(here.people.staff.id),
      strategist: await actorOf(here.people.qualityStrategist.id),
      department: await actorOf(here.people.department.id),
    }
    const own = await personExtract(staff, staff.user.id)
    expect(own).toMatchObject({
      namn: 'staff',
      epost: here.people.staff.email,
      roller: [{ roll: 'staff', kommun: 'Kommun alfa', enheter: ['alfa-ekskolan'] }],
    })
    expect(JSON.stringify(own)).not.toMatch(/"(hash|salt)"|totp/u)
    expect((own.logg as object[]).length).toBeGreaterThan(0)
    expect(await personExtract(strategist, staff.user.id)).toMatchObject({ namn: 'staff' })
    for (const other of [head, department])
      expect(await refusal(personExtract(other, staff.user.id))).toMatchObject({ code: 'NOT_FOUND' })
    const there = await makeMunicipality(database().payload, 'beta')
    expect(await refusal(personExtract(strategist, there.people.staff.id))).toMatchObject({ code: 'NOT_FOUND' })
  })

  it('leave their work with a neutral name when they are removed, and no token of theirs opens anything', async () => {
    const { payload, uri } = database()
    const { id, email } = here.people.staff
    const { token } = await payload.login({ collection: 'users', data: { email, password } })
    const asThem = restAs(payload, uri, token)
    expect((await asThem('GET', '/documents')).status).toBe(200)
    const [document] = (
      await payload.find({ collection: 'documents', where: { municipality: { equals: here.id } }, depth: 0 })
    ).docs
    if (!document) throw new Error('There is a document.')
    const at = new Date().toISOString()
    const sectionStates = { one: { ready: true, by: 'staff', at }, two: { ready: true, by: 'headTeacher', at } }
    await payload.db.updateOne({
      collection: 'documents',
      id: document.id,
      data: {
        sectionStates,
        unitSnapshot: {
          name: 'Ekskolan',
          kind: 'school',
          ancestors: [],
          schoolForms: [],
          grades: [],
          key: 'ek',
          id: document.unit,
        },
      },
    })
    await payload.db.deleteMany({
      collection: 'users',
      where: { and: [{ name: { equals: 'staff' } }, { id: { not_equals: id } }] },
    })
    await payload.delete({ collection: 'users', id })
    const after = await payload.findByID({ collection: 'documents', id: document.id, depth: 0 })
    expect(after.sectionStates).toMatchObject({ one: { by: formerPerson }, two: { by: 'headTeacher' } })
    expect([401, 403]).toContain((await asThem('GET', '/documents')).status)
    expect((await asThem('GET', '/users/me')).body.user).toBeNull()
    expect((await asThem('POST', '/users/refresh-token')).status).not.toBe(200)
    expect(await payload.db.findOne({ collection: 'accountSecrets', where: { person: { equals: id } } })).toBeNull()
  })

  it('are not counted longer than it is needed', async () => {
    const { payload } = database()
    expect((await payload.count({ collection: 'attempts' })).totalDocs).toBeGreaterThan(0)
    await clearAttempts(payload, Date.now() + 100 * 24 * 60 * minute)
    expect((await payload.count({ collection: 'attempts' })).totalDocs).toBe(0)
  })
})
