import type { Browser, Page } from 'puppeteer-core'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { axe } from '../school/axe.ts'
import { openBrowser } from '../school/browser.ts'
import { allSaved, editorReady, openEditor, pageText, waitForPageText } from './openEditor.ts'
import { type Application, startApplication } from './startApplication.ts'

const login = { email: 'strateg@lillkoping.example', password: 'Ett-långt-lösenord' }
let app: Application
let browser: Browser
let page: Page
const faults: string[] = []

const person = async (): Promise<Page> => {
  const opened = await (await browser.createBrowserContext()).newPage()
  await opened.setViewport({ width: 1280, height: 720 })
  opened.setDefaultTimeout(60_000)
  opened.on('pageerror', (error) => faults.push(String(error)))
  await openEditor(opened, app.base, app.seeded.templateId, login)
  return opened
}
const block = (from: Page, title: string) => from.locator(`.te-item__name ::-p-text(${title})`)
const press = async (from: Page, ...keys: ('Control' | 'Alt' | string)[]) => {
  for (const key of keys) await from.keyboard.down(key as 'Control')
  for (const key of keys.toReversed()) await from.keyboard.up(key as 'Control')
}
const titles = (from: Page) => from.$$eval('.te-item__name > span', (rows) => rows.map((row) => row.textContent ?? ''))
/** Payload's own select has an inner field without a name; all else is held to the rules. */
const faultsOf = async (from: Page) => (await axe(from)).filter((fault) => !fault.includes('rs__input'))
const stored = async () => {
  const response = await page.evaluate(
    async (id) => (await fetch(`/api/templates/${id}?draft=true&depth=0`)).json(),
    app.seeded.templateId,
  )
  return response as { title: string; sections: { title: string; blocks: { title?: string; blockType: string }[] }[] }
}

beforeAll(async () => {
  ;[app, browser] = await Promise.all([startApplication(), openBrowser()])
  page = await person()
}, 1_800_000)
afterAll(async () => {
  await browser?.close()
  app?.stop()
})

