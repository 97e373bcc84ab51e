import { globSync, readFileSync } from 'node:fs'
import path from 'node:path'
import { fileURLToPath } from 'node:url'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { makeMunicipality, password as secret, type TestMunicipality } from '../application/municipality.ts'
import { type Rest, restAs } from '../support/rest.ts'
import { startDatabase, type TestDatabase } from '../support/startDatabase.ts'
import {
  actions,
  adminFunctions,
  type Configured,
  closed,
  forms,
  type Person,
  pages,
  people,
  rules,
  unlisted,
  withoutRow,
} from './matrix.ts'

const app = path.join(import.meta.dirname, '../../src/app')
const foldersOf = (name: string) =>
  globSync([`**/${name}`, `**/.well-known/**/${name}`], { cwd: app })
    .map((file) => path.dirname(file))
    .sort()

describe('every address', () => {
  it('has a row: a new page or route is nobody’s until it is written down whose it is', () => {
    const folders = [...new Set([...foldersOf('page.tsx'), ...foldersOf('route.ts')])]
    expect(withoutRow(folders)).toEqual([])
    // And no row is left of an address that is gone.
    const rows = [...Object.keys(pages), ...Object.keys(actions), ...forms]
    expect(rows.filter((row) => !folders.includes(row))).toEqual([])
  })
  it('is missed where it has none', () => {
    expect(withoutRow(['(school)/konto', '(school)/ny-sida', '(school)/api-skola/dokument/[id]/nytt'])).toEqual([
      '(school)/ny-sida',
      '(school)/api-skola/dokument/[id]/nytt',
    ])
  })
})

