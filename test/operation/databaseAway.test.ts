import { afterAll, beforeAll, describe, expect, inject, it, vi } from 'vitest'
import { type Application, startApplication } from '../e2e/startApplication.ts'
import { type ReplicaServer, replicaServer } from '../support/mongo/replicaServer.ts'

const isUp = { timeout: 30_000, interval: 250 }

describe.skipIf(!inject('replicaUri'))('the built application, when its database', () => {
  let server: ReplicaServer
  let app: Application
  beforeAll(async () => {
    server = await replicaServer()
    app = await startApplication('seedSmall.ts', server.database('app'))
  }, 900_000)
  afterAll(async () => {
    app?.stop()
    await server?.stop()
  })
  const get = (path: string, accept = 'text/html', cookie = '') =>
    fetch(`${app.base}${path}`, { headers: { accept, cookie, 'sec-fetch-site': 'none' }, redirect: 'manual' })
  const health = async () => {
    const answer = await get('/api/halsa', 'application/json')
    return { status: answer.status, ...((await answer.json()) as { database: string }) }
  }
  const login = async () => {
    const answer = await fetch(`${app.base}/api/users/login`, {
      method: 'POST',
      headers: { 'content-type': 'application/json', origin: app.base },
      body: JSON.stringify({ email: 'rektor@lillkoping.example', password: 'Ett-långt-lösenord' }),
    })
    return `payload-token=${((await answer.json()) as { token: string }).token}`
  }

  it('is away for a while, says so, sends nobody to the login, and goes on', async () => {
    const cookie = await login()
    expect((await get('/mina-dokument', 'text/html', cookie)).status).toBe(200)
    await server.kill()
    expect(await health()).toMatchObject({ status: 503, database: 'lost' })
    const save = await fetch(`${app.base}/api-skola/dokument/nagot/svar`, {
      method: 'POST',
      headers: { 'content-type': 'application/json', origin: app.base, cookie },
      body: '{}',
    })
    expect([save.status, await save.text()]).toEqual([503, expect.stringContaining('Databasen svarar inte just nu')])
    expect((await get('/mina-dokument', 'text/html', cookie)).status).toBe(500)
    await server.start()
    await vi.waitFor(async () => expect(await health()).toMatchObject({ status: 200, database: 'ok' }), isUp)
    expect((await get('/mina-dokument', 'text/html', cookie)).status).toBe(200)
  })

  it('is away when it starts, waits for it, and tells everybody until then', async () => {
    await app.kill()
    await server.kill()
    const started = app.start()
    await vi.waitFor(async () => expect((await get('/logga-in')).status).toBe(503), isUp)
    const page = await get('/logga-in')
    expect(await page.text()).toContain('Databasen svarar inte')
    expect(page.headers.get('retry-after')).toBe('5')
    expect(await health()).toMatchObject({ status: 503, database: 'lost' })
    await server.start()
    await started
    expect(await health()).toMatchObject({ status: 200, database: 'ok' })
    // Crons and what is done at the start were not left out.
    expect((await get('/mina-dokument', 'text/html', await login())).status).toBe(200)
    expect(app.log()).toContain('The database answers.')
  })
})
