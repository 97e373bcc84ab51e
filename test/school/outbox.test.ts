import type { Browser, BrowserContext, Page } from 'puppeteer-core'
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest'
import { axe } from './axe.ts'
import { openBrowser } from './browser.ts'
import { serveHarness } from './harness/serve.ts'

type Save = { by: string; instanceKey: string; replayed?: boolean; changes: { path: string[]; value: unknown }[] }
let browser: Browser
let server: Awaited<ReturnType<typeof serveHarness>>
let context: BrowserContext
let up = true
let clash = false
let saves: Save[] = []

const open = async (query: string): Promise<Page> => {
  const page = await context.newPage()
  await page.setRequestInterception(true)
  page.on('request', (request) => {
    if (!request.url().includes('/api-skola/')) return void request.continue()
    if (!up) return void request.abort()
    const json = (status: number, body: unknown) =>
      void request.respond({ status, contentType: 'application/json', body: JSON.stringify(body) })
    if (!request.url().endsWith('/svar')) return json(200, { writers: [], answers: [] })
    const save = JSON.parse(request.postData() ?? '{}') as Save
    const [change] = save.changes
    if (clash) {
      const conflicts = [{ path: change?.path, mine: change?.value, theirs: 'Den andras ord', own: false, by: 'Lena' }]
      return json(409, { code: 'CONFLICT', message: '', details: { rev: 2, value: {}, conflicts } })
    }
    saves.push(save)
    return json(200, { rev: 1, value: { [change?.path[0] ?? '']: change?.value } })
  })
  await page.goto(server.url + query)
  return page
}
const waitFor = (page: Page, words: string) =>
  page.waitForFunction((text) => document.body.textContent?.includes(text), { timeout: 30_000 }, words)
const picture = async (page: Page, name: string) => {
  if (process.env.PICTURES) await page.screenshot({ path: `${process.env.PICTURES}/${name}.png` })
}

beforeAll(async () => {
  ;[browser, server] = await Promise.all([openBrowser(), serveHarness()])
}, 120_000)
afterAll(async () => {
  await browser?.close()
  await server?.close()
})
beforeEach(async () => {
  context = await browser.createBrowserContext()
  ;[up, clash, saves] = [false, false, []]
  const page = await open('')
  await page.waitForSelector('textarea', { timeout: 60_000 })
  await page.type('textarea', 'Rektorns ord')
  await waitFor(page, 'försöker igen')
  await page.close()
})
afterEach(() => context.close())

describe('what waits in the browser', { timeout: 120_000 }, () => {
  it('is told of on any other page, and sent from there when the server answers', async () => {
    const page = await open('?korg=u')
    await waitFor(page, '1 ändring från tidigare')
    expect(await axe(page)).toEqual([])
    await picture(page, 'vantar')
    expect(await page.$eval('.outbox button', (button) => button.textContent)).toBe('Försök nu')
    up = true
    await page.$eval('.outbox', (box) => box.querySelector('button')?.click())
    await waitFor(page, 'Det som väntade är sparat')
    expect(saves).toMatchObject([{ by: 'u', replayed: true, changes: [{ value: 'Rektorns ord' }] }])
  })
  it('is never sent by another person, nor told to one; the login says that something waits', async () => {
    up = true
    const other = await open('?korg=nagon-annan')
    await new Promise((done) => setTimeout(done, 3000))
    expect(saves).toEqual([])
    expect(await other.$('.outbox')).toBeNull()
    const login = await open('?korg=')
    await waitFor(login, 'väntar 1 ändring')
    const text = await login.$eval('body', (body) => body.textContent ?? '')
    expect(text).not.toContain('Rektorns')
  })
  it('leads to its section when somebody has to choose', async () => {
    ;[up, clash] = [true, true]
    const page = await open('?korg=u')
    await waitFor(page, 'krockar')
    expect(await page.$eval('.outbox a', (link) => link.getAttribute('href'))).toBe('/dokument/d/s')
  })
})