describe('the template editor, in a browser on the built application', () => {
  it('shows outline, page and settings at 1280 × 720, without axe violations', async () => {
    expect(await pageText(page)).toContain('Presentation av Ås skola')
    const width = await page.evaluate(() => document.documentElement.scrollWidth)
    expect(width).toBeLessThanOrEqual(1280)
    expect(await faultsOf(page)).toEqual([])
  })

  it('follows the typing on the page, and saves by itself', async () => {
    await block(page, 'Analys').click()
    const field = await page.waitForSelector('.te-settings #field-title')
    await field?.click({ count: 3 })
    await page.keyboard.type('Vår analys')
    await waitForPageText(page, 'Vår analys')
    await allSaved(page)
    expect((await stored()).sections[0]?.blocks[1]?.title).toBe('Vår analys')
    expect(await faultsOf(page)).toEqual([])
  })

  it('takes back and does again whatever was done, a deleted block too', async () => {
    await block(page, 'Vår analys').click()
    await page.focus('.te-item__name[aria-current="true"][data-block]')
    await page.keyboard.press('Delete')
    await page.waitForFunction(() => !document.querySelector('.te-outline')?.textContent?.includes('Vår analys'))
    await press(page, 'Control', 'z')
    await page.waitForFunction(() => document.querySelector('.te-outline')?.textContent?.includes('Vår analys'))
    await press(page, 'Control', 'z')
    await page.waitForFunction(() => !document.querySelector('.te-outline')?.textContent?.includes('Vår analys'))
    await press(page, 'Control', 'y')
    await waitForPageText(page, 'Vår analys')
  })

  it('takes closer spacing and parts without a page of their own for the whole document, on the page at once', async () => {
    await page.click('.te-outline__document')
    await page.waitForSelector('.te-document')
    const choose = async (label: string, value: string) => {
      const id = await page.$$eval(
        '.te-document label',
        (labels, wanted) => labels.find(({ textContent }) => textContent === wanted)?.htmlFor ?? '',
        label,
      )
      await page.select(`[id="${id}"]`, value)
    }
    await choose('Avstånd', 'compact')
    await choose('Delar', 'none')
    await page.waitForFunction(() =>
      document
        .querySelector<HTMLIFrameElement>('.te-page iframe')
        ?.contentDocument?.querySelector('style')
        ?.textContent?.includes('--space:0.7'),
    )
    await allSaved(page)
    expect(await stored()).toMatchObject({ spacing: 'compact', partPages: 'none' })
    expect(await faultsOf(page)).toEqual([])
    if (process.env.PICTURES) await page.screenshot({ path: `${process.env.PICTURES}/document-settings.png` })
    await choose('Avstånd', '')
    await choose('Delar', '')
    await allSaved(page)
  })

  it('builds a section of six blocks by keyboard alone', async () => {
    // With the document chosen a new section comes last.
    await page.focus('.te-outline__document')
    await page.keyboard.press('Enter')
    await page.focus('.te-outline__new')
    await page.keyboard.press('Enter')
    await page.waitForSelector('.te-settings #field-title')
    await page.waitForFunction(() => document.activeElement?.id === 'field-title')
    await press(page, 'Control', 'a')
    await page.keyboard.type('Med tangenter')
    const words = ['fråga', 'text', 'lista', 'tabell', 'diagram', 'poster']
    for (const [at, word] of words.entries()) {
      await page.focus('.te-item__name[aria-current="true"]')
      await page.keyboard.press('+')
      await page.waitForSelector('dialog[open] input[type=search]')
      await page.keyboard.type(word)
      await page.keyboard.press('Enter')
      await page.waitForFunction(
        (count) => document.querySelectorAll('.te-group:last-child .te-item__name[data-block]').length === count,
        {},
        at + 1,
      )
    }
    await allSaved(page)
    const last = (await stored()).sections.at(-1)
    expect(last?.title).toBe('Med tangenter')
    expect(last?.blocks).toHaveLength(6)
    // Moved by keyboard: the last block one step up.
    const before = (await titles(page)).slice(-2)
    await page.focus('.te-item__name[aria-current="true"]')
    await press(page, 'Alt', 'ArrowUp')
    await page.waitForFunction(
      (first) => [...document.querySelectorAll('.te-item__name > span')].at(-1)?.textContent === first,
      {},
      before[0] ?? '',
    )
  })

  it('loses nothing when the network is gone for a while', async () => {
    await page.setOfflineMode(true)
    await block(page, 'Skolan').click()
    await page.waitForSelector('.te-status')
    await page.focus('.te-bar__title')
    await press(page, 'Control', 'a')
    await page.keyboard.type('Skriven utan nät')
    await page.waitForSelector('.te-status[data-kind="offline"]')
    await page.setOfflineMode(false)
    // The browser tells that the network is back, and it is sent by itself.
    await allSaved(page)
    expect((await stored()).title).toBe('Skriven utan nät')
  })

  it('lets two work at once: each keeps what is theirs, and sees the other', async () => {
    const other = await person()
    await other.focus('.te-bar__title')
    await press(other, 'Control', 'a')
    await other.keyboard.type('Vår gemensamma titel')
    await block(page, 'Med tangenter').click()
    const field = await page.waitForSelector('.te-settings #field-title')
    await field?.click({ count: 3 })
    await page.keyboard.type('Skrivet samtidigt')
    await Promise.all([allSaved(page), allSaved(other)])
    const now = await stored()
    expect(now.title).toBe('Vår gemensamma titel')
    expect(now.sections.at(-1)?.title).toBe('Skrivet samtidigt')
    await other.waitForFunction(() => document.querySelector('.te-outline')?.textContent?.includes('Skrivet samtidigt'))
    await other.close()
  })

  it('chooses what stands between braces from a list, and shows what it becomes', async () => {
    await block(page, 'Skolan').click()
    const field = await page.waitForSelector('.te-settings #field-title')
    await field?.click({ count: 3 })
    await page.keyboard.type('Skolan {{')
    await page.waitForSelector('.te-menu [role=option]')
    await page.keyboard.type('läsår')
    await page.keyboard.press('Enter')
    await page.waitForFunction(() =>
      (document.querySelector('.te-settings #field-title') as HTMLInputElement).value.includes('{{läsår}}'),
    )
    await page.waitForFunction(() => /\d{4}\/\d{2}/.test(document.querySelector('.te-tokens')?.textContent ?? ''))
  })

  it('tells of what would go wrong, and leads there', async () => {
    const field = await page.waitForSelector('.te-settings #field-title')
    await field?.click({ count: 3 })
    await page.keyboard.type('Skolan {{okänd}} och {{öppen')
    await page.waitForSelector('.te-button[data-faults="2"]')
    await page.click('.te-button[data-faults]')
    const told = await page.$$eval('.te-faults li[data-severity=error]', (rows) =>
      rows.map((row) => row.textContent ?? ''),
    )
    expect(told.join('\n')).toMatch(/klamrar som inte hör ihop/)
    expect(told.join('\n')).toMatch(/okänd/)
    expect(await faultsOf(page)).toEqual([])
    await press(page, 'Control', 'z')
    await page.click('.te-faults .te-icon')
  })

  it('comes back after a reload as it was left', async () => {
    await allSaved(page)
    const before = await titles(page)
    await page.reload()
    await editorReady(page)
    expect(await titles(page)).toEqual(before)
    expect(faults).toEqual([])
  })
})
