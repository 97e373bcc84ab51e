import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { type Application, startApplication } from '../e2e/startApplication.ts'

const servers: [string, string | undefined][] = [
  ['without SERVER_URL', undefined],
  ['with SERVER_URL', 'https://kvalitet.lillkoping.example'],
]

describe.each(servers)('requests from other sites, %s', (_, serverUrl) => {
  let app: Application
  let token = ''
  /** The server as the browser knows it: behind a proxy it is not the address that the server listens on. */
  let own = ''
  const cookieName = serverUrl ? '__Host-payload-token' : 'payload-token'
  const proxied: Record<string, string> = serverUrl ? { 'x-forwarded-host': new URL(serverUrl).host } : {}

  const call = async (method: string, path: string, headers: Record<string, string>, body: unknown) => {
    const response = await fetch(`${app.base}/api${path}`, {
      method,
      headers: { ...proxied, 'content-type': 'application/json', ...headers },
      body: JSON.stringify(body),
    })
    return { status: response.status, body: (await response.json()) as Record<string, unknown> }
  }
  const rename = (title: string, headers: Record<string, string>) =>
    call('PATCH', `/templates/${app.seeded.templateId}?draft=true`, headers, { title })
  const title = async () => {
    const url = `${app.base}/api/templates/${app.seeded.templateId}?draft=true&depth=0`
    const response = await fetch(url, { headers: { authorization: `JWT ${token}` } })
    return ((await response.json()) as { title: string }).title
  }
  const credentials = { email: 'strateg@lillkoping.example', password: 'Ett-långt-lösenord' }

  beforeAll(async () => {
    if (serverUrl) process.env.SERVER_URL = serverUrl
    app = await startApplication()
    delete process.env.SERVER_URL
    own = serverUrl ?? app.base
    token = String((await call('POST', '/users/login', {}, credentials)).body.token)
  }, 900_000)
  afterAll(() => app?.stop())

  it('change nothing with the login cookie, from beside us or from afar', async () => {
    const before = await title()
    const cookie = `${cookieName}=${token}`
    const sibling = own.replace('://', '://annan.')
    for (const phrases of [
      { origin: sibling },
      { origin: 'https://langt-bort.example' },
      { origin: 'null' },
      { origin: sibling, 'sec-fetch-site': 'same-site' },
      { 'sec-fetch-site': 'cross-site' },
      {},
    ] as Record<string, string>[]) {
      const refused = await rename('Kapad', { cookie, ...phrases })
      expect([refused.status, refused.body.code], JSON.stringify(phrases)).toEqual([403, 'CROSS_SITE'])
    }
    expect(await title()).toBe(before)
  })

  it('are told why, in words that the build has kept', async () => {
    const { body } = await call('POST', '/users/login', { origin: own }, { ...credentials, password: 'fel' })
    expect(body.errors).toEqual([{ message: expect.stringMatching(/felaktig/u) }])
  })

  it('log nobody in', async () => {
    const refused = await call('POST', '/users/login', { origin: 'https://langt-bort.example' }, credentials)
    expect([refused.status, refused.body.token]).toEqual([403, undefined])
  })

  it('leave our own pages and programs with a token of their own alone', async () => {
    const cookie = `${cookieName}=${token}`
    expect((await rename('Från sidan', { cookie, origin: own, 'sec-fetch-site': 'same-origin' })).status).toBe(200)
    expect(await title()).toBe('Från sidan')
    expect((await rename('Utan metadata', { cookie, origin: own })).status).toBe(200)
    expect((await rename('Från program', { authorization: `JWT ${token}` })).status).toBe(200)
    expect(await title()).toBe('Från program')
  })
})
