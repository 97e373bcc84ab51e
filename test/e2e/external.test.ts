import type { Browser, Page } from 'puppeteer-core'
import { afterAll, beforeAll, expect, it } from 'vitest'
import { axe } from '../school/axe.ts'
import { openBrowser } from '../school/browser.ts'
import { type Person, startIdentityProvider } from '../support/identityProvider.ts'
import { startSkewedProvider } from '../support/skewedProvider.ts'
import { logIn, newPage, shot, waitForText } from './answering.ts'
import { type Application, startApplication } from './startApplication.ts'

/** A login by the municipality's own provider, as a person does it in a browser: there, back, and out of both. */
type Seeded = { municipality: string; school: string }
const people: Record<string, Person> = {
  rut: { email: 'rut@lillkoping.example', name: 'Rut Rektor', groups: ['kvalitet-rektor:asskolan'] },
  vik: { email: 'vik@lillkoping.example', name: 'Vik Vikarie', groups: ['annat'] },
  kim: { email: 'kim@klocka.example', groups: ['kvalitet-rektor:asskolan'] },
}
let app: Application<Seeded>
let browser: Browser
let page: Page
let base = ''
let own = ''
let provider: Awaited<ReturnType<typeof startIdentityProvider>>
let skewed: Awaited<ReturnType<typeof startSkewedProvider>>

const at = (prefix: string) =>
  page.waitForFunction((wanted) => location.href.startsWith(wanted) && document.readyState === 'complete', {}, prefix)
const press = async (selector: string) => {
  await page.waitForSelector(selector)
  await Promise.all([page.waitForNavigation(), page.click(selector)])
}
/** To the page of the provider that the address chooses. */
const leave = async (email: string) => {
  await page.goto(`${base}/logga-in`)
  await page.type('#extern', email)
  await press('main form[method=get] button')
  await press('a[href*="/api-skola/logga-in/extern/"]')
}
/** The provider's own pages: who it is, and what we may know. */
const sayWho = async (login: string, issuer = provider.issuer) => {
  await at(issuer)
  // The address is filled in, for we told it; this provider knows people by shorter names.
  await page.$eval('input[name=login]', (input) => {
    ;(input as HTMLInputElement).value = ''
  })
  await page.type('input[name=login]', login)
  await page.type('input[name=password]', 'x')
  await press('button[type=submit]')
  await page.waitForSelector('button[type=submit][autofocus]')
  await page.click('button[type=submit][autofocus]')
}
const fits = async (name: string) => {
  for (const width of [1280, 400]) {
    await page.setViewport({ width, height: 900 })
    await shot(page, `${name}-${width}`)
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(width)
  }
  await page.setViewport({ width: 1280, height: 900 })
}
const fresh = async () => {
  await page?.browserContext().close()
  page = await newPage(browser)
}

beforeAll(async () => {
  ;[app, browser] = await Promise.all([startApplication<Seeded>('seedExternal.ts'), openBrowser()])
  // The address by which the program knows itself, so that the way back is to where the cookie lies.
  base = app.base.replace('127.0.0.1', 'localhost')
  const back = `${base}/api-skola/logga-in/oidc`
  provider = await startIdentityProvider(people, back)
  skewed = await startSkewedProvider({ people, back, offset: 5 * 60_000 })
  const admin = await newPage(browser)
  await logIn(admin, { base }, 'admin@plattform.example')
  const make = (data: Record<string, unknown>) =>
    admin.evaluate(
      async (row) => {
        const headers = { 'content-type': 'application/json' }
        const reply = await fetch('/api/identityProviders', { method: 'POST', headers, body: JSON.stringify(row) })
        return ((await reply.json()) as { doc?: { id: string } }).doc?.id
      },
      {
        municipality: app.seeded.municipality,
        clientId: provider.client_id,
        secret: provider.client_secret,
        rules: [
          { claim: 'groups', value: 'kvalitet-rektor:*', role: 'headTeacher', units: 'star' },
          { claim: 'groups', value: 'kvalitet-strateg', role: 'qualityStrategist', units: 'none' },
          { claim: 'groups', value: 'kvalitet-larare', role: 'staff', units: 'claim', unitClaim: 'skolor' },
        ],
        ...data,
      },
    )
  const of = (name: string, domain: string, issuer: string) => make({ name, domains: [domain], issuer })
  own = (await of('Lillköpings konto', 'lillkoping.example', provider.issuer)) ?? ''
  await of('Klockan', 'klocka.example', skewed.issuer)
  await of('Borta', 'borta.example', 'http://127.0.0.1:9')
  await admin.browserContext().close()
  page = await newPage(browser)
}, 1_800_000)
afterAll(async () => {
  await browser?.close()
  app?.stop()
  await provider?.stop()
  await skewed?.stop()
})

