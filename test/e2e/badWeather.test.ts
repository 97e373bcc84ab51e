import type { Browser, Page } from 'puppeteer-core'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { axe } from '../school/axe.ts'
import { openBrowser } from '../school/browser.ts'
import {
  type Answering,
  confirmPaste,
  field,
  logIn,
  newPage,
  open,
  password,
  paste,
  people,
  preview,
  saved,
  shot,
  stored,
  storedValue,
  valueIn,
  waitForText,
  waitForValue,
} from './answering.ts'
import { type Application, startApplication } from './startApplication.ts'

const hour = 3_600_000
let app: Application<Answering>
let browser: Browser
beforeAll(async () => {
  ;[app, browser] = await Promise.all([startApplication<Answering>('seedAnswering.ts'), openBrowser()])
}, 1_800_000)
afterAll(async () => {
  await browser?.close()
  app?.stop()
})
const loggedIn = async (email: string, before: (page: Page) => Promise<unknown> = async () => {}) => {
  const page = await newPage(browser)
  await before(page)
  await logIn(page, app, email)
  return page
}
const refill = async (page: Page, text: string) => {
  await page.bringToFront()
  await page.$eval(field, (input) => (input as HTMLTextAreaElement).select())
  await page.keyboard.press('Backspace')
  await page.type(field, text)
}

