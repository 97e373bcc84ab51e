import path from 'node:path'
import type { Browser, Page } from 'puppeteer-core'
import { afterAll, beforeAll, expect, it } from 'vitest'
import { today } from '#load/today.ts'
import { axe } from '../school/axe.ts'
import { openBrowser } from '../school/browser.ts'
import { newPage, password, waitForText } from './answering.ts'
import { type Application, startApplication } from './startApplication.ts'

let app: Application<{ distributionId: string }>
let browser: Browser
let page: Page
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
const inState = (state: string) =>
  page.evaluate(
    async (wanted) =>
      (await (await fetch(`/api/documents?depth=0&where[state][equals]=${wanted}`)).json()).docs as {
        registryNumber?: string
      }[],
    state,
  )

beforeAll(async () => {
  ;[app, browser] = await Promise.all([startApplication<{ distributionId: string }>('seedDecisions.ts'), openBrowser()])
  page = await newPage(browser)
  page.setDefaultTimeout(240_000)
  await page.goto(`${app.base}/logga-in`)
  await page.type('#email', 'strateg@lillkoping.example')
  await page.type('#password', password)
  await Promise.all([page.waitForNavigation(), page.click('main button.primary')])
}, 900_000)
afterAll(async () => {
  await browser?.close()
  app?.stop()
})

it('many are adopted by one decision and published, in twelve clicks, and what is refused says why', async () => {
  await waitForText(page, '3 inlämnade dokument att läsa')
  await Promise.all([page.waitForNavigation(), click('a[href$="?lage=inlamnat"]')])
  await page.waitForSelector('input[name=by]')
  await page.type('input[name=by]', 'Barn- och utbildningsnämnden')
  await page.type('input[name=registryNumber]', 'BUN 2026/118')
  await page.$eval('input[name=date]', (input) => {
    ;(input as HTMLInputElement).value = '2020-01-01'
  })
  await click('form[aria-labelledby$="-title"] button.primary')
  await waitForText(page, '3 kunde inte tas med')
  await look('beslut-nekat')
  expect(await inState('handedIn')).toHaveLength(3)
  await page.$eval(
    'input[name=date]',
    (input, day) => {
      ;(input as HTMLInputElement).value = day
    },
    today(),
  )
  await click('form[aria-labelledby$="-title"] button.primary')
  await waitForText(page, 'Klart: 3 dokument')
  const adopted = await inState('adopted')
  expect(adopted.map(({ registryNumber }) => registryNumber).toSorted()).toEqual([
    'BUN 2026/118',
    'BUN 2026/119',
    'BUN 2026/120',
  ])
  await Promise.all([page.waitForNavigation(), click('form .buttons button:not(.primary)')])
  await waitForText(page, 'Publicera flera på webben')
  await click('form[aria-labelledby$="-title"] button.primary')
  await waitForText(page, 'Klart: 3 dokument')
  expect(await inState('published')).toHaveLength(3)
  expect(clicks).toBeLessThanOrEqual(12)
})
