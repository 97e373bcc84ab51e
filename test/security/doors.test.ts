import { globSync, readFileSync } from 'node:fs'
import path from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { type Application, startApplication } from '../e2e/startApplication.ts'
import { type MailServer, startMailServer } from '../support/startMailServer.ts'
import { adminFunctions, type Person, pages, people } from './matrix.ts'

const own = 'https://kvalitet.alfa.example'
const password = 'Ett-långt-lösenord'
const app = path.join(import.meta.dirname, '../../src/app')

type Place = { municipality: string; template: string; documents: string[] }

/** Both logins and the forms about an account, the admin's own functions, and routes that are files. */
describe('the doors of the built application, at an address of https', () => {
  let mail: MailServer
  let built: Application<{ here: Place; locked: { unit: string; by: string } }>
  const tokens: Partial<Record<Person, string>> = {}
  const emailOf = (person: Person) =>
    person === 'platformAdmin' ? 'admin@plattform.example' : `${person}@alfa.example`

  const post = (url: string, body: Record<string, string> | string, headers: Record<string, string> = {}) =>
    fetch(`${built.base}${url}`, {
      method: 'POST',
      redirect: 'manual',
      headers: {
        origin: own,
        'x-forwarded-host': new URL(own).host,
        ...(typeof body === 'string' ? {} : { 'content-type': 'application/x-www-form-urlencoded' }),
        ...headers,
      },
      body: typeof body === 'string' ? body : new URLSearchParams(body),
    })
  const get = (url: string, person: Person, cookie = '') => {
    const token = tokens[person]
    // As a browser says of a page that somebody goes to: a cookie alone is not enough.
    const headers = { cookie, 'sec-fetch-site': 'none', ...(token ? { authorization: `JWT ${token}` } : {}) }
    return fetch(`${built.base}${url}`, { redirect: 'manual', headers })
  }
  const throughApi = (email: string, secret: string, address: string) =>
    post('/api/users/login', JSON.stringify({ email, password: secret }), {
      'content-type': 'application/json',
      'x-forwarded-for': address,
    })
  const throughForm = (email: string, secret: string, address: string) =>
    post('/api-skola/logga-in', { email, password: secret, till: '/konto' }, { 'x-forwarded-for': address })

  beforeAll(async () => {
    mail = await startMailServer()
    Object.assign(process.env, { SERVER_URL: own, SMTP_URL: mail.url })
    built = await startApplication('seedMatrix.ts')
    delete process.env.SERVER_URL
    delete process.env.SMTP_URL
    for (const person of people) {
      if (person === 'nobody') continue
      const answer = await throughApi(emailOf(person), password, '192.0.2.1')
      tokens[person] = ((await answer.json()) as { token: string }).token
    }
  }, 900_000)
  afterAll(async () => {
    built?.stop()
    await mail?.stop()
  })

  describe('a login', () => {
    it.each([
      ['the admin’s', throughApi],
      ['our own', throughForm],
    ])('by %s door is a cookie of this host and https alone, that no script reads', async (_, logIn) => {
      const answer = await logIn(emailOf('headTeacher'), password, '192.0.2.2')
      const cookies = answer.headers.getSetCookie().filter((one) => one.includes('-token='))
      expect(cookies).toHaveLength(1)
      expect(cookies[0]).toMatch(/^__Host-payload-token=./u)
      for (const attribute of [/; ?Path=\/(;|$)/iu, /; ?Secure/iu, /; ?HttpOnly/iu, /; ?SameSite=Lax/iu])
        expect(cookies[0]).toMatch(attribute)
      expect(cookies[0]).not.toMatch(/Domain/iu)
      // It is what the pages know the person by, and no other name is.
      const value = /=([^;]*)/u.exec(cookies[0] ?? '')?.[1] ?? ''
      const at = (name: string) => get('/konto', 'nobody', `${name}=${value}`).then(({ status }) => status)
      expect([await at('__Host-payload-token'), await at('payload-token')]).toEqual([200, 307])
    })

    it.each([
      ['the admin’s', throughApi, '198.51.100.21'],
      ['our own', throughForm, '198.51.100.22'],
    ])('that fails at %s door is in the log, with where it came from', async (_, logIn, address) => {
      const email = `okand-${address}@alfa.example`
      await logIn(email, 'fel-lösenord-här', address)
      const asked = `/api/auditEntries?where[action][equals]=loginFailed&where[summary][equals]=${encodeURIComponent(email)}`
      const { docs } = (await (await get(asked, 'platformAdmin')).json()) as { docs: { details: unknown }[] }
      expect(docs.map(({ details }) => details)).toEqual([{ address }])
    })
  })

  describe('a form about an account', () => {
    const told: [string, string, Record<string, string>, string, RegExp, RegExp][] = [
      ['a wrong password', '/api-skola/konto/losenord', { old: 'fel', password: 'x' }, '/konto?losenord=oldPassword'],
      ['a short one', '/api-skola/konto/losenord', { old: password, password: 'x' }, '/konto?losenord=passwordShort'],
      ['no address', '/api-skola/konto/epost', { old: password, email: 'x' }, '/konto?epost=email'],
    ].map(([what, url, body, location], index) => [
      what as string,
      url as string,
      body as Record<string, string>,
      location as string,
      [/lösenord stämmer inte/u, /för kort/u, /kan inte användas/u][index] as RegExp,
      [/password is not right/u, /too short/u, /cannot be used/u][index] as RegExp,
    ])
    it.each(told)(
      'says by a code in the address what was wrong, and the page says it in its reader’s language: %s',
      async (...[, url, body, location, swedish, english]) => {
        const answer = await post(url, body, { authorization: `JWT ${tokens.staff}`, 'x-forwarded-for': '192.0.2.3' })
        expect(answer.headers.get('location')).toBe(location)
        expect(await (await get(location, 'staff')).text()).toMatch(swedish)
        expect(await (await get(location, 'staff', 'payload-lng=en')).text()).toMatch(english)
      },
    )

    it('brings in a head teacher who has forgotten the password by the school’s own pages, and never by the admin', async () => {
      const email = 'headTeacher@beta.example'
      mail.mails.length = 0
      const asked = await post('/api-skola/glomt-losenord', { email })
      expect(asked.headers.get('location')).toBe('/glomt-losenord?skickat=1')
      await expect.poll(() => mail.mails.length, { timeout: 10_000 }).toBe(1)
      const link = /https:\/\/\S+/u.exec(mail.mails[0]?.text ?? '')?.[0] ?? ''
      expect(link).toMatch(new RegExp(`^${own}/nytt-losenord\\?kod=`, 'u'))
      const kod = new URL(link).searchParams.get('kod') ?? ''
      const choose = async (secret: string) =>
        (await post('/api-skola/nytt-losenord', { kod, password: secret })).headers.get('location')
      expect(await choose('kort')).toBe(`/nytt-losenord?kod=${kod}&fel=passwordShort`)
      expect(await (await get(`/nytt-losenord?kod=${kod}&fel=passwordShort`, 'nobody')).text()).toContain('för kort')
      const better = 'kanot-ullhav-trapets-mygga'
      expect(await choose(better)).toBe('/logga-in?bytt=1')
      const answer = await post('/api-skola/logga-in', { email, password: better, till: '/' })
      expect(answer.headers.get('location')).toBe('/')
      const [cookie = ''] = (answer.headers.getSetCookie().find((one) => one.includes('-token=')) ?? '').split(';')
      const home = await get('/', 'nobody', cookie)
      expect(home.headers.get('location') ?? (await home.text())).toContain('/mina-dokument')
    })

    it('and no page says a sentence that somebody has written in its address', async () => {
      const asked = globSync('(school)/**/page.tsx', { cwd: app }).flatMap((file) => {
        const source = readFileSync(path.join(app, file), 'utf8')
        const names = /searchParams: Promise<\{([^}]*)\}>/u.exec(source)?.[1] ?? ''
        const page = pages[path.dirname(file)]
        return page && names
          ? [{ url: page.url, names: [...names.matchAll(/(\w+)\?:/gu)].map(([, name]) => name ?? '') }]
          : []
      })
      expect(asked.length).toBeGreaterThan(8)
      const sentence = 'Ring 070-1740605 nu'
      for (const { url, names } of asked)
        for (const person of ['nobody', 'qualityStrategist'] as const) {
          const query = names.map((name) => `${name}=${encodeURIComponent(sentence)}`).join('&')
          const text = await (await get(`${url}?${query}`, person)).text()
          // What stands in a field to be sent again is no word of ours.
          const shown = text.replace(/<script[\s\S]*?<\/script>/gu, '').replace(/<[^>]*>/gu, ' ')
          expect(shown, url).not.toContain(sentence)
        }
    })
  })

  describe('what the admin asks of the server past its API', () => {
    let action = ''
    const ask = async (person: Person, name: string, args: object) => {
      const token = tokens[person]
      const answer = await post('/admin/collections/units', JSON.stringify([{ name, args }]), {
        'content-type': 'text/plain;charset=UTF-8',
        accept: 'text/x-component',
        'next-action': action,
        ...(token ? { authorization: `JWT ${token}` } : {}),
      })
      return { status: answer.status, text: await answer.text() }
    }
    const formState = () => ({
      id: built.seeded.locked.unit,
      collectionSlug: 'units',
      schemaPath: 'units',
      operation: 'update',
      data: { name: 'x' },
      docPermissions: { fields: true },
      docPreferences: { fields: {} },
      skipValidation: true,
      returnLockStatus: true,
      updateLastEdited: true,
    })
    beforeAll(async () => {
      const html = await (await get('/admin/collections/units', 'qualityStrategist')).text()
      const ids = [...html.matchAll(/\\?"id\\?":\\?"([0-9a-f]{40,44})\\?"/gu)].map(([, id]) => id ?? '')
      for (const id of new Set(ids)) {
        action = id
        if ((await ask('qualityStrategist', 'form-state', formState())).text.includes('"state"')) return
      }
      throw new Error(`No function of the admin among ${ids}.`)
    })

    it('says nothing of who holds a lock, nor of who asks', async () => {
      for (const person of ['qualityStrategist', 'department', 'platformAdmin'] as const) {
        const { status, text } = await ask(person, 'form-state', formState())
        expect([status, text.includes('"state"')]).toEqual([200, true])
        expect(text).not.toMatch(/isLocked|sessions|hash|salt/u)
        for (const someone of [built.seeded.locked.by, emailOf(person)]) expect(text).not.toContain(someone)
      }
    })

    it.each(adminFunctions)('is nobody’s and no school’s: %s', async (name) => {
      for (const person of ['nobody', 'staff', 'headTeacher'] as const) {
        const { status, text } = await ask(person, name, formState())
        expect([person, status >= 400 || /^\d+:E\{/mu.test(text)]).toEqual([person, true])
        expect(text).not.toMatch(/"state"|"component"|isLocked/u)
      }
    })

    it('lets its reader choose English, in a cookie that a browser takes', async () => {
      const english = await (await get('/admin/collections/units', 'qualityStrategist', 'payload-lng=en')).text()
      expect(english).toMatch(/<html[^>]* lang="en"/u)
      expect(await (await get('/konto', 'qualityStrategist', 'payload-lng=en')).text()).toContain('My account</h1>')
      // The browser's part of the admin is told the plain name too, by which it keeps light or dark.
      expect(english).not.toMatch(/cookiePrefix[\\": ]+__Host/u)
    })
  })

  it('lets what stands by itself say what it may load: one policy, with its styles in it', async () => {
    const routes = globSync('(school)/**/route.ts', { cwd: app }).map((file) => path.dirname(file))
    const asked = routes.flatMap((folder) => pages[folder] ?? []).filter(({ url }) => !url.startsWith('/api'))
    expect(asked.length).toBeGreaterThan(6)
    let seen = 0
    for (const { url } of asked) {
      const { documents, ...here } = built.seeded.here
      const known: Record<string, string> = { ...here, document: documents[0] ?? '', unit: built.seeded.locked.unit }
      for (const person of ['staff', 'qualityStrategist'] as const) {
        const answer = await get(
          url.replace(/\{(\w+)\}/gu, (_, name: string) => known[name] ?? 'x'),
          person,
        )
        if (!answer.headers.get('content-type')?.includes('html')) continue
        if (!(await answer.text()).includes('<style>')) continue
        seen += 1
        const policy = answer.headers.get('content-security-policy') ?? ''
        expect(policy, url).toContain("style-src 'unsafe-inline'")
        expect(policy, url).not.toContain("style-src 'self' 'nonce-")
        expect(policy.match(/default-src/gu), url).toHaveLength(1)
      }
    }
    expect(seen).toBeGreaterThan(3)
  })
})