describe('in bad weather, on the built application', () => {
  it('a login that ends in mid-sentence takes no letter: told at once, saved after the next login', async () => {
    const page = await loggedIn(people.head)
    await open(page, app)
    await refill(page, 'Skolan har under läsåret ')
    await saved(page)
    await page.browserContext().deleteCookie(...(await page.browserContext().cookies()))
    await page.type(field, 'arbetat med läsning.')
    await waitForText(page, 'Du har loggats ut')
    await page.type(field, ' Och räkning.')
    await shot(page, 'utloggad')
    // As the link in the save bar offers: in a window of its own.
    const other = await page.browserContext().newPage()
    await other.goto(`${app.base}/logga-in?stang=1`)
    await other.type('#email', people.head)
    await other.type('#password', password)
    await Promise.all([other.waitForNavigation(), other.click('main button.primary')])
    await page.bringToFront()
    await page.evaluate(() => window.dispatchEvent(new Event('focus')))
    await saved(page)
    const whole = 'Skolan har under läsåret arbetat med läsning. Och räkning.'
    expect(await valueIn(page)).toBe(whole)
    expect(await stored(page, app)).toBe(whole)
    await page.browserContext().close()
  })

  it('a server that is restarted in the middle of a paste gets all of it, once', async () => {
    const page = await loggedIn(people.head)
    await open(page, app, 'tva')
    const rows = Array.from({ length: 60 }, (_, n) => `Ämne ${n + 1}\t${n},5\t${n}`).join('\n')
    await paste(page, '#f-tabell-cells-r0-flickor', `Ämne\tFlickor\tPojkar\n${rows}\n`)
    expect(await preview(page)).toContain('120 celler fylls i.')
    // Between the request and its answer, wherever that may be.
    await Promise.all([confirmPaste(page), new Promise((done) => setTimeout(done, 15)).then(() => app.kill())])
    await waitForText(page, 'försöker igen')
    await app.start()
    await saved(page)
    const { cells } = ((await storedValue(page, app, 'tabell')) ?? {}) as { cells: Record<string, unknown> }
    expect(Object.keys(cells)).toHaveLength(60)
    for (let n = 0; n < 60; n += 1)
      expect(cells[`r${n}`]).toEqual({
        flickor: { kind: 'number', value: `${n}.5` },
        pojkar: { kind: 'number', value: String(n) },
      })
    await page.browserContext().close()
  })

  it.each([
    ['an hour slow', -hour],
    ['an hour fast', hour],
  ])('a computer whose clock is %s saves, hears of others and conflicts with nobody', async (_, wrong) => {
    const page = await loggedIn(people.head, (one) =>
      one.evaluateOnNewDocument((off) => {
        globalThis.Date = new Proxy(Date, {
          construct: (target, args, made) => Reflect.construct(target, args.length ? args : [target.now() + off], made),
          get: (target, key) => (key === 'now' ? () => target.now() + off : Reflect.get(target, key)),
        })
      }, wrong),
    )
    const colleague = await loggedIn(people.teacher)
    await open(colleague, app)
    await open(page, app)
    await refill(page, `Klockan går ${wrong > 0 ? 'före' : 'efter'}.`)
    await saved(page)
    const mine = await valueIn(page)
    await waitForValue(colleague, mine)
    await waitForText(colleague, 'Örjan Åkesson skriver här')
    await colleague.bringToFront()
    await colleague.focus(field)
    await colleague.keyboard.press('End')
    await colleague.keyboard.type(' Kollegan ser det.')
    await saved(colleague)
    await page.bringToFront()
    await waitForValue(page, `${mine} Kollegan ser det.`)
    await waitForText(page, 'Lena Lärare skriver här')
    expect(await page.$('.conflict')).toBeNull()
    // The server's clock tells when it was written.
    await page.locator('.history summary').click()
    await page.waitForSelector('.history dl > div')
    const first = await page.$eval('.history dt', (line) => line.textContent ?? '')
    const clock = new Intl.DateTimeFormat('sv-SE', { hour: '2-digit', timeZone: 'Europe/Stockholm' })
    const hours = [Date.now(), Date.now() - 120_000].map((at) => clock.format(at))
    expect(hours.some((one) => first.includes(`${one}:`))).toBe(true)
    await Promise.all([page.browserContext().close(), colleague.browserContext().close()])
  })

  it('a section that a later edition lacks gives its text back: to copy, and then to let go of', async () => {
    const page = await loggedIn(people.head)
    // A browser that has not stored it yet asks before the page is left.
    page.on('dialog', (dialog) => void dialog.accept())
    await open(page, app, 'tva')
    await app.kill()
    await page.type('#f-plan-answer', 'Nästa år skriver vi mer.')
    await waitForText(page, 'försöker igen')
    await app.change('takeAway.ts')
    await app.start()
    await page.goto(`${app.base}/mina-dokument`)
    await waitForText(page, 'En text kan inte sparas i dokumentet.')
    const text = '.outbox .stuck textarea'
    expect(await valueIn(page, text)).toBe('Nästa år skriver vi mer.')
    expect(await page.$eval('.outbox .stuck', (box) => box.textContent)).toContain('Vad gör ni nästa år?')
    expect(await axe(page)).toEqual([])
    await shot(page, 'borta')
    await page.setViewport({ width: 390, height: 800 })
    expect(await page.evaluate(() => document.documentElement.scrollWidth - innerWidth)).toBeLessThanOrEqual(0)
    await shot(page, 'borta-smal')
    await page.setViewport({ width: 1280, height: 1000 })
    // In the form of another section too, and it stands in nothing's way there.
    await open(page, app)
    await waitForText(page, 'Text som inte kan sparas')
    await page.type(field, 'Det här går bra.')
    await page.waitForFunction(
      async (url) => {
        const { answers } = await (await fetch(url)).json()
        return JSON.stringify(answers).includes('Det här går bra.')
      },
      { polling: 500 },
      `${app.base}/api-skola/dokument/${app.seeded.documentId}/narvaro?rev=-1:fri`,
    )
    await shot(page, 'borta-formular')
    const press = (name: string) =>
      page.locator(`::-p-xpath(//*[contains(@class,"stuck")]//button[contains(., "${name}")])`).click()
    await press('Kopiera')
    // Copied where the browser allows it; chosen, for Ctrl and C, in any case.
    await page.waitForFunction(() => /Texten är (kopierad|markerad)/u.test(document.body.textContent ?? ''))
    expect(await page.evaluate(() => getSelection()?.toString())).toBe('Nästa år skriver vi mer.')
    await press('Ta bort')
    await press('Behåll den')
    await page.reload()
    await waitForText(page, 'Text som inte kan sparas')
    await press('Ta bort')
    await press('Ta bort texten för gott')
    await page.waitForFunction(() => !document.querySelector('.stuck'))
    expect(await page.$eval('.save-status', (bar) => bar.textContent)).not.toContain('Inte sparat')
    await page.goto(`${app.base}/mina-dokument`)
    await new Promise((done) => setTimeout(done, 1500))
    expect(await page.$('.outbox')).toBeNull()
    await page.browserContext().close()
  })
})
