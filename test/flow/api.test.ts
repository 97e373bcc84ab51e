import { createConfig, lintFromString } from '@redocly/openapi-core'
import { Validator } from '@seriousme/openapi-schema-validator'
import { beforeAll, describe, expect, it } from 'vitest'
import { type Scope, scopes } from '#access/keyPerson.ts'
import { answerCall } from '#api/answerCall.ts'
import { fieldsOf } from '#api/fieldsOf.ts'
import { openapi } from '#api/openapi.ts'
import { operations } from '#api/operations/index.ts'
import { limitsOf } from '#commands/account/limits.ts'
import { makeKey } from '#commands/apiKey/makeKey.ts'
import { readKeys } from '#commands/apiKey/readKeys.ts'
import { revokeKey } from '#commands/apiKey/revokeKey.ts'
import type { Actor } from '#commands/common/actor.ts'
import { tryOut } from '#commands/distribution/tryOut.ts'
import { adopt } from '#commands/document/adopt.ts'
import { handIn } from '#commands/document/handIn.ts'
import { lockFigures } from '#commands/figures/lockFigures.ts'
import { archiveDocument } from '#files/archiveDocument.ts'
import { today } from '#load/today.ts'
import { forEachDatabase } from '../support/forEachDatabase.ts'
import { testBlocks } from './testBlocks.ts'
import { changeRow, makeWorld, refusal, type World } from './world.ts'

const nextYear = `${Number(today().slice(0, 4)) + 1}${today().slice(4, 8)}01`
type Answer = { status: number; headers: Headers; body: Record<string, unknown> & { items: Record<string, unknown>[] } }

