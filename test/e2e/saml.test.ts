import type { Browser, Page } from 'puppeteer-core'
import { afterAll, beforeAll, expect, it } from 'vitest'
import { axe } from '../school/axe.ts'
import { openBrowser } from '../school/browser.ts'
import { type SamlPerson, startSamlProvider } from '../support/samlProvider.ts'
import { logIn, newPage, shot, waitForText } from './answering.ts'
import { type Application, startApplication } from './startApplication.ts'

/**
 * A login by SAML as a person does it in a browser. The provider is another site than ours (127.0.0.1 and localhost), and
 * its page posts the answer from there: what the browser kept has to come along.
 */
type Seeded = { municipality: string; school: string }
const person = (name: string, more: SamlPerson['attributes'] = {}): SamlPerson => ({
  attributes: {
    mail: `${name}@lillkoping.example`,
    displayName: 'Rut Rektor',
    befattning: 'Rektor',
    'urn:oid:1.2.752.194.10.2.4': 'asskolan',
    ...more,
  },
})
const people: Record<string, SamlPerson> = { rut: person('rut'), vik: person('vik', { befattning: 'Vikarie' }) }
let app: Application<Seeded>
let browser: Browser
let page: Page
let base = ''
let own = ''
let idp: Awaited<ReturnType<typeof startSamlProvider>>

const at = (prefix: string) =>
  page.waitForFunction((wanted) => location.href.startsWith(wanted) && document.readyState === 'complete', {}, prefix)
const press = async (selector: string) => {
  await page.waitForSelector(selector)
  await Promise.all([page.waitForNavigation(), page.click(selector)])
}
const fresh = async () => {
  await page?.browserContext().close()
  page = await newPage(browser)
}
/** From our page to the provider's, and there say who it is. */
const leave = async (login: string) => {
  await page.goto(`${base}/logga-in`)
  await page.type('#extern', `${login}@lillkoping.example`)
  await press('main form[method=get] button')
  await press('a[href*="/api-skola/logga-in/extern/"]')
  await at(idp.origin)
  await page.type('input[name=login]', login)
  await page.click('button')
}
const fits = async (name: string) => {
  for (const width of [1280, 390]) {
    await page.setViewport({ width, height: 900 })
    await shot(page, `${name}-${width}`)
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(width)
  }
  await page.setViewport({ width: 1280, height: 900 })
}
const asAdmin = async <T>(method: string, path: string, data: object): Promise<T> => {
  const admin = await newPage(browser)
  await logIn(admin, { base }, 'admin@plattform.example')
  const ask = async (how: string, where: string, row: object) => {
    const headers = { 'content-type': 'application/json' }
    return (await fetch(where, { method: how, headers, body: JSON.stringify(row) })).json()
  }
  const answer = await admin.evaluate(ask, method, `/api/identityProviders${path}`, data)
  await admin.browserContext().close()
  return answer as T
}

beforeAll(async () => {
  ;[app, browser] = await Promise.all([startApplication<Seeded>('seedExternal.ts'), openBrowser()])
  base = app.base.replace('127.0.0.1', 'localhost')
  idp = await startSamlProvider(people)
  const { doc } = await asAdmin<{ doc: { id: string } }>('POST', '', {
    municipality: app.seeded.municipality,
    name: 'Lillköpings konto',
    domains: ['lillkoping.example'],
    kind: 'saml',
    metadata: idp.metadata(),
    rules: [
      { claim: 'befattning', value: 'Rektor', role: 'headTeacher', units: 'claim', unitClaim: 'sisSchoolUnitCode' },
    ],
  })
  own = doc.id
  idp.enter(await (await fetch(`${base}/api-skola/logga-in/saml/${own}`)).text())
  page = await newPage(browser)
}, 1_800_000)
afterAll(async () => {
  await browser?.close()
  app?.stop()
  await idp?.stop()
})

it('leads to the municipality’s own login and back from another site, with the role and school of the attributes', async () => {
  await leave('rut')
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
  expect((await page.cookies()).map(({ name }) => name)).not.toContain('extern')
})

it('logs out here and there, and comes back from there', async () => {
  await page.waitForSelector('form[action="/api-skola/logga-ut"] button')
  await page.click('form[action="/api-skola/logga-ut"] button')
  await at(idp.origin)
  await waitForText(page, 'rut')
  await page.click('button[name=logout]')
  await at(`${base}/logga-in`)
  await page.goto(`${base}/mina-dokument`)
  expect(page.url()).toContain('/logga-in')
})

