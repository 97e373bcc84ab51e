import type { Browser, Page } from 'puppeteer-core'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { openBrowser } from '../school/browser.ts'
import {
  type Answering,
  field,
  isLive,
  logIn,
  newPage,
  open,
  people,
  saved,
  sectionUrl,
  shot,
  stored,
  valueIn,
  waitForText,
  waitForValue,
} from './answering.ts'
import { type Application, startApplication } from './startApplication.ts'

let app: Application<Answering>
let browser: Browser
let head: Page
let teacher: Page

beforeAll(async () => {
  ;[app, browser] = await Promise.all([startApplication<Answering>('seedAnswering.ts'), openBrowser()])
  head = await newPage(browser)
  teacher = await newPage(browser)
  await logIn(head, app, people.head)
  await logIn(teacher, app, people.teacher)
}, 1_800_000)
afterAll(async () => {
  await browser?.close()
  app?.stop()
})
/** Milliseconds. Three seconds on a machine of its own (`STRICT=1`); the one that runs all tests may be slow. */
const within = process.env.STRICT ? 3000 : 10_000
const emulateFocus = async (page: Page) => {
  const session = await page.createCDPSession()
  await session.send('Emulation.setFocusEmulationEnabled', { enabled: true })
}
const clear = async (page: Page) => {
  await page.bringToFront()
  await open(page, app)
  await page.click(field)
  await page.keyboard.down('Control')
  await page.keyboard.press('a')
  await page.keyboard.up('Control')
  await page.keyboard.press('Backspace')
  await page.$eval(field, (input) => (input as HTMLElement).blur())
  await saved(page)
}

