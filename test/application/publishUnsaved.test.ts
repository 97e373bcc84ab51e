import type { Browser, Page } from 'puppeteer-core'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { editorReady, openEditor } from '../e2e/openEditor.ts'
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
  await openEditor(page, app.base, app.seeded.templateId, {
    email: 'strateg@lillkoping.example',
    password: 'Ett-långt-lösenord',
  })
  await page.setRequestInterception(true)
  page.on('request', (request) => {
    const save = request.method() === 'POST' && request.url().endsWith('/save')
    if (save && refusal) void request.respond({ ...refusal, contentType: 'application/json' })
    else void request.continue()
  })
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
  it('is refused while what is written cannot be saved', async () => {
    refusal = { status: 400, body: JSON.stringify({ errors: [{ message: 'Servern ville inte.' }] }) }
    await page.type('.te-bar__title', ' B')
    await publish()
    await toast(/kan inte sparas just nu/u)
    expect(page.url()).toContain('/collections/templates/')
    expect(await page.$eval('.te-status', (line) => line.textContent)).toContain('Servern ville inte.')
  })

  it('makes an edition of what is written, and says when there is nothing new', async () => {
    refusal = undefined
    await page.type('.te-bar__title', ' C')
    await publish()
    await page.waitForFunction(() => location.pathname.includes('/collections/editions/'))
    await page.goto(`${app.base}/admin/collections/templates/${app.seeded.templateId}`)
    await editorReady(page)
    await publish()
    await toast(/Inget har ändrats sedan upplaga 1/u)
  })
})