it('takes an answer once: what the page sends again is refused', async () => {
  await fresh()
  let sent = ''
  page.on('request', (request) => {
    if (request.method() === 'POST' && request.url().endsWith('/logga-in/saml')) sent = request.postData() ?? ''
  })
  await leave('rut')
  await at(`${base}/mina-dokument`)
  expect(sent).toContain('SAMLResponse=')
  await fresh()
  await page.goto(idp.origin)
  await page.evaluate(
    (action, value) => {
      document.body.innerHTML = `<form method="post" action="${action}"><input name="SAMLResponse"></form>`
      const [form] = document.forms
      for (const input of document.querySelectorAll('input')) input.value = value
      form?.submit()
    },
    `${base}/api-skola/logga-in/saml`,
    new URLSearchParams(sent).get('SAMLResponse') ?? '',
  )
  await at(`${base}/logga-in`)
  await waitForText(page, 'Inloggningen blev för gammal eller hör till en annan flik.')
})

it.each([
  ['whom no rule gives anything', 'vik', {}, 'har ingen behörighet här'],
  ['a wrong clock', 'rut', { offset: 5 * 60_000 }, 'servrarnas tid måste stämma'],
  ['a name for today', 'rut', { tags: { NameIDFormat: 'urn:x:transient' } }, 'inget bestående id'],
  ['what was changed', 'rut', { after: (xml: string) => xml.replace('>asskolan<', '>x<') }, 'inte undertecknat med'],
])('says what to do: %s', async (name, login, twist, sentence) => {
  await fresh()
  Object.assign(idp.twist, twist)
  await leave(login)
  await at(`${base}/logga-in`)
  for (const key of Object.keys(twist)) Reflect.deleteProperty(idp.twist, key)
  await waitForText(page, sentence)
  expect(await axe(page)).toEqual([])
  await fits(`saml-fault-${name.replace(/\W+/g, '-')}`)
})

it('says so where the provider has no address for logging out', async () => {
  await fresh()
  await asAdmin('PATCH', `/${own}`, { logoutPoint: '' })
  await leave('rut')
  await at(`${base}/mina-dokument`)
  await page.waitForSelector('form[action="/api-skola/logga-ut"] button')
  await page.click('form[action="/api-skola/logga-ut"] button')
  await at(`${base}/logga-in`)
  await waitForText(page, 'men inte från kommunens inloggning')
  expect(await axe(page)).toEqual([])
  await fits('saml-out-here')
})

it('is entered by pasting metadata, and what is no certificate is refused in words', async () => {
  await fresh()
  await logIn(page, { base }, 'admin@plattform.example')
  await page.goto(`${base}/admin/collections/identityProviders/${own}`)
  await waitForText(page, 'blir rektor vid enheterna i uppgiften sisSchoolUnitCode')
  await page.waitForSelector('#action-save')
  const ours = `${base}/api-skola/logga-in/saml/${own}`
  expect(await page.$eval('#field-ourMetadata', (input) => (input as HTMLInputElement).value)).toBe(ours)
  // Nothing of the other protocol.
  for (const field of ['secret', 'scope']) expect(await page.$(`#field-${field}`)).toBeNull()
  for (const width of [1280, 390]) {
    await page.setViewport({ width, height: 1600 })
    await shot(page, `saml-provider-${width}`)
  }
  await page.setViewport({ width: 1280, height: 1000 })
  const logoutPoint = () => page.$eval('#field-logoutPoint', (input) => (input as HTMLInputElement).value)
  expect(await logoutPoint()).toBe('')
  await page.type('#field-certificates', 'skräp')
  await page.click('#action-save')
  await waitForText(page, 'Certifikatet går inte att läsa')
  await shot(page, 'saml-provider-refused')
  // What metadata says goes before what stood there.
  await page.focus('#field-metadata')
  await page.keyboard.sendCharacter(idp.metadata())
  await page.click('#action-save')
  await page.waitForFunction(() =>
    (document.querySelector('#field-logoutPoint') as HTMLInputElement | null)?.value.endsWith('/slo'),
  )
})
