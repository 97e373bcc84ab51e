import type { Browser, Page } from 'puppeteer-core'
import { afterAll, beforeAll, expect, it } from 'vitest'
import { lintPptx } from '#render/pptx/lintPptx.ts'
import { axe } from '../school/axe.ts'
import { openBrowser } from '../school/browser.ts'
import { newPage, password } from './answering.ts'
import { lookAt, signIn } from './inPages.ts'
import { type Application, startApplication } from './startApplication.ts'

type Seeded = { slides: string; report: string }
let app: Application<Seeded>
let browser: Browser
let page: Page
beforeAll(async () => {
  ;[app, browser] = await Promise.all([startApplication<Seeded>('seedSlides.ts'), openBrowser()])
  page = await newPage(browser)
  await signIn(page, app.base, 'strateg@lillkoping.example', password)
}, 900_000)
afterAll(async () => {
  await browser?.close()
  app?.stop()
})

const fetched = (path: string) =>
  page.evaluate(async (address) => {
    const response = await fetch(address)
    const bytes = new Uint8Array(await response.arrayBuffer())
    return { status: response.status, type: response.headers.get('content-type'), bytes: Array.from(bytes) }
  }, path)

it('slides are offered for PowerPoint, where the built application makes them, and reports are not', async () => {
  await page.goto(`${app.base}/dokument/${app.seeded.slides}`, { waitUntil: 'load' })
  const links = await page.$$eval('.buttons a', (all) => all.map((link) => link.textContent?.trim()))
  expect(links).toEqual(expect.arrayContaining(['Ladda ner PDF', 'Ladda ner Word', 'Ladda ner PowerPoint']))
  expect(await axe(page)).toEqual([])
  await lookAt(page, 'bildspel')
  const file = await fetched(`/dokument/${app.seeded.slides}/pptx`)
  expect([file.status, file.type]).toEqual([
    200,
    'application/vnd.openxmlformats-officedocument.presentationml.presentation',
  ])
  expect(lintPptx(new Uint8Array(file.bytes))).toEqual([])
  await page.goto(`${app.base}/dokument/${app.seeded.report}`, { waitUntil: 'load' })
  expect(await page.$('a[href$="/pptx"]')).toBeNull()
  expect((await fetched(`/dokument/${app.seeded.report}/pptx`)).status).toBe(404)
}, 300_000)
