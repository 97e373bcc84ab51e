import type { Browser, Page } from 'puppeteer-core'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { axe } from '../school/axe.ts'
import { openBrowser } from '../school/browser.ts'
import { type Answering, logIn, newPage, open, people, saved, shot, storedValue, waitForText } from './answering.ts'
import { type Application, startApplication } from './startApplication.ts'

let app: Application<Answering>
let browser: Browser
let page: Page
beforeAll(async () => {
  ;[app, browser] = await Promise.all([startApplication<Answering>('seedAnswering.ts'), openBrowser()])
  page = await newPage(browser)
  await logIn(page, app, people.head)
}, 1_800_000)
afterAll(async () => {
  await browser?.close()
  app?.stop()
})
const review = () => page.goto(`${app.base}/dokument/${app.seeded.documentId}/granska`)
const lines = () =>
  page.$$eval('[aria-labelledby=gaps] .gaps > li', (found) =>
    found.map((line) => (line.querySelector('a')?.textContent ?? '').replace(/\s+/g, ' ')),
  )

describe('review that can be used, on the built application', () => {
  it('tells of an empty table in one line, with the rest as one action, and of a long text at its field', async () => {
    await open(page, app, 'tva')
    await page.type('#f-plan-answer', 'Vi skriver mer än de fyrtio tecken som får plats här.')
    await page.keyboard.press('Tab')
    await saved(page)
    await review()
    expect(await lines()).toHaveLength(2)
    const [text, table] = await lines()
    expect(text).toContain('texten är 53 tecken, högst 40 ryms')
    expect(table).toContain('Resultat')
    expect(await page.$eval('main', (main) => main.textContent)).not.toMatch(/answer:|stor\(t\)/)
    expect(await axe(page)).toEqual([])
    await shot(page, 'granska')
    await page.setViewport({ width: 390, height: 800 })
    expect(await page.evaluate(() => document.documentElement.scrollWidth - innerWidth)).toBeLessThanOrEqual(0)
    await shot(page, 'granska-smal')
    await page.setViewport({ width: 1280, height: 1000 })
    await Promise.all([page.waitForNavigation(), page.click('[aria-labelledby=gaps] .gaps > li a')])
    await page.waitForFunction(() => document.activeElement?.id === 'f-plan-answer')
    expect(await page.$eval('#f-plan-answer', (input) => input.closest('.field')?.textContent)).toContain('för mycket')
  })

  it('is filled with “uppgift saknas” at once, and says what is left', async () => {
    await review()
    await page.$eval('[aria-labelledby=gaps] .gaps button', (button) => (button as HTMLElement).click())
    await page.waitForFunction(() => document.querySelectorAll('[aria-labelledby=gaps] .gaps > li').length === 1)
    const { cells } = ((await storedValue(page, app, 'tabell')) ?? {}) as { cells: Record<string, object> }
    expect(Object.keys(cells)).toHaveLength(60)
    expect(cells.r59).toMatchObject({ flickor: { kind: 'missing' }, pojkar: { kind: 'missing' } })
  })

  it('ends in a receipt: time, reference and what happens next; the strategist sees the same gaps', async () => {
    for (const box of await page.$$('.confirm input')) await box.click()
    await Promise.all([page.waitForNavigation(), page.click('form[aria-labelledby=hand-in] button')])
    await waitForText(page, 'Kvittens på inlämningen')
    const receipt = await page.$eval('.receipt', (box) => (box.textContent ?? '').replace(/\s+/g, ' '))
    expect(receipt).toMatch(/Inlämnat\d+ \w+ \d{4}.*Referens\S+.*Vad händer nu\?Förvaltningen läser/)
    expect(await axe(page)).toEqual([])
    await shot(page, 'kvittens')
    const strategist = await newPage(browser)
    await logIn(strategist, app, 'strateg@lillkoping.example')
    await strategist.goto(`${app.base}/dokument/${app.seeded.documentId}`)
    await waitForText(strategist, 'texten är 53 tecken, högst 40 ryms')
    expect(await strategist.$$('.gaps > li')).toHaveLength(1)
    await shot(strategist, 'strateg')
    await strategist.browserContext().close()
  })
})
