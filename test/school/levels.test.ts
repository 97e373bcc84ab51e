import { existsSync } from 'node:fs'
import type { Browser, Page } from 'puppeteer-core'
import { afterAll, beforeAll, expect, it } from 'vitest'
import { axe } from './axe.ts'
import { openBrowser } from './browser.ts'
import { levels } from './harness/levels.ts'
import { serveHarness } from './harness/serve.ts'

/** C20 in the form: goals, their criteria, and what is done about each, in a browser. */
let browser: Browser
let server: Awaited<ReturnType<typeof serveHarness>>
beforeAll(async () => {
  ;[browser, server] = await Promise.all([openBrowser(), serveHarness()])
}, 120_000)
afterAll(async () => {
  await browser?.close()
  await server?.close()
})

type Save = { saveId: string; changes: { path: string[]; value: unknown }[] }
const put = (target: Record<string, unknown>, [key = '', ...rest]: string[], value: unknown): void => {
  if (rest.length === 0) target[key] = value
  else {
    target[key] ??= {}
    put(target[key] as Record<string, unknown>, rest, value)
  }
}
const open = async (width: number, query: string, saves: Save[] = []): Promise<Page> => {
  const stored = structuredClone(levels[0]?.value) as Record<string, unknown>
  const page = await (await browser.createBrowserContext()).newPage()
  await page.setViewport({ width, height: 900 })
  await page.setRequestInterception(true)
  page.on('request', (request) => {
    if (!request.url().includes('/api-skola/')) return void request.continue()
    const save = JSON.parse(request.postData() ?? '{}') as Save
    if (request.url().endsWith('/svar')) saves.push(save)
    for (const { path, value } of save.changes ?? []) put(stored, path, value)
    const body = JSON.stringify({ rev: saves.length + 1, value: stored, writers: [] })
    void request.respond({ status: 200, contentType: 'application/json', body })
  })
  await page.goto(server.url + query)
  await page.waitForSelector('.inner-records')
  return page
}
const look = async (page: Page, name: string) => {
  const folder = process.env.PICTURES
  if (folder && existsSync(folder)) await page.screenshot({ path: `${folder}/${name}.png`, fullPage: true })
}
const summaries = (page: Page) =>
  page.$$eval('.inner-records', (all) =>
    all.map((one) => ({
      open: (one as HTMLDetailsElement).open,
      says: one.querySelector('summary')?.textContent ?? '',
    })),
  )

it.each([1280, 390])('folds what is within a record, and says what is there, at %i px', async (width) => {
  const page = await open(width, '?nivaer')
  const [criteria, actions, none, empty] = await summaries(page)
  expect(criteria).toEqual({ open: false, says: 'Kriterier (2 st)Eleverna läser varje dag · Biblioteket är öppet' })
  expect(actions).toMatchObject({ open: false, says: 'Åtgärder (1 st)Högläsning' })
  // Where nothing is yet there is nothing to fold away, but the way to add.
  expect([none, empty]).toMatchObject([
    { open: true, says: 'Åtgärder (inget tillagt)' },
    { open: true, says: 'Kriterier (inget tillagt)' },
  ])
  expect(await axe(page)).toEqual([])
  await look(page, `nivaer-vikta-${width}`)
  for (const summary of await page.$$('.inner-records:not([open]) > summary')) await summary.click()
  expect((await summaries(page)).every((one) => one.open)).toBe(true)
  expect(await axe(page)).toEqual([])
  expect(await page.evaluate(() => document.documentElement.scrollWidth <= window.innerWidth)).toBe(true)
  await look(page, `nivaer-oppna-${width}`)
})

it('saves what is written at the third level in its place, and stays open while it grows', async () => {
  const saves: Save[] = []
  const page = await open(1280, '?nivaer', saves)
  for (const summary of await page.$$('.inner-records:not([open]) > summary')) await summary.click()
  await page.locator('[data-record="k1"] .inner-records .records > button').click()
  await page.waitForFunction(() => document.querySelectorAll('[data-record="k1"] [data-record]').length === 2)
  await page.keyboard.type('Lästid varje dag')
  await page.keyboard.press('Tab')
  await page.waitForFunction(() => document.querySelector('[data-record="k1"] details')?.hasAttribute('open'))
  const written = () => saves.flatMap(({ changes }) => changes)
  await expect.poll(() => JSON.stringify(written()), { timeout: 10_000 }).toContain('Lästid varje dag')
  const paths = written().map(({ path }) => path.slice(0, 7).join('/'))
  expect(paths.every((path) => path.startsWith('records/items/m1/kriterier/items/k1/atgarder'))).toBe(true)
})

it('leads to a place that is folded away', async () => {
  const page = await open(1280, '?nivaer#f-mal-records-items-m1-kriterier-items-k1-atgarder-items-a1-klart')
  await page.waitForFunction(() => document.activeElement?.id.endsWith('a1-klart'))
  expect((await summaries(page)).slice(0, 2).every((one) => one.open)).toBe(true)
})
