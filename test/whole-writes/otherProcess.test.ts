import { setFlagsFromString } from 'node:v8'
import { runInNewContext } from 'node:vm'
import { afterAll, beforeAll, expect, it } from 'vitest'
import { saveAnswer } from '#commands/document/saveAnswer.ts'
import { commandDoor } from '#commands/door/commandDoor.ts'
import { health } from '#jobs/health.ts'
import { testBlocks } from '../flow/testBlocks.ts'
import { makeWorld, saveId, type World } from '../flow/world.ts'
import { restAs } from '../support/rest.ts'
import { startDatabase, type TestDatabase } from '../support/startDatabase.ts'
import { holdLock, longestStop } from './holdLock.ts'
import { contentOf, fileOf } from './powerCut.ts'

const admin = { email: 'admin@exempel.se', password: 'Ett-långt-lösenord' }
let database: TestDatabase
let world: World
let documentId: string
let token: string
beforeAll(async () => {
  database = await startDatabase('sqlite', { blocks: testBlocks, admin })
  world = await makeWorld(database.payload)
  documentId = await world.document()
  token = String((await database.payload.login({ collection: 'users', data: admin })).token)
})
afterAll(() => database.stop())

const save = (row: string) =>
  saveAnswer(world.people.staff, {
    documentId,
    instanceKey: 'note1',
    saveId: saveId(),
    changes: [{ path: ['cells', row, 'a'], value: `svar ${row}` }],
  })
/** The same over HTTP, as a page or the admin asks. */
const saveAtTheDoor = async (row: string) => {
  const { payload, user } = world.people.staff
  const caller = { payload, asking: async () => user, language: 'sv' as const }
  const answer = await commandDoor({ headers: new Headers() }, caller, () => save(row))
  return { status: answer.status, ...((await answer.json()) as { code: string; message: string }) }
}
const rest = (language?: string) => restAs(database.payload, database.uri, token, language)
const sentence = 'Databasen är upptagen, så inget sparades. Vänta en stund och försök igen.'

it('waits for another process without stopping', async () => {
  const { released } = await holdLock(database.uri, 2500)
  const longest = await longestStop(() => save('väntade'))
  expect(longest).toBeLessThan(2000)
  expect(await contentOf(fileOf(database))).toContain('svar väntade')
  await released
})

it('refuses in time and in words what is kept waiting too long, answers all else, and loses nothing afterwards', async () => {
  const { payload } = database
  const { released } = await holdLock(database.uri, 8000)
  const started = performance.now()
  const inTime = <T>(answer: T): T => {
    expect(performance.now() - started).toBeLessThan(7500)
    return answer
  }
  const rename = (language?: string) => rest(language)('PATCH', `/municipalities/${world.municipality}`, { name: 'Ny' })
  const refused = Promise.all([
    Promise.all(Array.from({ length: 20 }, (_, n) => saveAtTheDoor(`vägrat ${n}`).then(inTime))),
    rename().then(inTime),
    rename('en').then(inTime),
    restAs(payload, database.uri)('POST', '/users/login', admin).then(inTime),
  ])
  const read = async () => {
    const asked = performance.now()
    expect((await rest()('GET', '/users/me')).status).toBe(200)
    expect((await payload.count({ collection: 'municipalities' })).totalDocs).toBe(1)
    expect(performance.now() - asked).toBeLessThan(4500)
  }
  const longest = await longestStop(async () => {
    // That nothing can be saved is told in time, and that reading goes on.
    const told = health(payload).then(inTime)
    for (let n = 0; n < 10; n += 1) await read()
    expect(await told).toMatchObject({ ok: false, database: 'ok', saving: 'busy' })
    await refused
  })
  // The adapter's own waiting stops everything for five seconds; a busy machine alone for one or two.
  expect(longest).toBeLessThan(4000)
  const [saves, swedish, english, login] = await refused
  for (const { status, code, message } of saves)
    expect({ status, code, message }).toEqual({ status: 503, code: 'BUSY', message: sentence })
  const told = [swedish, english, login].map(({ status, body }) => [status, body.errors?.[0]?.message])
  expect(told).toEqual([
    [503, sentence],
    [503, 'The database is busy, so nothing was saved. Wait a moment and try again.'],
    [503, sentence],
  ])

  await released
  for (let n = 0; n < 5; n += 1) await save(`efter ${n}`)
  // libsql would roll back what stood behind an unfinished statement when that is collected.
  setFlagsFromString('--expose-gc')
  for (let n = 0; n < 3; n += 1) {
    runInNewContext('gc')()
    await new Promise((resolve) => setTimeout(resolve, 50))
  }
  const kept = await contentOf(fileOf(database))
  for (let n = 0; n < 5; n += 1) expect(kept).toContain(`svar efter ${n}`)
  expect(kept).not.toContain('svar vägrat')
})
