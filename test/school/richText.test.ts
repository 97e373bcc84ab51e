import { readFileSync } from 'node:fs'
import type { Browser, Page } from 'puppeteer-core'
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest'
import { plainText, type RichText, type RichTextNode } from '#document/text/richText.ts'
import { keptFormat, richTextNodes } from '#document/text/richTextKinds.ts'
import { axe } from './axe.ts'
import { openBrowser } from './browser.ts'
import { serveHarness } from './harness/serve.ts'

let browser: Browser
let server: Awaited<ReturnType<typeof serveHarness>>
let page: Page
const field = '#f-alla-rik'
beforeAll(async () => {
  ;[browser, server] = await Promise.all([openBrowser(), serveHarness()])
}, 120_000)
afterAll(async () => {
  await browser?.close()
  await server?.close()
})
afterEach(() => page.browserContext().close())

type Saved = { changes: { path: string[]; value: RichText | null }[] }
let saved: RichText | null | undefined
/** The page of all fields; what the text was last saved as is kept here. */
const open = async () => {
  saved = undefined
  page = await (await browser.createBrowserContext()).newPage()
  await page.setViewport({ width: 900, height: 900 })
  await page.setRequestInterception(true)
  page.on('request', (request) => {
    if (!request.url().includes('/api-skola/')) return void request.continue()
    const { changes = [] } = JSON.parse(request.postData() ?? '{}') as Partial<Saved>
    for (const change of changes) if (change.path[0] === 'rik') saved = change.value
    const value = Object.fromEntries(changes.map(({ path, value }) => [path[0] ?? '', value]))
    const body = request.url().endsWith('/narvaro') ? { writers: [] } : { rev: 1, value }
    void request.respond({ status: 200, contentType: 'application/json', body: JSON.stringify(body) })
  })
  await page.goto(server.url)
  await page.waitForSelector(field, { timeout: 60_000 })
  await page.click(field)
  await page.keyboard.down('Control')
  await page.keyboard.press('a')
  await page.keyboard.up('Control')
  await page.keyboard.press('Backspace')
}
const paste = (data: Record<string, string>, picture = false) =>
  page.$eval(
    field,
    (editor, kinds, withPicture) => {
      const transfer = new DataTransfer()
      for (const [kind, value] of Object.entries(kinds)) transfer.setData(kind, value)
      if (withPicture) transfer.items.add(new File(['x'], 'bild.png', { type: 'image/png' }))
      ;(editor as HTMLElement).focus()
      editor.dispatchEvent(new ClipboardEvent('paste', { clipboardData: transfer, bubbles: true, cancelable: true }))
    },
    data,
    picture,
  )
const notice = () => page.$eval('.rich + [role=status]', ({ textContent }) => textContent ?? '')
/** What was saved, once it holds these words. */
const savedWith = async (words: string): Promise<RichText> => {
  for (let tries = 0; tries < 150 && !plainText(saved ?? undefined).includes(words); tries++)
    await new Promise((done) => setTimeout(done, 100))
  return saved ?? { root: { type: 'root' } }
}
/** An outline of what is stored: `list(1 item(text) …)`. */
const outline = (node: RichTextNode): string => {
  const inside = (node.children ?? []).map(outline).join(' ')
  if (node.type === 'text') return `${node.format ? `${node.format}:` : ''}${String(node.text).trim()}`
  if (node.type === 'linebreak') return '/'
  if (node.type === 'list') return `${node.listType === 'number' ? `${node.start}.` : '•'}(${inside})`
  return node.type === 'listitem' ? `[${inside}]` : node.type === 'root' ? inside : `${inside};`
}
const file = (name: string) => readFileSync(new URL(`../fixtures/cases/${name}`, import.meta.url), 'utf8')
const allNodes = (node: RichTextNode): RichTextNode[] => [node, ...(node.children ?? []).flatMap(allNodes)]

describe('a paste from Word', () => {
  it('keeps numbers, small letters and words apart, and tells what it could not keep', async () => {
    await open()
    await paste({ 'text/html': file('pasted-from-word.txt'), 'text/plain': 'Rubrik från Word' })
    const { root } = await savedWith('Slut')
    expect(outline(root)).toBe(
      '1:Rubrik från Word; Andel 87,5 %; CO 32:2 och m 64:2 , understruket, struket; 4.([Fjärde punkten] [Femte punkten]) Mellantext; 6.([Sjätte punkten]) Ämne – Andel; Svenska – 87,5; Matematik – 72,4; Slut;',
    )
    expect(await notice()).toBe(
      'Texten är inklistrad. Följande kunde inte tas med: tabellens rutnät, genomstrykningar (de strukna orden är kvar, ta bort dem om de inte ska med) och understrykningar.',
    )
    for (const node of allNodes(root)) {
      expect(richTextNodes).toContain(node.type)
      if (node.type === 'text') expect(node.format).toBe(keptFormat(node.format))
    }
    expect(await axe(page)).toEqual([])
  })

  it('makes lists of its paragraphs, and leaves out what was deleted and commented', async () => {
    await open()
    await paste({ 'text/html': file('desktop-word.txt'), 'text/plain': 'Inledning' })
    const { root } = await savedWith('Fjärde steget')
    expect(outline(root)).toBe(
      'Inledning; •([Första punkten] [•([En underpunkt])] [Andra 1:punkten]) Mellan tillagt; 3.([Tredje steget] [1.([Delsteg])] [Fjärde steget])',
    )
    expect(await notice()).toContain('text som är borttagen med spårade ändringar och kommentarer')
  })

  it('is clean: soft returns are line breaks, bullets bullets, control characters nothing', async () => {
    await open()
    await paste({ 'text/plain': 'Rad ett\u000bRad två\u001b\n\uf0b7 Punkt \u0095' })
    expect(outline((await savedWith('Punkt')).root)).toBe('Rad ett / Rad två; • Punkt •;')
  })

  it('says so where there is nothing but a picture', async () => {
    await open()
    await paste({}, true)
    await page.waitForFunction(() => document.querySelector('.rich + [role=status]')?.textContent)
    expect(await notice()).toBe('Bilden kunde inte tas med: här ryms bara text.')
  })
})

describe('a list', () => {
  const press = async (...keys: ('ArrowRight' | 'ArrowLeft')[]) => {
    await page.keyboard.down('Alt')
    await page.keyboard.down('Shift')
    for (const key of keys) await page.keyboard.press(key)
    await page.keyboard.up('Shift')
    await page.keyboard.up('Alt')
  }
  it('is nested by keyboard, from the keys of Word and from the toolbar', async () => {
    await open()
    await page.$eval('.rich-toolbar button[aria-label="Punktlista"]', (button) => (button as HTMLElement).click())
    await page.keyboard.type('ett')
    await press('ArrowRight')
    await page.keyboard.press('Enter')
    await page.keyboard.type('under')
    await press('ArrowRight')
    expect(outline((await savedWith('under')).root)).toContain('under')
    await page.waitForSelector('.rich-toolbar button[aria-label^="Flytta ut"]')
    expect(await axe(page)).toEqual([])
    await page.keyboard.press('Enter')
    await page.keyboard.type('tva')
    await page.$eval('.rich-toolbar button[aria-label^="Flytta ut"]', (button) => (button as HTMLElement).click())
    expect(outline((await savedWith('tva')).root)).toContain('tva')
    await page.keyboard.type(' slut')
    expect(outline((await savedWith('tva slut')).root)).toBe('•([ett] [•([under])] [tva slut])')
  })
})