describe('nothing disappears, on the built application', () => {
  it('shows a colleague’s text within three seconds, without reload, and who writes', async () => {
    await open(teacher, app)
    await open(head, app)
    // A window of its own each: one that is hidden asks for nothing.
    await emulateFocus(teacher)
    await emulateFocus(head)
    const rounds = 8
    const took: number[] = []
    let text = ''
    for (let round = 0; round < rounds; round += 1) {
      // At any moment of the other's asking.
      await new Promise((done) => setTimeout(done, Math.random() * 1500))
      const word = `Ord ${round}. `
      const before = Date.now()
      await head.type(field, word)
      text += word
      await waitForValue(teacher, text)
      took.push(Date.now() - before)
      if (round > 0) continue
      await waitForText(teacher, 'Örjan Åkesson skriver här')
      expect(Date.now() - before, 'who writes where').toBeLessThan(within)
      await shot(teacher, 'skriver')
    }
    const sorted = took.toSorted((a, b) => a - b)
    const [median = 0, most = 0] = [sorted[Math.floor(rounds / 2)], sorted.at(-1)]
    console.log(`others’ words after ${median} ms (median), ${most} ms (at most), of ${rounds}`)
    expect(most).toBeLessThan(within)
  })

  it('names the other in a conflict, shows what differs and puts both together without doubling', async () => {
    const hold = async (page: Page, on: boolean) => {
      await page.setRequestInterception(on)
      if (on)
        page.on('request', (request) => (request.url().includes('narvaro') ? request.abort() : request.continue()))
      else page.removeAllListeners('request')
    }
    await clear(head)
    await head.type(field, 'Rektor A.')
    await saved(head)
    await waitForValue(teacher, 'Rektor A.')
    await hold(teacher, true)
    await head.bringToFront()
    await head.type(field, ' Rektor mer.')
    await saved(head)
    await teacher.bringToFront()
    await teacher.focus(field)
    await teacher.keyboard.down('Control')
    await teacher.keyboard.press('End')
    await teacher.keyboard.up('Control')
    await teacher.keyboard.press('Enter')
    await teacher.keyboard.press('Enter')
    await teacher.keyboard.type('Lärare B.')
    await waitForText(teacher, 'Örjan Åkesson har ändrat samma svar')
    await shot(teacher, 'konflikt')
    await hold(teacher, false)
    await teacher.locator('::-p-aria(Lägg ihop båda)').click()
    await saved(teacher)
    expect(await valueIn(teacher)).toBe('Rektor A. Rektor mer.\n\nLärare B.')
    expect(await stored(teacher, app)).toBe('Rektor A. Rektor mer.\n\nLärare B.')
  })

  it('keeps two paragraphs that were written, selected and deleted in history, and puts them back', async () => {
    await clear(head)
    await head.bringToFront()
    await head.type(field, 'Första stycket.\n\nAndra stycket.')
    await saved(head)
    await clear(head)
    await head.locator('.history summary').click()
    await waitForText(head, 'Andra stycket.')
    await head.waitForSelector('.history dl')
    await shot(head, 'historik')
    const use = await head.waitForSelector('.history dl > div:nth-child(2) button')
    await use?.click()
    await waitForValue(head, 'Första stycket.\n\nAndra stycket.')
    await saved(head)
  })

  it('goes on when the server has been killed: what waits is told of on every page and sent from any', async () => {
    await clear(head)
    // Time for the worker to keep this page and the next one.
    await new Promise((done) => setTimeout(done, 6000))
    await app.kill()
    await head.type(field, 'Skrivet utan server.')
    await waitForText(head, 'försöker igen')
    await head.reload()
    await isLive(head)
    await waitForValue(head, 'Skrivet utan server.')
    await head.goto(sectionUrl(app, 'tva'))
    await isLive(head)
    await head.type('#f-plan-answer', 'Nästa avsnitt.')
    await waitForText(head, '2 ändringar')
    await shot(head, 'utan-nat')
    await app.start()
    await saved(head)
    expect(await stored(head, app)).toBe('Skrivet utan server.')
    expect(await stored(head, app, 'plan')).toBe('Nästa avsnitt.')
  })

  it('sends nobody’s words in another’s name, and shows no page of theirs', async () => {
    await clear(head)
    await new Promise((done) => setTimeout(done, 4000))
    await app.kill()
    await head.type(field, 'Rektorns egna ord.')
    await waitForText(head, 'försöker igen')
    await app.start()
    // On the same computer, before anything was sent: another logs in.
    await head.evaluate(() => fetch('/api-skola/logga-ut', { method: 'POST' }))
    await logIn(head, app, people.teacher)
    await open(head, app)
    await new Promise((done) => setTimeout(done, 4000))
    const now = await stored(head, app)
    if (now === undefined) {
      expect(await valueIn(head)).toBe('')
      await head.evaluate(() => fetch('/api-skola/logga-ut', { method: 'POST' }))
      await head.goto(`${app.base}/logga-in`)
      await waitForText(head, 'väntar 1 ändring')
      await shot(head, 'logga-in')
      await logIn(head, app, people.head)
      await waitForText(head, 'Det som väntade är sparat')
    }
    expect(await stored(head, app)).toBe('Rektorns egna ord.')
    await head.evaluate(() => fetch('/api-skola/logga-ut', { method: 'POST' }))
    await logIn(head, app, people.head)
    await open(head, app)
    await head.locator('.history summary').click()
    await head.waitForSelector('.history dl > div')
    const versions = await head.$$eval('.history dl > div', (rows) => rows.map((row) => row.textContent ?? ''))
    // What was there before stands between the words, struck.
    expect(versions.find((row) => /Rektorns.*egna.*ord\./su.test(row))).toContain('Örjan Åkesson')
  })

  it('answers a key in under fifty milliseconds on a page of sixty rows', async () => {
    await open(head, app, 'tva')
    await head.focus('#f-plan-answer')
    await head.evaluate(() => {
      const took: number[] = []
      Object.assign(window, { took })
      let began = 0
      document.addEventListener('keydown', () => (began = performance.now()), true)
      document.addEventListener('input', () => requestAnimationFrame(() => took.push(performance.now() - began)), true)
    })
    await head.keyboard.type('Sextio rader och ett svar på varje tangent', { delay: 40 })
    const took = await head.evaluate(() => (window as unknown as { took: number[] }).took)
    const median = took.toSorted((a, b) => a - b)[Math.floor(took.length / 2)] ?? 0
    console.log(`a key on 60 rows: median ${median.toFixed(1)} ms of ${took.length}`)
    expect(median).toBeLessThan(50)
  })
})
