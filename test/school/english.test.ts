import type { Browser, Page } from 'puppeteer-core'
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest'
import { CommandError } from '#commands/common/CommandError.ts'
import { tellRefusal } from '#commands/common/refusals/tellRefusal.ts'
import { withValueAt } from '#document/answer/patch/paths.ts'
import type { Language } from '#document/tree/tree.ts'
import { asLanguage } from '#language'
import { axe } from './axe.ts'
import { openBrowser } from './browser.ts'
import { englishItems } from './harness/englishForms.ts'
import { serveHarness } from './harness/serve.ts'
import { allText, swedishIn } from './swedishIn.ts'

type Save = { instanceKey: string; changes: { path: string[]; base: unknown; value: unknown }[] }
let browser: Browser
let server: Awaited<ReturnType<typeof serveHarness>>
let page: Page
let saved: Map<string, unknown>
let respond: (url: string, language: Language) => { status: number; body: unknown } | undefined
let stored: Map<string, unknown>

beforeAll(async () => {
  ;[browser, server] = await Promise.all([openBrowser(), serveHarness()])
}, 120_000)
afterAll(async () => {
  await browser?.close()
  await server?.close()
})
const take = (instanceKey: string, changes: Save['changes']) => {
  const before = stored.get(instanceKey) ?? englishItems.find((item) => item.instanceKey === instanceKey)?.value
  const value = changes.reduce<unknown>(
    (done, change) => withValueAt(done, change.path, change.value ?? undefined),
    before,
  )
  stored.set(instanceKey, value)
  for (const change of changes) saved.set(change.path.join('/'), change.value)
  return { status: 200, body: { rev: 2, value } }
}
/** What the server's door says of a refusal. */
const told = (error: CommandError, language: Language) => ({
  code: error.code,
  message: tellRefusal(error, language),
  details: error.details,
})
/** The form of an English document; the server takes all that is saved unless `respond` says otherwise. */
const open = async (width = 1280) => {
  page = await (await browser.createBrowserContext()).newPage()
  await page.setViewport({ width, height: 900 })
  await page.setRequestInterception(true)
  page.on('request', (request) => {
    if (!request.url().includes('/api-skola/')) return void request.continue()
    const { changes = [], instanceKey = '' } = JSON.parse(request.postData() ?? '{}') as Partial<Save>
    const { status, body } =
      respond(request.url(), asLanguage(request.headers()['accept-language'])) ?? take(instanceKey, changes)
    void request.respond({ status, contentType: 'application/json', body: JSON.stringify(body) })
  })
  await page.goto(`${server.url}?english`)
  await page.waitForSelector('.rich-text', { timeout: 60_000 })
}
const swedishHere = async () => swedishIn(await page.evaluate(allText), ['Fält', 'namn', 'Skolverket'])
const valueIn = (selector: string) => page.$eval(selector, (input) => (input as HTMLInputElement).value)
const noteOf = (selector: string) => page.$eval(`${selector}-note`, (note) => note.textContent ?? '')
const waitForStatus = (part: string) =>
  page.waitForFunction((text) => document.querySelector('.save-status')?.textContent?.includes(text), {}, part)
/** Types in the place of what stands there, and leaves the field. */
const write = async (selector: string, typed: string) => {
  await page.focus(selector)
  await page.$eval(selector, (input) => (input as HTMLInputElement).select())
  await page.keyboard.type(typed)
  await page.keyboard.press('Tab')
}

beforeEach(() => {
  saved = new Map()
  stored = new Map()
  respond = (url) => (url.includes('/narvaro') ? { status: 200, body: { writers: [] } } : undefined)
})
afterEach(() => page.browserContext().close())

describe('the form of an English document', () => {
  for (const width of [1280, 320])
    it(`has no Swedish word and no axe violation at ${width} px`, async () => {
      await open(width)
      expect(await page.$eval('html', (html) => html.lang)).toBe('en')
      expect(await swedishHere()).toEqual([])
      expect(await axe(page)).toEqual([])
      expect(await page.evaluate(() => document.documentElement.scrollWidth - innerWidth)).toBeLessThanOrEqual(0)
    })

  it('has none either when something is wrong, left out, too long, or written by two', async () => {
    respond = (url, language) => {
      if (url.includes('/narvaro')) return { status: 200, body: { writers: [{ instanceKey: 'all', name: 'Ann' }] } }
      if (url.endsWith('/klar'))
        return {
          status: 409,
          body: told(new CommandError('WRONG_STATE/document', { state: 'handedIn', act: 'change' }), language),
        }
      return undefined
    }
    await open()
    await page.type('#f-all-long', 'A text that is far longer than there is room for.')
    await write('#f-all-count', '3000')
    await write('#f-table-cells-g6-share', 'many')
    await page.click('.records .record-actions button:last-child')
    await page.waitForSelector('[data-undo]')
    await page.$eval('.rich-toolbar button:last-child', (button) => (button as HTMLElement).click())
    await page.waitForSelector('.dialog .primary')
    await page.click('.dialog .primary')
    await page.waitForSelector('.dialog .field-finding')
    expect(await swedishHere()).toEqual([])
    await page.$eval('.dialog .buttons button:last-child', (button) => (button as HTMLElement).click())
    await page.click('.save-bar button')
    await page.waitForFunction(() => document.querySelector('.save-message')?.textContent?.includes('is handed in'))
    await page.waitForFunction(() => document.body.textContent?.includes('Ann is writing here'))
    expect(await noteOf('#f-all-count')).toBe('Higher than expected (at most 2,000). Is it right?')
    expect(await swedishHere()).toEqual([])
  })

  it('shows both texts of a conflict, and what remains, in English', async () => {
    respond = (url, language) => {
      if (url.includes('/narvaro')) return { status: 200, body: { writers: [] } }
      if (url.endsWith('/klar')) return { status: 200, body: { findings: [] } }
      const theirs = { kind: 'number', value: '1234.5' }
      const conflicts = [{ path: ['count'], base: null, mine: null, theirs, own: false }]
      const details = { rev: 2, value: { count: { kind: 'number', value: '1234.5' } }, conflicts }
      return { status: 409, body: told(new CommandError('CONFLICT', details), language) }
    }
    await open()
    await write('#f-all-count', '12')
    await page.waitForSelector('.conflict')
    expect(await page.$eval('.conflict', (note) => note.textContent)).toContain('1,234.5')
    expect(await swedishHere()).toEqual([])
    await page.$eval('.conflict .buttons button:nth-child(2)', (button) => (button as HTMLElement).click())
    respond = () => undefined
    await write('#f-table-cells-g6-share', 'many')
    await page.waitForFunction(() =>
      document.querySelector('.unread-line')?.textContent?.includes('One answer needs to be corrected.'),
    )
    expect(await page.$eval('#f-table-cells-g6-share-unread', (note) => note.textContent)).toContain(
      '“many” is not a number',
    )
    expect(await swedishHere()).toEqual([])
  })
})