forEachDatabase(
  'the API for other systems',
  (database) => {
    let world: World
    let there: World
    let key = ''
    let documentId = ''

    const keyOf = async (of: World, some: Scope[] = scopes, name = 'Beslutsstödet') =>
      (
        await makeKey(of.people.strategist, {
          municipalityId: of.municipality,
          name,
          scopes: some,
          expiresOn: nextYear,
        })
      ).made
    const call = async (
      path: string,
      {
        by = key,
        method = 'GET',
        body,
        headers = {},
      }: Partial<{ by: string; method: string; body: unknown; headers: Record<string, string> }> = {},
    ): Promise<Answer> => {
      const request = new Request(`https://kvalitet.example/api/v1${path}`, {
        method,
        headers: { ...(by ? { authorization: `Bearer ${by}` } : {}), ...headers },
        ...(body ? { body: JSON.stringify(body) } : {}),
      })
      const places = new URL(request.url).pathname.split('/').slice(3)
      const asFile = async ({ bytes, checksum }: { bytes: Uint8Array; checksum: string }) =>
        Response.json({ checksum, begins: Buffer.from(bytes.subarray(0, 5)).toString() })
      const response = await answerCall(request, { payload: world.payload, path: places, asFile })
      return { status: response.status, headers: response.headers, body: (await response.json()) as Answer['body'] }
    }
    const logged = async (action: string) => {
      const where = { action: { equals: action } }
      const { docs } = await world.payload.find({ collection: 'auditEntries', where, depth: 0, sort: '-seq' })
      return docs
    }

    beforeAll(async () => {
      world = await makeWorld(database().payload)
      there = await makeWorld(database().payload)
      key = (await keyOf(world)).key
      documentId = await world.document(2023)
      await there.document(2023)
    })

    describe('a key', () => {
      it('is shown once, kept as a hash, and told in the log', async () => {
        const made = await makeKey(world.people.strategist, {
          municipalityId: world.municipality,
          name: 'Visas en gång',
          scopes: ['units:read'],
          expiresOn: nextYear,
        })
        expect(made.made.key).toMatch(/^kvd_[\w-]{43}$/u)
        const everything = JSON.stringify([
          await readKeys(world.people.strategist, { municipalityId: world.municipality }),
          (await world.payload.find({ collection: 'apiKeys', showHiddenFields: true, depth: 0 })).docs,
          await logged('makeKey'),
        ])
        expect(everything).toContain('Visas en gång')
        expect(everything).not.toContain(made.made.key)
        expect((await logged('makeKey'))[0]).toMatchObject({ userName: 'Strateg', docId: made.made.id })
      })

      it('is made by the municipality’s strategist alone, and ends within two years', async () => {
        const ask = (actor: Actor, expiresOn = nextYear) =>
          refusal(makeKey(actor, { municipalityId: world.municipality, name: 'x', scopes: ['units:read'], expiresOn }))
        for (const actor of [world.people.department, world.people.head, there.people.strategist])
          expect((await ask(actor)).refusal).toBe('NOT_FOUND/municipality')
        for (const day of ['2020-01-01', '2999-01-01', 'i morgon'])
          expect((await ask(world.people.strategist, day)).refusal).toBe('INVALID/keyExpiry')
      })

      it.each([
        ['none', ''],
        ['one that is none', `kvd_${'x'.repeat(43)}`],
        ['something else', 'eyJhbGciOiJIUzI1NiJ9.e30.x'],
      ])('that is missing or wrong answers 401: %s', async (_, by) => {
        const { status, headers, body } = await call('/units', { by })
        expect([status, body.code]).toEqual([401, 'SIGNED_OUT'])
        expect(headers.get('www-authenticate')).toContain('Bearer')
      })

      it('is not what a person’s login is: a session opens nothing here', async () => {
        const { status } = await call('/units', {
          by: '',
          headers: { cookie: 'payload-token=x', authorization: 'JWT x' },
        })
        expect(status).toBe(401)
      })

      it('that is revoked answers 401 from then on, and so does one whose last day is passed', async () => {
        const { id, key: by } = await keyOf(world)
        expect((await call('/units', { by })).status).toBe(200)
        const args = { municipalityId: world.municipality, keyId: id }
        expect((await refusal(revokeKey(there.people.strategist, args))).status).toBe(404)
        expect(
          (await refusal(revokeKey(there.people.strategist, { ...args, municipalityId: there.municipality }))).refusal,
        ).toBe('NOT_FOUND/apiKey')
        const { keys } = await revokeKey(world.people.strategist, args)
        expect(keys.find((one) => one.id === id)?.state).toBe('revoked')
        expect(await call('/units', { by })).toMatchObject({
          status: 401,
          body: { message: 'Nyckeln är återkallad. Be kommunen om en ny.' },
        })
        const old = await keyOf(world)
        await changeRow(world.payload, 'apiKeys', old.id, { expiresOn: '2024-02-29' })
        const english = await call('/units', { by: old.key, headers: { 'accept-language': 'en-GB,en' } })
        expect(english).toMatchObject({ status: 401, body: { message: expect.stringContaining('valid until') } })
      })

      it('tells when it was last used', async () => {
        const { id, key: by } = await keyOf(world)
        const lastUsed = async () =>
          (await readKeys(world.people.strategist, { municipalityId: world.municipality })).keys.find(
            (one) => one.id === id,
          )?.lastUsedOn
        expect(await lastUsed()).toBeUndefined()
        await call('/units', { by })
        expect(await lastUsed()).toBe(today())
      })

      it('that calls too often waits, and is told how long', async () => {
        const { id, key: by } = await keyOf(world)
        const { key: limiter } = limitsOf(world.payload)
        await limiter.penalty(id, limiter.points)
        const { status, headers, body } = await call('/units', { by })
        expect([status, body.code]).toEqual([429, 'TOO_MANY'])
        expect(Number(headers.get('retry-after'))).toBeGreaterThan(0)
        // Others are not held up by it.
        expect((await call('/units')).status).toBe(200)
      })
    })

    describe('a scope', () => {
      const ownPath = (path: string) => path.replace('{id}', documentId).replace('{format}', 'pdf')
      it.each(operations.map(({ name, method, path, scope }) => [name, method, path, scope] as const))(
        '%s asks for its own, before what was sent is read',
        async (_, method, path, scope) => {
          const others = scopes.filter((one) => one !== scope)
          const { key: by } = await keyOf(world, others)
          const answer = await call(ownPath(path), {
            by,
            method: method.toUpperCase(),
            ...(method === 'put' ? { body: { nonsense: 1 } } : {}),
          })
          expect(answer).toMatchObject({ status: 403, body: { code: 'FORBIDDEN', details: { scope } } })
        },
      )
      it('opens nothing that is not there', async () => {
        for (const [path, method] of [
          ['/users', 'GET'],
          ['/units', 'DELETE'],
          ['/keys', 'PUT'],
          ['/', 'GET'],
        ] as const)
          expect((await call(path, { method })).body.code).toBe('NOT_FOUND')
      })
    })

    describe('what is read', () => {
      it('is the municipality’s own, by every call', async () => {
        const { key: theirs } = await keyOf(there)
        const mine = new Set<unknown>([...Object.values(world.units), documentId, world.municipality])
        for (const path of ['/units', '/distributions', '/documents', '/figures', '/goals', '/editions']) {
          const { status, body } = await call(path, { by: theirs })
          expect([path, status]).toEqual([path, 200])
          const told = JSON.stringify(body)
          for (const one of mine) expect(told).not.toContain(String(one))
        }
        expect((await call(`/documents/${documentId}`, { by: theirs })).status).toBe(404)
        expect((await call(`/documents/${documentId}/files/pdf`, { by: theirs })).status).toBe(404)
        const foreign = await call('/figures', {
          by: theirs,
          method: 'PUT',
          body: {
            period: 'VT2024',
            figures: [{ unitId: world.units.ek, measure: 'merit', value: { kind: 'number', value: '1' } }],
          },
        })
        expect(foreign.body).toMatchObject({ code: 'INVALID', details: { unitIds: [world.units.ek] } })
      })

      it('comes page by page', async () => {
        const first = await call('/units?limit=2')
        expect(first.body).toMatchObject({ page: 1, pages: 3, total: 6 })
        const rest = await Promise.all([2, 3].map((page) => call(`/units?limit=2&page=${page}`)))
        const names = [first, ...rest].flatMap(({ body }) => body.items.map(({ name }) => name))
        expect(new Set(names).size).toBe(6)
        expect((await call('/units?limit=1000')).body.code).toBe('INVALID')
      })

      it('is units, distributions with how far they have come, documents, goals and editions', async () => {
        const { body: units } = await call('/units')
        expect(units.items.find(({ id }) => id === world.units.ek)).toMatchObject({
          name: 'Ekskolan',
          kind: 'school',
          parentId: world.units.north,
          grades: [0, 1, 2, 3],
        })
        const { body: sent } = await call('/distributions?schoolYear=2023')
        expect(sent.items).toMatchObject([
          { deadline: '2024-06-14', documents: { notStarted: 1 }, unitIds: [world.units.ek] },
        ])
        const { body: documents } = await call('/documents?state=notStarted')
        expect(documents.items).toMatchObject([{ id: documentId, unitName: 'Ekskolan', adoption: null }])
        expect(JSON.stringify(documents)).not.toMatch(/frozenInput|sectionStates|toLog/u)
        expect((await call('/editions')).body.items).toMatchObject([{ number: 1 }])
        expect((await call('/goals?schoolYear=2023')).body.items).toEqual([])
        expect((await call('/documents?schoolYear=hej')).body.code).toBe('INVALID')
      })

      it('is no try of a template, which is its strategist’s own', async () => {
        const editionId = await world.edition()
        await tryOut(world.people.strategist, { editionId, schoolYear: 2031, unitId: world.units.al })
        for (const path of ['/documents?schoolYear=2031', '/distributions?schoolYear=2031'])
          expect((await call(path)).body.items).toEqual([])
        // Nor is the unit that it lies at.
        const { docs } = await world.payload.find({
          collection: 'units',
          where: { municipality: { equals: world.municipality }, key: { equals: 'provskola' } },
        })
        expect(docs).toHaveLength(1)
        expect(JSON.stringify((await call('/units')).body)).not.toContain('Provskola')
      })
    })

    describe('a file', () => {
      it('of a draft is its school’s, and one that is adopted comes with the name of the key in the log', async () => {
        expect(await call(`/documents/${documentId}/files/docx`)).toMatchObject({
          status: 403,
          body: { code: 'FORBIDDEN' },
        })
        await handIn(world.people.head, { documentId, acceptGaps: true })
        await adopt(world.people.strategist, { documentId, by: 'Nämnden', date: today(), paragraph: '§ 7' })
        await archiveDocument(world.payload, documentId)
        const [one, two] = [
          await call(`/documents/${documentId}/files/pdf`),
          await call(`/documents/${documentId}/files/pdf`),
        ]
        expect(one).toMatchObject({ status: 200, body: { begins: '%PDF-' } })
        expect(two.body.checksum).toBe(one.body.checksum)
        expect((await call(`/documents/${documentId}`)).body).toMatchObject({
          state: 'adopted',
          adoption: { by: 'Nämnden', paragraph: '§ 7' },
        })
        const [entry] = await logged('downloadFile')
        expect(entry).toMatchObject({ userName: 'Nyckeln Beslutsstödet', docId: documentId })
        expect(entry?.user ?? null).toBeNull()
        expect((await call(`/documents/${documentId}/files/exe`)).body.code).toBe('INVALID')
        expect((await call(`/documents/${documentId}/files/pptx`)).status).toBe(404)
      })
    })

    describe('figures', () => {
      const put = (figures: object[], period = 'VT2025') =>
        call('/figures', { method: 'PUT', body: { period, source: 'Beslutsstödet', figures } })
      it('that are put stand there, with their source, and the same again changes nothing', async () => {
        await changeRow(world.payload, 'units', world.units.al, { schoolUnitCode: '12345678' })
        const figures = [
          { unitId: world.units.ek, measure: 'merit', value: { kind: 'number', value: '221.5', n: 24 } },
          { unitCode: '12345678', measure: 'merit', group: 'girls', value: { kind: 'suppressed' } },
        ]
        expect((await put(figures)).body).toEqual({ received: 2, changed: 2 })
        expect((await put(figures)).body).toEqual({ received: 2, changed: 0 })
        expect(
          (await put([{ unitId: world.units.ek, measure: 'merit', value: { kind: 'number', value: '222' } }])).body,
        ).toEqual({ received: 1, changed: 1 })
        const { body } = await call('/figures?period=VT2025&measure=merit')
        // Both of one millisecond: in either order.
        const byGroup = body.items.toSorted((one, other) => String(one.group).localeCompare(String(other.group)))
        expect(byGroup).toMatchObject([
          {
            unitId: world.units.ek,
            group: 'all',
            value: { kind: 'number', value: '222', n: 24 },
            source: 'Beslutsstödet',
          },
          { unitId: world.units.al, group: 'girls', value: { kind: 'suppressed' } },
        ])
        expect(await logged('putFigures')).toMatchObject([{ userName: 'Nyckeln Beslutsstödet' }, {}])
        const { docs } = await world.payload.find({
          collection: 'figureHistory',
          where: { municipality: { equals: world.municipality } },
          depth: 0,
        })
        expect(docs).toMatchObject([{ byName: 'Nyckeln Beslutsstödet', before: { value: { value: '221.5' } } }])
        expect((await put([{ unitId: world.units.ek, measure: 'merit', value: null }])).body.changed).toBe(1)
        expect((await call(`/figures?unitId=${world.units.ek}`)).body.items).toEqual([])
      })

      it('are refused as people’s are: without a place in the register, unread, or locked', async () => {
        const at = { unitId: world.units.ek, value: { kind: 'number', value: '1' } }
        expect((await put([{ ...at, measure: 'okänt' }])).body.code).toBe('INVALID')
        expect((await put([{ ...at, measure: 'merit', value: { kind: 'unread', text: '8-9' } }])).body.code).toBe(
          'INVALID',
        )
        expect((await put([])).body.code).toBe('INVALID')
        await lockFigures(world.people.strategist, {
          municipalityId: world.municipality,
          period: 'VT2026',
          measures: ['merit'],
          locked: true,
        })
        expect((await put([{ ...at, measure: 'merit' }], 'VT2026')).body).toMatchObject({
          code: 'WRONG_STATE',
          details: { figures: ['Meritvärde, VT-26'] },
        })
        expect((await call('/figures?period=VT2026')).body.items).toEqual([])
      })
    })
  },
  { blocks: testBlocks },
)