/** Doors and rules are the same on both databases; that rows are as well, `isolation.test.ts` sees to. */
describe('every operation of the API', () => {
  let running: TestDatabase
  const database = () => running
  let here: TestMunicipality
  let there: TestMunicipality
  const as = {} as Record<Person, Rest>
  afterAll(() => running?.stop())
  beforeAll(async () => {
    running = await startDatabase('sqlite')
    const { payload, uri } = database()
    here = await makeMunicipality(payload, 'alfa')
    there = await makeMunicipality(payload, 'beta')
    const data = { email: 'admin@plattform.se', password: secret, name: 'Plattform', platformAdmin: true }
    await payload.create({ collection: 'users', data })
    for (const person of people) {
      const email = person === 'platformAdmin' ? data.email : person !== 'nobody' && here.people[person].email
      const token = email
        ? (await payload.login({ collection: 'users', data: { email, password: secret } })).token
        : undefined
      as[person] = restAs(payload, uri, token)
    }
  })

  it('has a row, as has every collection, ours and Payload’s, and every page of the admin', () => {
    const { config } = database().payload
    expect(unlisted(config as Configured)).toEqual([])
    // And no row is left of what is gone.
    const slugs = config.collections.map(({ slug }): string => slug)
    expect(Object.keys(rules).filter((slug) => !slugs.includes(slug))).toEqual([])
  })

  it('is missed where it has none: a collection, an operation, a global, an address of the root, a page of the admin', () => {
    const config = database().payload.config as Configured
    const grown: Configured = {
      collections: [
        ...config.collections.map((one) =>
          one.slug === 'documents' ? { ...one, endpoints: [{ method: 'post', path: '/:id/share-all' }] } : one,
        ),
        { slug: 'diaries', endpoints: [{ method: 'get', path: '/export' }] },
      ],
      globals: [...config.globals, { slug: 'secrets' }],
      endpoints: [...config.endpoints, { method: 'get', path: '/everything' }],
      admin: { components: { views: { ...config.admin.components?.views, all: { path: '/allt' } } } },
    }
    expect(unlisted(grown)).toEqual([
      ...['documents: post /:id/share-all', 'diaries', 'diaries: get /export'],
      ...['global secrets', 'get /everything', 'admin /allt'],
    ])
  })

  it('of the admin’s own functions has a row', () => {
    const file = path.join(path.dirname(fileURLToPath(import.meta.resolve('@payloadcms/next/layouts'))), '..')
    const source = readFileSync(path.join(file, 'utilities/handleServerFunctions.js'), 'utf8')
    const table = /baseServerFunctions = \{([^}]*)\}/u.exec(source)?.[1] ?? ''
    const names = [...table.matchAll(/^\s*'?([\w-]+)'?:/gmu)].map(([, name]) => name)
    expect(names.toSorted()).toEqual(adminFunctions.toSorted())
  })

  it.each(people)('keeps %s out of what is nobody’s', async (person) => {
    const { payload } = database()
    const slugs = closed.filter((slug) => payload.config.collections.some((one) => one.slug === slug))
    for (const slug of slugs) {
      const statuses = [
        (await as[person]('GET', `/${slug}`)).status,
        (await as[person]('GET', `/${slug}/count`)).status,
        (await as[person]('POST', `/${slug}`, { key: 'x', person: 'x' })).status,
        (await as[person]('PATCH', `/${slug}?where[id][exists]=true`, { key: 'x' })).status,
        (await as[person]('DELETE', `/${slug}?where[id][exists]=true`)).status,
      ]
      expect(
        statuses.filter((status) => ![401, 403, 404, 501].includes(status)),
        `${slug} ${statuses}`,
      ).toEqual([])
    }
  })

  /** Their rule is asked without a row to judge, and an answer of "these" is taken for "yes" (CVE-2026-11779 and its kin). */
  it.each(people)('lets %s do nothing to an account that is not theirs', async (person) => {
    const { payload } = database()
    const { email } = there.people.headTeacher
    const hashOf = async () =>
      JSON.stringify(await payload.db.findOne({ collection: 'users', where: { email: { equals: email } } }))
    const before = await hashOf()
    for (const [name, body] of [
      ['unlock', { email }],
      ['unlock', { email, password: secret }],
      ['forgot-password', { email }],
      ['reset-password', { token: 'x', password: 'kanot-ullhav-trapets-mygga' }],
      ['verify/x', {}],
      ['first-register', { email: 'ny@x.se', password: secret }],
    ] as const)
      expect([400, 401, 403, 404], `${name}`).toContain((await as[person]('POST', `/users/${name}`, body)).status)
    expect(await hashOf()).toBe(before)
  })

  it.each(people)(
    'lets %s run no command on what is of another municipality, nor unless a strategist of the own',
    async (person) => {
      if (person === 'platformAdmin') return
      const { payload } = database()
      const places = person === 'qualityStrategist' ? [there] : [there, here]
      for (const [slug, place] of (['templates', 'editions'] as const).flatMap((one) =>
        places.map((at) => [one, at] as const),
      )) {
        const [row] = (
          await payload.find({ collection: slug, where: { municipality: { equals: place.id } }, depth: 0 })
        ).docs
        const { endpoints } = payload.collections[slug].config
        for (const { method, path: at } of endpoints || []) {
          if (method !== 'post' || !/^\/:id\/[a-z-]+$/u.test(at) || at.endsWith('duplicate')) continue
          const body = {
            saveId: '00000000-0000',
            rev: 0,
            changes: [],
            reason: 'x',
            confirmed: true,
            schoolYear: 2023,
            unitIds: [place.own.id],
            unitId: place.own.id,
            deadline: '2024-06-14',
            format: 'pdf',
            audience: 'internal',
            from: 1,
            to: 1,
            name: 'x',
            blockKey: 'x',
          }
          const { status } = await as[person]('POST', `/${slug}${at.replace(':id', String(row?.id))}`, body)
          expect([401, 403, 404], `${slug}${at}`).toContain(status)
          if (person === 'nobody') expect([401, 403], `${slug}${at}`).toContain(status)
        }
      }
    },
  )
})