describe('numbers in an English form', () => {
  it('stores 1,234.5 as 1234.5 and shows it so', async () => {
    await open()
    await write('#f-all-count', '1,234.5')
    await waitForStatus('All changes saved')
    expect(saved.get('count')).toEqual({ kind: 'number', value: '1234.5' })
    expect(await valueIn('#f-all-count')).toBe('1,234.5')
  })

  it('takes a Swedish comma, and asks where it can be read in two ways', async () => {
    await open()
    await write('#f-all-count', '87,5')
    await waitForStatus('All changes saved')
    expect(saved.get('count')).toEqual({ kind: 'number', value: '87.5' })
    expect(await valueIn('#f-all-count')).toBe('87.5')
    await write('#f-all-fine', '1,234')
    expect(await page.$eval('#f-all-fine-unread', (note) => note.textContent)).toContain(
      '“1,234” can be read in two ways. Write 1234, or 1.234',
    )
    await waitForStatus('All changes saved')
    expect(saved.get('fine')).toEqual({ kind: 'unread', text: '1,234' })
  })

  it('never makes thousands into decimals when a number that is shown is edited', async () => {
    await open()
    await write('#f-all-count', '1234')
    expect(await valueIn('#f-all-count')).toBe('1,234')
    await page.focus('#f-all-count')
    expect(await valueIn('#f-all-count')).toBe('1234')
    await page.keyboard.press('End')
    await page.keyboard.press('Backspace')
    await page.keyboard.press('Backspace')
    await page.keyboard.press('Tab')
    await waitForStatus('All changes saved')
    expect(saved.get('count')).toEqual({ kind: 'number', value: '12' })
    expect(await page.$eval('.given', (cell) => cell.textContent)).toBe('1,052.5 (source: Survey 2023)')
  })

  it('replaces a number as a whole when a cell is walked to', async () => {
    await open()
    await page.focus('#f-table-cells-g3-n')
    await page.keyboard.press('ArrowDown')
    expect(await page.evaluate(() => document.activeElement?.id)).toBe('f-table-cells-g6-n')
    await page.keyboard.type('7')
    await page.keyboard.press('Tab')
    expect(await valueIn('#f-table-cells-g6-n')).toBe('7')
    expect(await valueIn('#f-table-cells-g3-n')).toBe('1,234.5')
    expect(await page.$eval('#f-table-cells-g6-n-source', (note) => note.textContent)).toBe('Fetched value: 1,000')
  })

  it('reads a block from a spreadsheet of either country, and tells in English what it could not', async () => {
    await open()
    await page.$eval('#f-table-cells-g3-n', (input) => {
      const data = new DataTransfer()
      data.setData('text/plain', '1,234.5\t87,5\n1 234,5\tmany\n')
      ;(input as HTMLElement).focus()
      input.dispatchEvent(new ClipboardEvent('paste', { clipboardData: data, bubbles: true, cancelable: true }))
    })
    await page.waitForSelector('.paste-preview[open]')
    expect(await swedishHere()).toEqual([])
    await page.click('.paste-preview .primary')
    await page.waitForFunction(() => document.querySelector('.paste-report [role=status]')?.textContent)
    expect(await page.$eval('.paste-report [role=status]', (status) => status.textContent)).toBe(
      '2 cells pasted. 1 cell could not be read and is marked.',
    )
    await page.$eval('#f-all-short', (input) => (input as HTMLElement).focus())
    await waitForStatus('All changes saved')
    // As fetched: there is nothing to save.
    expect(saved.has('cells/g3/n')).toBe(false)
    expect(saved.get('cells/g3/share')).toEqual({ kind: 'number', value: '87.5' })
    expect(saved.get('cells/g6/n')).toEqual({ kind: 'number', value: '1234.5' })
    expect(await swedishHere()).toEqual([])
  })
})
