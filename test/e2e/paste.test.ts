import { readFileSync } from 'node:fs'
import type { Browser, Page } from 'puppeteer-core'
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest'
import { axe } from '../school/axe.ts'
import { openBrowser } from '../school/browser.ts'
import {
  type Answering,
  confirmPaste,
  logIn,
  newPage,
  open,
  paste,
  people,
  preview,
  saved,
  shot,
  stored,
  storedValue,
  valueIn,
  waitForText,
} from './answering.ts'
import { type Application, startApplication } from './startApplication.ts'

const number = (value: string) => ({ kind: 'number', value })
const cell = (block: string, row: string, column: string) => `#f-${block}-cells-${row}-${column}`
type Cells = Record<string, Record<string, unknown>>

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
const cells = async (block: string) => (await storedValue(page, app, block))?.cells as Cells
const chord = async (...keys: ('Control' | 'Shift' | 'z' | 'y' | 'd' | 'ArrowDown' | 'ArrowRight')[]) => {
  for (const key of keys.slice(0, -1)) await page.keyboard.down(key)
  await page.keyboard.press(keys.at(-1) ?? 'z')
  for (const key of keys.slice(0, -1).reverse()) await page.keyboard.up(key)
}

describe('a paste, on the built application', () => {
  beforeEach(() => page.bringToFront())

  it('into a table shown as cards lands in its cells, by heading and row, and is undone and done again', async () => {
    await open(page, app, 'tre')
    await paste(
      page,
      cell('kort', 'k0', 'insats'),
      'Ämne\tInsats\tAndel (%)\nMatematik\tRäkna mer\t72,4\nBiologi\tExkursioner\t85-90\n',
    )
    expect(await preview(page)).toMatch(/4 celler fylls i\. 1 cell kan inte läsas/)
    expect(await cells('kort')).toBeUndefined()
    await shot(page, 'klistra-kort')
    expect(await axe(page)).toEqual([])
    await confirmPaste(page)
    await saved(page)
    const pasted = {
      k2: { insats: 'Räkna mer', andel: number('72.4') },
      k0: { insats: 'Exkursioner', andel: { kind: 'unread', text: '85-90' } },
    }
    expect(await cells('kort')).toEqual(pasted)
    await page.focus(cell('kort', 'k0', 'insats'))
    await chord('Control', 'z')
    await saved(page)
    expect(Object.values((await cells('kort')) ?? {}).flatMap((row) => Object.values(row))).toEqual([])
    await chord('Control', 'y')
    await saved(page)
    expect(await cells('kort')).toEqual(pasted)
  })

  it('into records goes on in new ones', async () => {
    await open(page, app, 'tre')
    await page.$$eval('button', (buttons) =>
      buttons.find(({ textContent }) => textContent?.includes('Lägg till'))?.click(),
    )
    const first = await page.waitForSelector('[data-record] input')
    const id = await first?.evaluate((input) => input.id)
    await paste(page, `#${id}`, 'Läslyft\tEva Ek\t2025-04-15 00:00:00\nMattelyft\tBo Berg\t15/3 2025\n')
    expect(await preview(page)).toContain('En rad läggs till.')
    await confirmPaste(page)
    await saved(page)
    const { records } = ((await storedValue(page, app, 'lista')) ?? {}) as {
      records: { order: string[]; items: Cells }
    }
    expect(records.order.map((key) => records.items[key])).toEqual([
      { namn: 'Läslyft', vem: 'Eva Ek', klart: '2025-04-15' },
      { namn: 'Mattelyft', vem: 'Bo Berg', klart: '2025-03-15' },
    ])
  })

  it('of a document from Word keeps its words, lists and small letters, and tells what was left', async () => {
    const html = readFileSync('test/fixtures/cases/pasted-from-word.txt', 'utf8')
    await open(page, app, 'ett')
    // The editor comes after the page.
    await page.waitForSelector('#f-rik-answer')
    await page.click('#f-rik-answer')
    await paste(page, '#f-rik-answer', 'Rubrik från Word', html)
    await waitForText(page, 'Följande kunde inte tas med')
    await saved(page)
    const value = JSON.stringify(await stored(page, app, 'rik'))
    for (const word of ['Rubrik från Word', 'Fjärde punkten', 'Sjätte punkten', 'Mellantext', 'Slut'])
      expect(value).toContain(word)
    expect(value).toContain('"start":4')
    expect(value).toContain('"start":6')
    expect(value).not.toContain('ÄmneAndel')
    await shot(page, 'klistra-word')
  })

  it('of Skolverket’s file, opened in Notepad, finds its rows and headings below the text and in two lines', async () => {
    const csv = readFileSync('test/fixtures/cases/skolverket-betyg-ak6-per-kon.txt', 'utf8')
    await open(page, app, 'tre')
    await paste(page, cell('betyg', 'g5', 'Flickorantal'), csv)
    const said = await preview(page)
    expect(said).toContain('12 celler fylls i.')
    expect(said).toContain('rader text ovanför rubrikerna')
    expect(said).toContain('Kolumnen ”Län” finns inte här')
    await shot(page, 'klistra-skolverket')
    await confirmPaste(page)
    await saved(page)
    expect(await cells('betyg')).toEqual({
      g0: {
        Flickorantal: number('14'),
        Flickorandel: { kind: 'about100' },
        Pojkarantal: number('11'),
        Pojkarandel: { kind: 'about100' },
      },
      g1: {
        Flickorantal: number('103'),
        Flickorandel: number('67'),
        Pojkarantal: number('138'),
        Pojkarandel: number('62.3'),
      },
      g2: {
        Flickorantal: number('3069'),
        Flickorandel: number('70.8'),
        Pojkarantal: number('3137'),
        Pojkarandel: number('65.5'),
      },
    })
    await shot(page, 'inklistrat')
  })

  it('from Notepad with semicolons is cells, copied out again with decimal comma, and filled down', async () => {
    await open(page, app, 'tva')
    await paste(page, cell('tabell', 'r0', 'flickor'), '85,3;90,1\r\n..;80\r\n')
    await preview(page)
    await confirmPaste(page)
    await saved(page)
    expect(await cells('tabell')).toMatchObject({
      r0: { flickor: number('85.3'), pojkar: number('90.1') },
      r1: { flickor: { kind: 'suppressed' }, pojkar: number('80') },
    })
    await page.$eval(cell('tabell', 'r0', 'flickor'), (input) => (input as HTMLInputElement).select())
    await chord('Shift', 'ArrowRight')
    await chord('Shift', 'ArrowDown')
    const copied = await page.evaluate(() => {
      const data = new DataTransfer()
      document.activeElement?.dispatchEvent(
        new ClipboardEvent('copy', { clipboardData: data, bubbles: true, cancelable: true }),
      )
      return data.getData('text/plain')
    })
    expect(copied).toBe('85,3\t90,1\n..\t80')
    await chord('Shift', 'ArrowDown')
    await shot(page, 'markerat')
    await chord('Control', 'd')
    await saved(page)
    const now = await cells('tabell')
    expect([now.r1, now.r2]).toEqual([now.r0, now.r0])
  })

  it('of ten thousand rows says how many have room before anything is stored, and the page answers', async () => {
    await open(page, app, 'tva')
    const rows = Array.from({ length: 10_000 }, (_, n) => `Ämne ${n + 1}\t${n % 100},5\t..`).join('\n')
    const before = Date.now()
    await paste(page, cell('tabell', 'r0', 'flickor'), `Ämne\tFlickor\tPojkar\n${rows}\n`)
    const said = await preview(page)
    const took = Date.now() - before
    console.log(`10,000 rows: preview after ${took} ms`)
    expect(took).toBeLessThan(10_000)
    expect(said).toContain('120 celler fylls i.')
    expect(said).toContain('Och 9934 till.')
    await confirmPaste(page)
    await saved(page)
    const now = await cells('tabell')
    expect(Object.keys(now)).toHaveLength(60)
    expect(now.r59).toEqual({ flickor: number('59.5'), pojkar: { kind: 'suppressed' } })
  })

  it('into rows of their own kinds is read by each row, and reckoned with the other table’s in the document', async () => {
    await open(page, app, 'fyra')
    await paste(page, cell('barn', 'sma', 'antal'), '22\n36\n')
    await preview(page)
    await confirmPaste(page)
    await saved(page)
    await paste(page, cell('tjanster', 'heltid', 'antal'), '11,5\tEn vikarie ingår\n7,2\t\ngod\t\n14/6 2025\t\n')
    expect(await preview(page)).toContain('5 celler fylls i.')
    await confirmPaste(page)
    await saved(page)
    expect(await cells('tjanster')).toEqual({
      heltid: { antal: number('11.5'), text: 'En vikarie ingår' },
      sjuk: { antal: number('7.2') },
      lage: { antal: 'god' },
      klart: { antal: '2025-06-14' },
    })
    for (const width of [1280, 390]) {
      await page.setViewport({ width, height: 1000 })
      expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(width)
      expect(await axe(page)).toEqual([])
      await shot(page, `egna-rader-${width}`)
    }
    await page.setViewport({ width: 1280, height: 1000 })
    const printed = await page.evaluate(
      async (url) => (await fetch(url)).text(),
      `${app.base}/dokument/${app.seeded.documentId}/html`,
    )
    for (const words of ['5,04', '7,2\u00a0%', 'God', '14 juni 2025']) expect(printed).toContain(words)
  })

  it('keeps its headings in sight, with nothing between their rows', async () => {
    await open(page, app, 'tre')
    const gap = await page.$eval(cell('betyg', 'g20', 'Pojkarantal'), async (input) => {
      input.scrollIntoView({ block: 'end' })
      await new Promise(requestAnimationFrame)
      const rows = [...(input.closest('table')?.querySelectorAll('thead tr') ?? [])]
      const box = input.closest('.table-scroll')?.getBoundingClientRect()
      const [first, second] = rows.map((row) => row.querySelector('th:last-child')?.getBoundingClientRect())
      return {
        top: Math.abs((first?.top ?? 0) - (box?.top ?? 0)),
        between: Math.abs((second?.top ?? 0) - (first?.bottom ?? 0)),
      }
    })
    expect(gap.top).toBeLessThanOrEqual(2)
    expect(gap.between).toBeLessThan(2)
    await shot(page, 'rubriker')
    expect(await valueIn(page, cell('betyg', 'g2', 'Flickorantal'))).toMatch(/^3\s069$/)
  })
})
