import { mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate'
import type { Browser, ElementHandle, Page } from 'puppeteer-core'
import { afterAll, beforeAll, expect, it } from 'vitest'
import { axe } from '../school/axe.ts'
import { openBrowser } from '../school/browser.ts'
import { writeAfter } from '../word/writeAfter.ts'
import { type Answering, logIn, newPage, people, shot, stored, waitForText } from './answering.ts'
import { takenOver } from './inPages.ts'
import { type Application, startApplication } from './startApplication.ts'

/** A school takes its form as Word, writes there, and hands the file back, in the built application. */
let app: Application<Answering>
let browser: Browser
let page: Page
let folder = ''
const wordPage = () => `${app.base}/dokument/${app.seeded.documentId}/word`

/** The form as the page's own link gives it, written in by hand. */
const formWith = async (name: string, change: (xml: string) => string): Promise<string> => {
  await page.goto(wordPage())
  const href = await page.$eval('a[download]', (link) => (link as HTMLAnchorElement).href)
  const base64 = await page.evaluate(async (url) => {
    const bytes = new Uint8Array(await (await fetch(url)).arrayBuffer())
    return btoa(Array.from(bytes, (byte) => String.fromCharCode(byte)).join(''))
  }, href)
  const files = unzipSync(new Uint8Array(Buffer.from(base64, 'base64')))
  files['word/document.xml'] = strToU8(change(strFromU8(files['word/document.xml'] ?? new Uint8Array())))
  const file = path.join(folder, name)
  await writeFile(file, zipSync(files))
  return file
}
const handBack = async (file: string) => {
  await page.goto(wordPage())
  await page.waitForFunction(() => document.querySelector('.file-choice input')?.matches(':enabled'))
  await takenOver(page, '.file-choice input')
  const input = (await page.$('.file-choice input')) as ElementHandle<HTMLInputElement>
  await input.uploadFile(file)
}
const press = (label: string) => page.locator(`main button ::-p-text(${label})`).click()

beforeAll(async () => {
  ;[app, browser, folder] = await Promise.all([
    startApplication<Answering>('seedAnswering.ts'),
    openBrowser(),
    mkdtemp(path.join(tmpdir(), 'word-form-')),
  ])
  page = await newPage(browser)
  await logIn(page, app, people.head)
}, 1_800_000)
afterAll(async () => {
  await browser?.close()
  app?.stop()
  if (folder) await rm(folder, { recursive: true })
})

it('shows what was found before anything is stored, then stores it', async () => {
  const second = await formWith('andras.docx', writeAfter('Beskriv skolan', 'Bos text.'))
  const first = await formWith('forsta.docx', (xml) =>
    writeAfter('Vad gör ni nästa år?', 'Läser mer.')(writeAfter('Beskriv skolan', 'Adas text.')(xml)),
  )
  await handBack(first)
  await waitForText(page, '2 svar i filen är nya eller ändrade.')
  expect(await page.$eval('.file-choice', ({ textContent }) => textContent)).toMatch(/Välj fil ….*forsta\.docx/)
  expect(await stored(page, app)).toBeUndefined()
  expect(await axe(page)).toEqual([])
  for (const width of [1280, 360]) {
    await page.setViewport({ width, height: 900 })
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(width)
    await shot(page, `word-found-${width}`)
  }
  await page.setViewport({ width: 1280, height: 900 })
  await press('Spara svaren')
  await waitForText(page, 'Svaren är sparade.')
  expect(await stored(page, app)).toBe('Adas text.')
  expect(await stored(page, app, 'plan')).toBe('Läser mer.')

  await handBack(first)
  await waitForText(page, 'Filen har inga nya svar.')

  await handBack(second)
  await waitForText(page, 'Ändrat av någon annan sedan filen laddades ner')
  const told = await page.$eval('main', ({ textContent }) => textContent ?? '')
  expect(told).toContain('Bos text.')
  expect(told).toContain('I dokumentet står: Adas text.')
  await shot(page, 'word-conflict')
  expect(await stored(page, app)).toBe('Adas text.')
})

it('says what to do with a file that is none of these', async () => {
  const file = path.join(folder, 'annan.docx')
  await writeFile(file, 'inte en Wordfil')
  await handBack(file)
  await page.waitForFunction(() => (document.querySelector('[role="alert"]')?.textContent ?? '') !== '')
  expect(await page.$eval('[role="alert"]', ({ textContent }) => textContent)).toMatch(/Word/)
})
