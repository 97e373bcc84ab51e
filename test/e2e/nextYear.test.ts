import type { Browser, Page } from 'puppeteer-core'
import { afterAll, beforeAll, expect, it } from 'vitest'
import { openBrowser } from '../school/browser.ts'
import { password, waitForText } from './answering.ts'
import { lookAt, signIn } from './inPages.ts'
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
const count = (query: string) =>
  page.evaluate(async (url) => (await (await fetch(url)).json()).totalDocs as number, `/api/${query}&limit=1&depth=0`)

beforeAll(async () => {
  ;[app, browser] = await Promise.all([startApplication<{ municipality: string }>('seedNextYear.ts'), openBrowser()])
  page = await browser.newPage()
  await page.setViewport({ width: 1280, height: 900 })
  page.setDefaultTimeout(60_000)
  page.on('pageerror', (error) => faults.push(String(error)))
  await signIn(page, app.base, 'strateg@lillkoping.example', password)
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
  await lookAt(page, 'start')
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
  await lookAt(page, 'nasta-lasar')
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
  await lookAt(page, 'nasta-lasar-gjort')
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

it('goals are written, tied to several above and ordered as an outline, with no key to be seen', async () => {
  await page.goto(`${app.base}/mal?lasar=2025`, { waitUntil: 'networkidle0' })
  await waitForText(page, 'Mål 1: alla elever')
  await lookAt(page, 'mal')
  await page.locator('.goal-domain .focus-add:nth-of-type(2) textarea').click()
  await page.keyboard.sendCharacter('Eleverna läser mer')
  await page.keyboard.press('Enter')
  await waitForText(page, 'Sparat.')
  const made = '::-p-xpath(//div[@class="goal"][.//textarea[.="Eleverna läser mer"]])'
  await page.waitForSelector(made)
  // By keyboard: the folded part opens, and boxes tie it to two of the council's goals.
  await page.focus(`${made} >>> summary`)
  await page.keyboard.press('Enter')
  for (const goal of ['Mål 1: ', 'Mål 2: ']) {
    await page.locator(`.goal details[open] label ::-p-text(${goal})`).click()
    await page.waitForFunction(
      (text) =>
        [...document.querySelectorAll('.goal-tree > li')].some(
          (branch) =>
            branch.querySelector('textarea')?.value.startsWith(text) &&
            [...branch.querySelectorAll<HTMLTextAreaElement>('.goal-tree textarea')].some(
              ({ value }) => value === 'Eleverna läser mer',
            ),
        ),
      {},
      goal,
    )
  }
  expect(
    await page.$$eval('.goal-tree .goal-tree .goal-head textarea', (all) =>
      all.map((one) => (one as HTMLTextAreaElement).value),
    ),
  ).toEqual(['Eleverna läser mer', 'Eleverna läser mer'])
  await waitForText(page, 'hör till 2 mål')
  await page.locator('button ::-p-text(Ångra)').click()
  await page.waitForFunction(() => document.querySelectorAll('.goal-tree .goal-tree > li').length === 1)
  await lookAt(page, 'mal-kopplat')
  expect(await page.$eval('main', (main) => main.textContent ?? '')).not.toMatch(/\bg\d+\b|learning/)
  await page.goto(`${app.base}/admin/collections/goals/create`, { waitUntil: 'networkidle0' })
  await page.waitForSelector('#field-text')
  expect(await page.$('#field-goalKey:not([type=hidden])')).toBeNull()
})

it('lists say measures and titles in words', async () => {
  await page.goto(`${app.base}/admin/collections/statistics`)
  await waitForText(page, 'Meritvärde')
  await waitForText(page, 'Alla elever')
  expect(await page.$eval('.collection-list', (list) => list.textContent)).not.toContain('meritRating')
  await page.goto(`${app.base}/admin/collections/templates`)
  await waitForText(page, 'Kvalitetsrapport [läsår]')
  expect(await page.$eval('.collection-list', (list) => list.textContent)).not.toContain('{{')
  expect(faults).toEqual([])
})