describe('the description of the API', () => {
  const text = JSON.stringify(openapi())
  it('is OpenAPI 3.1 to the letter', async () => {
    const validator = new Validator()
    const { valid, errors } = await validator.validate(JSON.parse(text))
    expect(errors).toBeUndefined()
    expect([valid, validator.version]).toEqual([true, '3.1'])
  })
  it('is found nothing wrong with by a linter: examples that fit their schemas, ids, answers, licence', async () => {
    const config = await createConfig({ extends: ['recommended'] })
    const problems = await lintFromString({ source: text, absoluteRef: '/openapi.json', config })
    expect(problems.map(({ ruleId, message, location }) => `${ruleId}: ${message} ${location[0]?.pointer}`)).toEqual([])
  })
  it('shows an example of each body, which the call takes', () => {
    for (const { body, example } of operations) expect(body?.safeParse(example).success).toBe(body && true)
  })
  it('is read in either language: each value by where it stands, what it is and what it means', () => {
    const [put, list] = [operations.find(({ body }) => body), operations.find(({ name }) => name === 'listDocuments')]
    const { body: sent, answer } = { body: put?.body, answer: list?.answer }
    if (!sent || !answer || 'files' in answer) throw new Error('The calls are others by now.')
    expect(fieldsOf(sent, 'input', 'sv')).toContainEqual(
      expect.objectContaining({ path: 'figures[].group', type: 'string', isOptional: true }),
    )
    expect(fieldsOf(sent, 'input', 'sv').find(({ path }) => path === 'figures[].value')?.type).toContain(
      '{ kind: "number", value: string, n?: integer }',
    )
    const fields = fieldsOf(answer, 'output', 'en')
    expect(fields).toContainEqual({
      path: 'items[].publicUrl',
      type: 'string | null',
      isOptional: false,
      about: 'The public web page.',
    })
    expect(fields).toContainEqual(
      expect.objectContaining({
        path: 'items[].adoption',
        type: 'object | null',
        about: expect.stringMatching(/^The /u),
      }),
    )
    expect(fields.map(({ path }) => path)).toContain('items[].adoption.paragraph')
  })
  it('has every call with its scope, and the sentences of its refusals in both languages', () => {
    for (const { path, method, name, scope, refusals } of operations) {
      const found = openapi().paths?.[path]?.[method]
      expect(found?.operationId).toBe(name)
      expect(found?.description).toContain(scope)
      const told = JSON.stringify(found?.responses)
      for (const { refusal } of refusals)
        for (const language of ['sv', 'en']) expect(told).toContain(`${refusal.replace('/', '.')}.${language}`)
    }
  })
})
