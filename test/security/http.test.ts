import type { Browser } from 'puppeteer-core'
import sharp from 'sharp'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { type Application, startApplication } from '../e2e/startApplication.ts'
import { openBrowser } from '../school/browser.ts'

const own = 'https://kvalitet.lillkoping.example'
const password = 'Ett-långt-lösenord'
const metricsToken = 'a token for the tests'

describe('what the built application says and takes over HTTP', () => {
  const level = process.env.LOG_LEVEL
  let app: Application
  let browser: Browser
  let token = ''
  beforeAll(async () => {
    Object.assign(process.env, {
      SERVER_URL: own,
      SECURITY_CONTACT: 'sakerhet@lillkoping.example',
      METRICS_TOKEN: metricsToken,
      LOG_LEVEL: 'info',
    })
    ;[app, browser] = await Promise.all([startApplication(), openBrowser()])
    delete process.env.SERVER_URL
    delete process.env.SECURITY_CONTACT
    delete process.env.METRICS_TOKEN
    Object.assign(process.env, { LOG_LEVEL: level })
    const data = { email: 'strateg@lillkoping.example', password }
    const login = await fetch(`${app.base}/api/users/login`, {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify(data),
    })
    token = String(((await login.json()) as { token?: string }).token)
  }, 900_000)
  afterAll(async () => {
    await browser?.close()
    app?.stop()
  })
  const get = (path: string, headers: Record<string, string> = {}) =>
    fetch(`${app.base}${path}`, { headers: { authorization: `JWT ${token}`, ...headers }, redirect: 'manual' })

  it('gives metrics to whoever has the token, with the logins that were made, and to nobody else', async () => {
    const ask = (authorization: string) => fetch(`${app.base}/api/matvarden`, { headers: { authorization } })
    const told = await ask(`Bearer ${metricsToken}`)
    expect(told.status).toBe(200)
    expect(told.headers.get('content-type')).toContain('text/plain; version=0.0.4')
    const text = await told.text()
    expect(
      Number(/^kvalitetsdokument_requests_total\{kind="login",result="done"\} (\d+)$/mu.exec(text)?.[1]),
    ).toBeGreaterThan(0)
    expect(text).toContain('kvalitetsdokument_healthy{part="all"} 1\n')
    for (const wrong of ['Bearer wrong', 'Bearer ', `Basic ${metricsToken}`])
      expect((await ask(wrong)).status).toBe(401)
  })

  it('says that it is well, and why when it is not', async () => {
    const told = await fetch(`${app.base}/api/halsa`)
    expect(told.status).toBe(200)
    expect(await told.json()).toMatchObject({ ok: true, database: 'ok', saving: 'ok', storing: 'ok', queue: 'ok' })
  })

  it.each(['/logga-in', '/api/users/me', '/api-skola/konto', '/finns-inte'])(
    'gives the request of %s an id that stands in its one line of the log',
    async (path) => {
      const id = (await get(path)).headers.get('x-request-id') ?? ''
      expect(id).toMatch(/^[\da-f-]{36}$/u)
      await expect.poll(() => app.log()).toContain(id)
      const lines = app
        .log()
        .split('\n')
        .filter((line) => line.includes(id))
      expect(lines.map((line) => JSON.parse(line).path)).toEqual([path])
    },
  )

  it.each([
    '/logga-in',
    '/glomt-losenord',
    '/mina-dokument',
    '/konto',
    '/hjalp/mallar',
    '/finns-inte',
    '/admin/collections/units',
  ])('loads on %s nothing from elsewhere, and no script without the nonce of this answer', async (path) => {
    const [first, second] = [await get(path), await get(path)]
    const policies = [first, second].map(({ headers }) => headers.get('content-security-policy') ?? '')
    const nonces = policies.map((policy) => /script-src 'self' 'nonce-([^']+)' 'strict-dynamic';/u.exec(policy)?.[1])
    expect(nonces.every(Boolean)).toBe(true)
    expect(nonces[0]).not.toBe(nonces[1])
    expect(policies[0]).toContain("default-src 'none'")
    expect(policies[0]).not.toMatch(/unsafe-eval|https?:|\*/u)
    const scripts = (await first.text()).match(/<script(?![^>]*type="application)[^>]*>/gu) ?? []
    expect(scripts.filter((tag) => !tag.includes(`nonce="${nonces[0]}"`))).toEqual([])
  })

  it.each(['/logga-in', '/admin/collections/units', '/p/finns-inte', '/robots.txt'])(
    'says on %s that https is for good, and what nothing here needs',
    async (path) => {
      const { headers } = await get(path)
      expect(headers.get('strict-transport-security')).toBe('max-age=63072000')
      expect(headers.get('permissions-policy')).toContain('camera=()')
      expect(headers.get('x-content-type-options')).toBe('nosniff')
      expect(headers.get('cross-origin-opener-policy')).toBe('same-origin')
      expect(headers.get('x-powered-by')).toBeNull()
    },
  )

  it.each(['/api/users/me', '/api/templates', '/api/finns-inte', '/mina-dokument', '/api/halsa'])(
    'lets nothing on the way keep %s',
    async (path) => {
      expect((await get(path)).headers.get('cache-control')).toContain('no-store')
    },
  )

  it('tells searchers and finders of holes where they may go', async () => {
    expect(await (await get('/robots.txt')).text()).toBe('User-agent: *\nAllow: /p/\nDisallow: /\n')
    const text = await (await get('/.well-known/security.txt')).text()
    expect(text).toContain('Contact: mailto:sakerhet@lillkoping.example')
    expect(Date.parse(/Expires: (.*)/u.exec(text)?.[1] ?? '')).toBeGreaterThan(Date.now())
  })

  it.each(['/api/users/login', '/api-skola/logga-in', '/api/templates', '/api-skola/dokument/x/svar'])(
    'lets go of a body that is too large for %s before it has read it',
    async (path) => {
      let sent = 0
      const piece = new Uint8Array(1_000_000).fill(120)
      const body = new ReadableStream<Uint8Array>({
        pull: (controller) => {
          sent += 1
          if (sent > 60) return controller.close()
          controller.enqueue(piece)
        },
      })
      const request: RequestInit = {
        method: 'POST',
        headers: { 'content-type': 'application/json', authorization: `JWT ${token}` },
        body,
      }
      const status = await fetch(`${app.base}${path}`, { ...request, duplex: 'half' } as RequestInit).then(
        (response) => response.status,
        // The server has closed the connection in the middle of it.
        () => 413,
      )
      expect(status).toBe(413)
      expect(sent).toBeLessThan(40)
    },
  )

  it.each([
    '/api/users/versions',
    '/api/goals/versions',
    '/api/finns-inte',
    '/api/og',
    '/kalender/%25E0%25A4%25A/alla.ics',
    '/p/%25E0%25A4%25A',
    '/dokument/%25E0%25A4%25A',
    '/dokument/%25E0%25A4%25A/pdf',
  ])('answers 404 where there is nothing: %s', async (path) => {
    expect((await get(path)).status).toBe(404)
  })
  it.each(['/p/%E0%A4%A', '/kalender/%E0%A4%A/alla.ics', '/api/users/%E0%A4%A', '/dokument/%E0%A4%A'])(
    'does not fall over %s',
    async (path) => {
      expect([400, 404]).toContain((await get(path)).status)
    },
  )
  it.each([
    'where[name][near]=1,2',
    'where[id][near]=x',
    'where[name][within]=x',
    'where[name][nothing]=1',
    'where[nothing][equals]=1',
    'sort=nothing',
    'limit=x',
    'page=-1',
    'depth=999',
    'where[or]=x',
    'where[and][0]=x',
    'select[nothing]=true',
  ])('does not fall over what it cannot be asked: %s', async (query) => {
    const { status } = await get(`/api/units?${query}`)
    expect(status).toBeLessThan(500)
  })

  it('takes in a picture without where and by whom it was taken, and lets nobody else have it', async () => {
    const { docs } = (await (await get('/api/municipalities?limit=1&depth=0')).json()) as { docs: { id: string }[] }
    const photo = await sharp({ create: { width: 400, height: 100, channels: 3, background: '#1f4e79' } })
      .withExif({ IFD0: { Artist: 'Anna Andersson' }, IFD3: { GPSLatitude: '59/1 19/1 0/1', GPSLatitudeRef: 'N' } })
      .jpeg()
      .toBuffer()
    const form = new FormData()
    form.set('file', new Blob([new Uint8Array(photo)], { type: 'text/html' }), 'evil.html')
    form.set('_payload', JSON.stringify({ municipality: docs[0]?.id, alt: 'Skolan' }))
    const sent = await fetch(`${app.base}/api/media`, {
      method: 'POST',
      headers: { authorization: `JWT ${token}` },
      body: form,
    })
    const { doc } = (await sent.json()) as { doc: { url: string; filename: string } }
    expect([sent.status, doc.filename.endsWith('.jpg') || doc.filename.endsWith('.jpeg')]).toEqual([201, true])
    const url = new URL(doc.url, app.base).pathname
    const kept = await get(url)
    expect([kept.status, kept.headers.get('content-type')]).toEqual([200, 'image/jpeg'])
    const bytes = Buffer.from(await kept.arrayBuffer())
    expect(bytes.toString('latin1')).not.toContain('Anna Andersson')
    expect((await sharp(bytes).metadata()).exif).toBeUndefined()
    expect([401, 403, 404]).toContain((await fetch(`${app.base}${url}`)).status)
  })

  it('works in a browser under that policy: login, account, section page, admin and editor', async () => {
    const page = await (await browser.createBrowserContext()).newPage()
    const refused: string[] = []
    page.on('console', (message) => {
      if (/Content Security Policy|violates/u.test(message.text())) refused.push(`${page.url()}: ${message.text()}`)
    })
    page.setDefaultTimeout(60_000)
    // The cookie is for https alone; the login is put there as a proxy would have.
    await page.setExtraHTTPHeaders({ authorization: `JWT ${token}` })
    for (const path of [
      '/logga-in',
      '/konto',
      '/mina-dokument',
      '/uppfoljning',
      '/kalender',
      '/hjalp/mallar',
      '/admin',
      '/admin/collections/users',
      '/admin/collections/auditEntries',
      `/admin/collections/templates/${app.seeded.templateId}`,
    ]) {
      await page.goto(`${app.base}${path}`, { waitUntil: 'networkidle2' })
      expect(await page.$eval('body', (body) => body.textContent?.length ?? 0), path).toBeGreaterThan(40)
    }
    expect(refused).toEqual([])
  }, 300_000)
})
