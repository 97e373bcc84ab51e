import type { CollectionSlug } from 'payload'
import { beforeAll, expect, it } from 'vitest'
import { forEachDatabase } from '../support/forEachDatabase.ts'
import { type Rest, restAs } from '../support/rest.ts'
import { makeMunicipality, password, type TestMunicipality } from './municipality.ts'

/** Not even a platform administrator changes over the API what only commands may. */
forEachDatabase('what only commands write', (database) => {
  let here: TestMunicipality
  let rest: Rest

  beforeAll(async () => {
    const { payload, uri } = database()
    here = await makeMunicipality(payload, 'alfa')
    const data = { email: 'admin@plattform.se', password, name: 'Plattform', platformAdmin: true }
    await payload.create({ collection: 'users', data })
    const { token } = await payload.login({ collection: 'users', data })
    rest = restAs(payload, uri, token)
  })

  it.each<[CollectionSlug, object]>([
    ['documents', { state: 'adopted', rev: 99 }],
    ['answers', { value: { text: 'Ändrat' }, rev: 99 }],
    ['answerHistory', { changes: [] }],
    ['renders', { state: 'done' }],
    ['files', { checksum: 'x' }],
    ['editions', { content: { changed: true } }],
    ['auditEntries', { action: 'ingenting' }],
  ])('%s', async (slug, change) => {
    const row = async () =>
      (await database().payload.find({ collection: slug, limit: 1, depth: 0 })).docs as {
        id: string
      }[]
    const [before] = await row()
    expect(before).toBeTruthy()
    expect((await rest('PATCH', `/${slug}/${before?.id}`, change)).status).toBe(403)
    expect((await rest('PATCH', `/${slug}?where[id][exists]=true`, change)).status).toBe(403)
    expect((await rest('DELETE', `/${slug}/${before?.id}`)).status).toBe(403)
    expect((await rest('DELETE', `/${slug}?where[id][exists]=true`)).status).toBe(403)
    expect((await rest('POST', `/${slug}`, { municipality: here.id, ...change })).status).toBe(403)
    expect((await row())[0]).toEqual(before)
  })

  it('keeps what a distribution was made of, and lets letter and deadline change', async () => {
    const { payload } = database()
    const { id } = here.distribution
    const change = { schoolYear: 2030, units: [here.own.id], letter: 'Hej!', deadline: '2099-06-14' }
    expect((await rest('PATCH', `/distributions/${id}`, change)).status).toBe(200)
    const after = await payload.findByID({ collection: 'distributions', id, depth: 0 })
    expect([after.schoolYear, after.units.length, after.letter, after.deadline]).toEqual([
      2022,
      2,
      'Hej!',
      '2099-06-14',
    ])
    expect((await rest('PATCH', `/distributions/${id}`, { deadline: '14 juni' })).status).toBe(400)
    expect((await rest('PATCH', `/distributions/${id}`, { deadline: '2024-06-14' })).status).toBe(400)
  })
})
