import type { Browser, Page } from 'puppeteer-core'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { type Application, startApplication } from '../e2e/startApplication.ts'
import { openBrowser } from '../school/browser.ts'

let app: Application
let browser: Browser
let page: Page
/** What the server is made to answer to a save; undefined lets it through. */
let refusal: { status: number; body: string } | undefined

beforeAll(async () => {
  ;[app, browser] = await Promise.all([startApplication(), openBrowser()])
  page = await (await browser.createBrowserContext()).newPage()
  await page.setViewport({ width: 1280, height: 1000 })
  page.setDefaultTimeout(60_000)
  await page.goto(`${app.base}/logga-in`)
  await page.type('#email', 'strateg@lillkoping.example')
  await page.type('#password', 'Ett-långt-lösenord')
  await Promise.all([page.waitForNavigation(), page.click('main button.primary')])
  await page.setRequestInterception(true)
  page.on('request', (request) => {
    const save = request.method() === 'PATCH' && request.url().includes('/api/templates/')
    if (save && refusal) void request.respond({ ...refusal, contentType: 'application/json' })
    else void request.continue()
  })
  await page.goto(`${app.base}/admin/collections/templates/${app.seeded.templateId}`)
  await page.waitForSelector('[data-form-ready=true] #field-title')
}, 900_000)
afterAll(async () => {
  await browser?.close()
  app?.stop()
})

const toast = (words: RegExp) =>
  page.waitForFunction(
    (source) => new RegExp(source, 'u').test(document.querySelector('[data-sonner-toaster]')?.textContent ?? ''),
    {},
    words.source,
  )
const publish = () => page.locator('::-p-aria(Publicera upplaga)').click()

describe('publishing a template from the editor', () => {
  it('is refused after a save that failed, though Payload then calls the form unmodified', async () => {
    refusal = { status: 500, body: JSON.stringify({ errors: [{ message: 'Servern mådde inte bra.' }] }) }
    await page.type('#field-title', ' B')
    await page.locator('#action-save').click()
    await toast(/Servern mådde inte bra/u)
    await publish()
    await toast(/ändringar som inte är sparade/u)
    expect(page.url()).toContain('/collections/templates/')
  })

  it('makes an edition of what is saved, and says when there is nothing new', async () => {
    refusal = undefined
    await page.type('#field-title', ' C')
    await page.locator('#action-save').click()
    await toast(/Uppdaterades/u)
    await publish()
    await page.waitForFunction(() => location.pathname.includes('/collections/editions/'))
    await page.goto(`${app.base}/admin/collections/templates/${app.seeded.templateId}`)
    await page.waitForSelector('[data-form-ready=true] #field-title')
    await publish()
    await toast(/Inget har ändrats sedan upplaga 1/u)
  })
})
