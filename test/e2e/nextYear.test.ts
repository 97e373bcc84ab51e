import path from 'node:path'
import type { Browser, Page } from 'puppeteer-core'
import { afterAll, beforeAll, expect, it } from 'vitest'
import { axe } from '../school/axe.ts'
import { openBrowser } from '../school/browser.ts'
import { password, waitForText } from './answering.ts'
import { type Application, startApplication } from './startApplication.ts'

let app: Application<{ municipality: string }>
let browser: Browser
let page: Page
const faults: string[] = []
let clicks = 0

const click = async (selector: string) => {
  clicks += 1
  await page.locator(selector).click()
}
const look = async (name: string) => {
  const directory = process.env.PICTURES
  for (const width of [1280, 390]) {
    await page.setViewport({ width, height: 900 })
    if (directory)
      await page.screenshot({ path: path.join(directory, `${name}-${width}.png`) as `${string}.png`, fullPage: true })
    expect(await page.evaluate(() => document.documentElement.scrollWidth - innerWidth)).toBeLessThanOrEqual(0)
    expect(await axe(page)).toEqual([])
  }
  await page.setViewport({ width: 1280, height: 900 })
}
const count = (query: string) =>
  page.evaluate(async (url) => (await (await fetch(url)).json()).totalDocs as number, `/api/${query}&limit=1&depth=0`)

beforeAll(async () => {
  ;[app, browser] = await Promise.all([startApplication<{ municipality: string }>('seedNextYear.ts'), openBrowser()])
  page = await browser.newPage()
  await page.setViewport({ width: 1280, height: 900 })
  page.setDefaultTimeout(60_000)
  page.on('pageerror', (error) => faults.push(String(error)))
  await page.goto(`${app.base}/logga-in`)
  await page.type('#email', 'strateg@lillkoping.example')
  await page.type('#password', password)
  await Promise.all([page.waitForNavigation(), page.click('main button.primary')])
}, 900_000)
afterAll(async () => {
  await browser?.close()
  app?.stop()
})

it('the start page is where one lands, in words of hers', async () => {
  expect(new URL(page.url()).pathname).toBe('/start')
  const menu = await page.$$eval('nav.house-menu a', (links) => links.map((link) => link.textContent))
  expect(menu).toEqual([
    'Start',
    'Mallar',
    'Utskick',
    'Siffror',
    'Mål',
    'Utvecklingsområden',
    'Kalender',
    'Enheter och personer',
    'Inställningar',
  ])
  await look('start')
  await page.goto(`${app.base}/admin`)
  expect(new URL(page.url()).pathname).toBe('/start')
})

it('next year is ready to look at in at most thirty clicks, once however often it is asked for, and undone', async () => {
  await Promise.all([page.waitForNavigation(), click('a[href^="/nasta-lasar"]')])
  await waitForText(page, 'Läsåret 2026/27 görs av 2025/26')
  await waitForText(page, 'Ekdalsskolan läggs ned 30 juni 2026')
  await waitForText(page, '1 hamnar på en helgdag')
  await click('.next-year-part:nth-child(4) summary')
  await waitForText(page, 'Dialog 2: hamnar på långfredagen')
  await click('.next-year-clash label:nth-of-type(2) input')
  await click('.next-year-part:nth-child(2) summary')
  await click('.next-year-part:nth-child(2) li:first-child input')
  await waitForText(page, '10 av fullmäktiges och nämndens mål följer med')
  await look('nasta-lasar')
  await click('.next-year-bar button.primary')
  await waitForText(page, 'rader gjorda')
  expect(clicks).toBeLessThanOrEqual(30)
  expect(await count('goals?where[schoolYear][equals]=2026')).toBe(10)
  expect(await count('focusItems?where[schoolYear][equals]=2026')).toBe(12)
  expect(await count('calendarEvents?where[date][equals]=2027-03-25')).toBe(1)
  expect(await count('templates?draft=true')).toBe(2)
  // What was left out is made when it is wanted after all.
  await click('.next-year-part:nth-child(2) li:first-child input')
  await click('.next-year-bar button.primary')
  await page.waitForFunction(() => !document.querySelector('.next-year-bar button.primary'))
  expect(await count('goals?where[schoolYear][equals]=2026')).toBe(11)
  await look('nasta-lasar-gjort')
  await click('.next-year-part:first-child summary')
  const made = await page.$eval('.next-year-part:first-child li a', (link) => (link as HTMLAnchorElement).href)
  const content = await page.evaluate(
    async (id) => (await fetch(`/api/templates/${id}?draft=true&depth=0`)).text(),
    made.split('/').at(-1),
  )
  expect(content).toContain('"blockKey":"b1"')
  await page.goto(`${app.base}/nasta-lasar`)
  await page.waitForSelector('.next-year-bar button')
  await click('.next-year-bar button')
  await waitForText(page, 'Ångrat: ')
  expect(await count('goals?where[schoolYear][equals]=2026')).toBe(0)
  expect(await count('goals?where[schoolYear][equals]=2025')).toBe(11)
  expect(faults).toEqual([])
})