it('leads from the address to the municipality’s own login and back, with the role and school of the claims', async () => {
  await page.goto(`${base}/logga-in`)
  expect(await axe(page)).toEqual([])
  await fits('external-login')
  await page.type('#extern', 'rut@lillkoping.example')
  await press('main form[method=get] button')
  await page.waitForSelector('a[href*="/api-skola/logga-in/extern/"]')
  expect(await axe(page)).toEqual([])
  await fits('external-chosen')
  await press('a[href*="/api-skola/logga-in/extern/"]')
  await sayWho('rut')
  await at(`${base}/mina-dokument`)
  await waitForText(page, 'Rut Rektor')
  const me = await page.evaluate(async () => {
    const reply = await fetch('/api/users/me?depth=0')
    return ((await reply.json()) as { user: { email: string; tenants: { role: string; units: string[] }[] } }).user
  })
  expect(me.email).toBe('rut@lillkoping.example')
  expect(me.tenants.map(({ role, units }) => ({ role, units }))).toEqual([
    { role: 'headTeacher', units: [app.seeded.school] },
  ])
  await fits('external-in')
})

it('logs out here and there: the next login asks who it is', async () => {
  await page.waitForSelector('form[action="/api-skola/logga-ut"] button')
  await page.click('form[action="/api-skola/logga-ut"] button')
  await at(provider.issuer)
  await page.waitForSelector('button[name=logout]')
  await page.click('button[name=logout]')
  await at(`${base}/logga-in`)
  await page.goto(`${base}/mina-dokument`)
  expect(page.url()).toContain('/logga-in')
  await leave('rut@lillkoping.example')
  await at(provider.issuer)
  await page.waitForSelector('input[name=login]')
})

it.each([
  ['nobody’s domain', 'nagon@annan.example', undefined, 'hör inte till någon kommun med egen inloggning'],
  ['a provider that is away', 'x@borta.example', '', 'Kommunens inloggning svarar inte som den ska'],
  ['somebody whom no rule gives anything', 'vik@lillkoping.example', 'vik', 'har ingen behörighet här'],
  ['a wrong clock', 'kim@klocka.example', 'kim', 'servrarnas tid måste stämma'],
])('says what to do: %s', async (name, email, login, sentence) => {
  await fresh()
  await page.goto(`${base}/logga-in`)
  await page.type('#extern', email)
  await press('main form[method=get] button')
  if (login !== undefined) await press('a[href*="/api-skola/logga-in/extern/"]')
  if (login) await sayWho(login, login === 'kim' ? skewed.issuer : provider.issuer)
  await at(`${base}/logga-in`)
  await waitForText(page, sentence)
  expect(await axe(page)).toEqual([])
  await fits(`external-fault-${name.replace(/\W+/g, '-')}`)
})

it('takes an answer once, and none that another browser asked for', async () => {
  await fresh()
  let answered = ''
  page.on('request', (request) => {
    if (request.url().startsWith(`${base}/api-skola/logga-in/oidc`)) answered = request.url()
  })
  await leave('rut@lillkoping.example')
  await sayWho('rut')
  await at(`${base}/mina-dokument`)
  expect(answered).toContain('code=')
  await fresh()
  await page.goto(answered)
  await at(`${base}/logga-in`)
  await waitForText(page, 'Inloggningen blev för gammal eller hör till en annan flik.')
  await fits('external-fault-replay')
})

/** The page of a provider, where what is shown has been taken over by the browser when its rules say themselves. */
const openProvider = async (email: string) => {
  await fresh()
  await logIn(page, { base }, email)
  await page.goto(`${base}/admin/collections/identityProviders/${own}`)
  await waitForText(page, 'Den som har ”kvalitet-rektor:*” i uppgiften groups blir rektor vid den enhet som * står för')
}

it('tells the strategist in sentences who gets in as what, and lets her change nothing', async () => {
  await openProvider('strateg@lillkoping.example')
  await waitForText(page, 'Den som har ”kvalitet-strateg” i uppgiften groups blir kvalitetsstrateg i hela kommunen')
  await page.waitForSelector('.house-menu__link--more[href="/admin/collections/identityProviders"]')
  expect(await page.$('#action-save')).toBeNull()
  await shot(page, 'external-rules')
})

it('is entered by the administrator of the platform, who is logged out by the same door', async () => {
  await openProvider('admin@plattform.example')
  await page.waitForSelector('#action-save')
  const secret = 'input[name=secret]:not([disabled]):not([readonly])'
  await page.waitForSelector(secret)
  expect(await page.$eval(secret, (input) => (input as HTMLInputElement).value)).toBe('')
  for (const width of [1280, 400]) {
    await page.setViewport({ width, height: 900 })
    await shot(page, `external-provider-${width}`)
  }
  await page.$eval('.house-menu__log-out', (button) => (button as HTMLButtonElement).click())
  await at(`${base}/logga-in`)
})
