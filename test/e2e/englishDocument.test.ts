import type { Browser, Page } from 'puppeteer-core'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { axe } from '../school/axe.ts'
import { openBrowser } from '../school/browser.ts'
import { allText, swedishIn } from '../school/swedishIn.ts'
import { type Application, startApplication } from './startApplication.ts'

let app: Application<{ templateId: string; documentId: string }>
let browser: Browser
let page: Page
/** Where the pictures go, when somebody wants to look. */
const pictures = process.env.SHOT_DIR

const names = [
  'Ås skola',
  'Lillköpings kommun',
  'Örjan Åkesson',
  'Maja Ström',
  'Kvalitetsdokument',
  'Grundskolenämnden',
]
const swedishHere = async () => swedishIn(await page.evaluate(allText), names)
const text = (selector = 'main') => page.$eval(selector, (element) => element.textContent ?? '')
const waitForText = (words: string) =>
  page.waitForFunction((wanted) => document.body.textContent?.includes(wanted), {}, words)
const open = async (path = '') => {
  const response = await page.goto(`${app.base}/dokument/${app.seeded.documentId}${path}`)
  await page.waitForFunction(() => document.documentElement.lang === 'en')
  return response
}
const logIn = async (email: string) => {
  page = await (await browser.createBrowserContext()).newPage()
  await page.setViewport({ width: 1280, height: 1000 })
  page.setDefaultTimeout(60_000)
  await page.goto(`${app.base}/logga-in`)
  await page.type('#email', email)
  await page.type('#password', 'Ett-långt-lösenord')
  await Promise.all([page.waitForNavigation(), page.click('main button.primary')])
}
/** No Swedish and nothing against axe, wide and narrow. */
const judge = async (name: string) => {
  for (const width of [1280, 360]) {
    await page.setViewport({ width, height: 1000 })
    expect(await swedishHere()).toEqual([])
    expect(await axe(page)).toEqual([])
    if (pictures) await page.screenshot({ path: `${pictures}/${name}-${width}.png`, fullPage: true })
  }
  await page.setViewport({ width: 1280, height: 1000 })
}

beforeAll(async () => {
  ;[app, browser] = await Promise.all([
    startApplication<{ templateId: string; documentId: string }>('seedEnglish.ts'),
    openBrowser(),
  ])
}, 900_000)
afterAll(async () => {
  await browser?.close()
  app?.stop()
})

describe('an English document on the built application', () => {
  it('tells the head teacher in English what is to be done, by when', async () => {
    await logIn('rektor@lillkoping.example')
    const response = await open()
    expect(await response?.text()).toContain('lang="en"')
    expect(await text()).toContain('Due in ')
    expect(await text()).toContain('Tuesday 16 June 2099')
    expect(await text()).toContain('2 sections remain')
    expect(await page.title()).toBe('Quality report, Ås skola · Kvalitetsdokument')
    await judge('tasks')
  })

  it('is answered in English, and what is missing is said in English', async () => {
    await open('/school')
    await page.locator('::-p-aria(Mark as ready)').click()
    await page.waitForSelector('.findings')
    expect(await text('.findings')).toContain('“Describe the school” has no answer.')
    await judge('section')
  })

  it('stores 1,234.5 as 1234.5, and prints it so', async () => {
    await open('/results')
    const first = 'td[data-row="0"][data-column="0"] input'
    await page.locator(first).click()
    await page.keyboard.type('1,234.5')
    await page.keyboard.press('Tab')
    await page.keyboard.type('187,5')
    await page.keyboard.press('Tab')
    await waitForText('All changes saved')
    await page.reload()
    await page.waitForSelector(first)
    const cells = await page.$$eval('td[data-row="0"] input', (inputs) => inputs.map((input) => input.value))
    expect(cells).toEqual(['1,234.5', '187.5'])
    expect(await text('td[data-row="0"][data-column="1"]')).toContain(
      'Higher than expected (at most 100). Is it right?',
    )
    await page.locator('.records > button').click()
    await page.waitForSelector('.record input:focus')
    await waitForText('All changes saved')
    await judge('results')
    const printed = await page.evaluate(
      async (url) => (await fetch(url)).text(),
      `${app.base}/dokument/${app.seeded.documentId}/html`,
    )
    expect(printed).toContain('1,234.5')
  }, 240_000)

  it('is reviewed and handed in in English', async () => {
    await open('/granska')
    expect(await text('.gaps')).toContain('“Describe the school” has no answer.')
    expect(await text()).toContain('187.5 lies outside 0–100. Please check the number.')
    expect(await page.title()).toBe('Review and hand in, Ås skola · Kvalitetsdokument')
    await page.locator('main button[type=submit].primary').click()
    await waitForText('Tick the boxes above')
    await judge('review')
    for (const box of await page.$$('.confirm input')) await box.click()
    await Promise.all([page.waitForNavigation(), page.click('main button[type=submit].primary')])
    expect(await text('h1')).toBe('The document has been handed in')
    await judge('handed-in')
  })

  it('is refused and returned in English', async () => {
    await page.browserContext().close()
    await logIn('strateg@lillkoping.example')
    await open()
    expect(await text('.handed-in-gaps')).toContain('Handed in with')
    await page.$eval('input[name=date]', (input) => {
      ;(input as HTMLInputElement).value = '2001-01-01'
    })
    await page.type('input[name=by]', 'Grundskolenämnden')
    await page.locator('::-p-aria(Adopt)').click()
    await waitForText('is before the hand-in')
    await judge('decide')
    await page.type('textarea[name=reason]', 'Say more about grade 6.')
    await Promise.all([page.waitForNavigation(), page.locator('::-p-aria(Return)').click()])
    // What is returned is the unit's own again.
    await waitForText('The unit is at work in the document')
    await judge('returned')
  })
})
