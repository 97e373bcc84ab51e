import path from 'node:path'
import type { Browser, ElementHandle, Page } from 'puppeteer-core'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { axe } from '../school/axe.ts'
import { openBrowser } from '../school/browser.ts'
import { atRest } from './atRest.ts'
import { type Application, startApplication } from './startApplication.ts'

const fileAt = (name: string) => path.join(import.meta.dirname, '../word', name)
const login = { email: 'strateg@lillkoping.example', password: 'Ett-långt-lösenord' }
let app: Application
let browser: Browser
let page: Page

const choose = async (name: string) => {
  const input = (await page.waitForSelector('.wi-drop input')) as ElementHandle<HTMLInputElement>
  await input.uploadFile(fileAt(name))
}
const kindOf = (title: string) =>
  page.$$eval(
    '.wi-row',
    (rows, wanted) =>
      rows.find((one) => one.querySelector('.wi-row__title')?.textContent === wanted)?.getAttribute('data-kind'),
    title,
  )
const press = async (title: string, button: string) => {
  const handle = await page.evaluateHandle(
    (wanted, label) => {
      const found = [...document.querySelectorAll('.wi-row')].find(
        (one) => one.querySelector('.wi-row__title')?.textContent === wanted,
      )
      return [...(found?.querySelectorAll('button') ?? [])].find((one) => one.textContent === label)
    },
    title,
    button,
  )
  await (handle.asElement() as ElementHandle<HTMLButtonElement>).click()
}

beforeAll(async () => {
  ;[app, browser] = await Promise.all([startApplication(), openBrowser()])
  page = await browser.newPage()
  await page.setViewport({ width: 1280, height: 900 })
  page.setDefaultTimeout(60_000)
  await page.goto(`${app.base}/logga-in`)
  await page.type('#email', login.email)
  await page.type('#password', login.password)
  await Promise.all([page.waitForNavigation(), page.click('main button.primary')])
}, 1_800_000)
afterAll(async () => {
  await browser?.close()
  app?.stop()
})

describe('a Word template, read in in the admin of the built application', () => {
  it('is reached from the list of templates', async () => {
    await page.goto(`${app.base}/admin/collections/templates`)
    const link = await page.waitForSelector('.wi-open a')
    // The list puts its own settings into the address first.
    await atRest(page)
    await link?.click()
    await page.waitForSelector('.wi-drop input')
    expect(await page.$eval('h1', ({ textContent }) => textContent)).toBe('Läs in en Wordmall')
    expect(await axe(page)).toEqual([])
  })
  it('says in words why a file is not read', async () => {
    await choose('others/expected.json')
    await page.waitForFunction(() => document.querySelector('.wi-told')?.textContent?.includes('inte en Wordfil'))
  })
  it('shows place by place what became what, and changes it with one click', async () => {
    await choose('others/n5-utbildad-hand.docx')
    await page.waitForSelector('.wi-row')
    expect(await page.$eval('.wi-summary', ({ textContent }) => textContent)).toContain('Alla ord i filen finns')
    expect(await kindOf('Vilka former av stöd har skolan använt?')).toBe('question')
    await press('Vilka former av stöd har skolan använt?', 'Lista')
    expect(await kindOf('Vilka former av stöd har skolan använt?')).toBe('list')
    await press('Stöd och anpassning', 'Nivå 2')
    await press('Innehållsförteckning', 'Ta bort')
    expect(await axe(page)).toEqual([])
    for (const width of [1280, 420]) {
      await page.setViewport({ width, height: 900 })
      expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(width)
    }
    await page.setViewport({ width: 1280, height: 900 })
  })
  it('becomes a template that the editor opens, as it was reviewed', async () => {
    await Promise.all([page.waitForNavigation(), page.locator('.wi-make button ::-p-text(Skapa mallen)').click()])
    await page.waitForSelector('.te[data-ready]')
    const id = page.url().split('/').at(-1)
    const stored = await page.evaluate(
      async (templateId) => (await fetch(`/api/templates/${templateId}?draft=true&depth=0`)).json(),
      id,
    )
    const { title, sections } = stored as {
      title: string
      sections: { title: string; kind: string; blocks: { blockType: string }[] }[]
    }
    expect(title).toBe('Verksamhetsberättelse anpassad grundskola')
    expect(sections.find((one) => one.title === 'Stöd och anpassning')).toMatchObject({
      kind: 'subsection',
      blocks: [{ blockType: 'list' }],
    })
    expect(sections.flatMap(({ blocks }) => blocks.map(({ blockType }) => blockType))).not.toContain('contents')
  })
})
