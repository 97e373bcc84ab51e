import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import type { Browser, HTTPRequest, KeyInput, Page } from 'puppeteer-core'
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest'
import { menu } from '#admin/menu/menu.ts'
import { axe } from '../school/axe.ts'
import { openBrowser } from '../school/browser.ts'
import { newPage, shot } from './answering.ts'
import { atRest } from './atRest.ts'
import { signIn, takenOver } from './inPages.ts'
import { type Application, startApplication } from './startApplication.ts'

let app: Application<{ email: string; password: string }>
let browser: Browser
let page: Page

/** Payload's own pages, as the menu leads to them. What the template's page holds is the editor, which has tests of its own. */
const collections = [
  ...new Set(menu.flatMap(({ href, reader = '', more = [] }) => [href, reader, ...more.map((one) => one.href)])),
].filter((href) => href.startsWith('/admin/collections/'))
const editor = '/admin/collections/templates'

const open = async (address: string) => {
  await page.goto(`${app.base}${address}`, { waitUntil: 'load' })
  await page.waitForSelector('#innehall')
  await atRest(page)
}
/** Wide and narrow: it fits, and axe finds nothing. What comes with the new width is named a frame later, so it is asked again. */
const look = async (address: string, name: string) => {
  await open(address)
  await lookHere(name)
}
const lookHere = async (name: string) => {
  for (const width of [1280, 390]) {
    await page.setViewport({ width, height: 900 })
    await vi.waitFor(
      async () => {
        expect(await page.evaluate(() => document.documentElement.scrollWidth - innerWidth)).toBeLessThanOrEqual(0)
        expect(await axe(page)).toEqual([])
      },
      { timeout: 20_000, interval: 500 },
    )
    await shot(page, `${name}-${width}`)
  }
  await page.setViewport({ width: 1280, height: 900 })
}

/** Another system, as it is told. */
const told: string[] = []
let answer = 204
const receiver = createServer((request, response) => {
  request.on('data', (chunk) => told.push(String(chunk)))
  request.on('end', () => response.writeHead(answer).end())
})
const receiverHost = () => `127.0.0.1:${(receiver.address() as AddressInfo).port}`

beforeAll(async () => {
  await new Promise<void>((done) => receiver.listen(0, '127.0.0.1', done))
  // Whoever runs the server has named it: otherwise nothing on the inside is called.
  process.env.INSIDE_HOSTS = receiverHost()
  ;[app, browser] = await Promise.all([startApplication<typeof app.seeded>('seedAdminPages.ts'), openBrowser()])
  page = await newPage(browser)
  await signIn(page, app.base, app.seeded.email, app.seeded.password)
}, 900_000)
afterAll(async () => {
  await browser?.close()
  app?.stop()
  delete process.env.INSIDE_HOSTS
  receiver.close()
})

describe('axe finds nothing, wide and narrow', () => {
  it.each(collections)('%s', async (list) => {
    const name = list.split('/').at(-1) ?? ''
    await look(list, name)
    if (list === editor) return
    const mayCreate = (await page.$(`a[href^="${list}/create"]`)) !== null
    const row = await page.$eval(`tbody a[href^="${list}/"]`, (link) => (link as HTMLAnchorElement).pathname)
    await look(row, `${name}-one`)
    if (mayCreate) await look(`${list}/create`, `${name}-new`)
  })
  it('/admin/account', () => look('/admin/account', 'account'))
  it('the municipality, each tab with all its rows open', async () => {
    await open('/admin/collections/municipalities')
    await Promise.all([
      page.waitForSelector('#field-name'),
      page.click('tbody a[href^="/admin/collections/municipalities/"]'),
    ])
    await atRest(page)
    for (const [index, tab] of (await page.$$('.tabs-field__tab-button')).entries()) {
      await tab.click()
      await page.waitForSelector(`.tabs-field__tab-button--active:nth-child(${index + 1})`)
      for (const all of await page.$$('.array-field__header-action ::-p-text(Visa alla)')) await all.click()
      await lookHere(`municipality-${index}`)
    }
  })
  it('there are as many lists as the menu has', () => expect(collections.length).toBeGreaterThan(12))
})

describe('other systems', () => {
  const callWith = (key: string) =>
    fetch(`${app.base}/api/v1/units?limit=2`, { headers: { authorization: `Bearer ${key}` } })
  const text = (wanted: string) => page.waitForSelector(`::-p-text(${wanted})`)

  it('a key is made, shown once, used and revoked, wide and narrow', async () => {
    await open('/admin/collections/auditEntries')
    expect(await page.$('a[href="/nycklar"]')).not.toBeNull()
    await open('/nycklar')
    await takenOver(page, '.keys-form button')
    await lookHere('keys-none')
    await page.type('.keys-form input[name=name]', 'Beslutsstödet')
    await page.click('.keys-form button.primary')
    await text('Välj minst en sak som systemet får göra.')
    await page.click('.keys-form input[value="units:read"]')
    await page.click('.keys-form button.primary')
    await page.waitForSelector('.keys-secret')
    expect(await page.evaluate(() => document.activeElement?.textContent)).toBe('Kopiera nyckeln nu')
    await lookHere('keys-made')
    const key = await page.$eval('.keys-secret', (field) => (field as HTMLInputElement).value)
    expect((await callWith(key)).status).toBe(200)
    await page.click('.keys-made .buttons button:not(.primary)')
    await page.waitForSelector('.keys-form')
    expect(await page.content()).not.toContain(key)
    await page.reload()
    await takenOver(page, '.keys-one summary')
    expect(await page.content()).not.toContain(key)
    // It has been used by now, and says so.
    expect(await page.$eval('.keys-one', (row) => row.textContent)).not.toContain('aldrig')
    await page.click('.keys-one summary')
    await lookHere('keys-one')
    await page.click('.keys-one details button')
    await text('Nyckeln för Beslutsstödet är återkallad.')
    expect((await callWith(key)).status).toBe(401)
    await lookHere('keys-revoked')
  })

  it('a webhook is made, tried, seen to fail and sent again, wide and narrow', { timeout: 240_000 }, async () => {
    await open('/nycklar')
    await Promise.all([page.waitForNavigation(), page.click('main a[href="/webhookar"]')])
    await takenOver(page, '.keys-form button')
    await page.type('.keys-form input[name=name]', 'Registret')
    await page.click('.keys-form input[value="document.adopted"]')
    await page.type('.keys-form input[name=url]', 'https://10.0.0.1/emot')
    await page.click('.keys-form button.primary')
    await text('leda till ett system utanför')
    await lookHere('webhooks-refused')
    await page.$eval('.keys-form input[name=url]', (field) => {
      ;(field as HTMLInputElement).value = ''
    })
    await page.type('.keys-form input[name=url]', `http://${receiverHost()}/emot`)
    await page.click('.keys-form button.primary')
    await page.waitForSelector('.keys-secret')
    expect(await page.$eval('.keys-secret', (field) => (field as HTMLInputElement).value)).toMatch(/^whsec_/u)
    await lookHere('webhooks-made')
    await page.click('.keys-made .buttons button:not(.primary)')
    const seen = (sentence: string) =>
      vi.waitFor(
        async () => {
          await page.locator('button ::-p-text(Uppdatera)').click()
          await page.waitForSelector(`.keys-one:first-child .webhooks-calls ::-p-text(${sentence})`, { timeout: 2_000 })
        },
        { timeout: 60_000, interval: 500 },
      )
    answer = 500
    await page.locator('button[aria-label="Skicka ett prov till Registret"]').click()
    await seen('svarade 500')
    await lookHere('webhooks-failed')
    answer = 204
    await page.locator('.keys-one:first-child .webhooks-calls button').click()
    await seen('svar 204')
    await lookHere('webhooks-delivered')
    expect(new Set(told).size).toBe(1)
    expect(JSON.parse(told[0] ?? '')).toMatchObject({ type: 'ping' })
    await page.click('.keys-one:first-child details summary')
    await page.locator('.keys-one:first-child details button').click()
    await text('Webhooken för Registret är avslutad.')
  })

  it('what they may call is read in Swedish and English, without outside hosts, wide and narrow', async () => {
    const elsewhere: string[] = []
    const watch = (request: HTTPRequest) => {
      const url = request.url()
      if (!url.startsWith(app.base) && !url.startsWith('data:')) elsewhere.push(url)
    }
    page.on('request', watch)
    await look('/api-beskrivning', 'api')
    await open('/api-beskrivning?sprak=en')
    await text('Read the state of a document')
    page.off('request', watch)
    expect(elsewhere).toEqual([])
    const links = await page.$$eval('nav a[href^="#"]', (all) => all.map((link) => link.getAttribute('href') ?? ''))
    expect(links.length).toBeGreaterThan(8)
    for (const link of links) expect(await page.$(link)).not.toBeNull()
    const described = await (await fetch(`${app.base}/api/v1/openapi.json`)).json()
    expect(described).toMatchObject({ openapi: '3.1.1', paths: { '/units': { get: { operationId: 'listUnits' } } } })
  })
})

describe('by keyboard alone', () => {
  /** What has the focus, and what those who hear the page are told that it is. */
  const focused = () =>
    page.evaluate(() => {
      const at = document.activeElement as HTMLInputElement
      const told = at.ariaLabel || at.labels?.[0]?.textContent || at.textContent || at.title
      return { id: at.id, name: told?.trim() ?? '', tag: at.tagName }
    })
  /** From stop to stop until one is called so; each on the way is called something. */
  const walkTo = async (wanted: string, key: KeyInput[] = ['Tab']) => {
    for (let stop = 0; stop < 80; stop += 1) {
      for (const one of key.slice(0, -1)) await page.keyboard.down(one)
      await page.keyboard.press(key.at(-1) ?? 'Tab')
      for (const one of key.slice(0, -1)) await page.keyboard.up(one)
      const at = await focused()
      if (at.tag !== 'BODY') expect(at.name, `${at.tag} #${at.id}`).not.toBe('')
      if (at.name === wanted || at.id === wanted) return
    }
    throw new Error(`Nowhere on the way: ${wanted}`)
  }
  const past = async () => {
    await walkTo('Hoppa till innehållet')
    await page.keyboard.press('Enter')
  }

  it('a unit is sought in the list, opened, changed and saved', async () => {
    await open('/admin/collections/units')
    await page.keyboard.press('Tab')
    expect((await focused()).name).toBe('Hoppa till innehållet')
    await page.keyboard.press('Enter')
    await page.keyboard.press('Tab')
    expect((await focused()).name).toBe('Lägg till: Enhet')
    await walkTo('search-filter-input')
    await page.keyboard.type('tallb')
    await page.waitForFunction(() => document.querySelectorAll('tbody tr').length === 1)
    await atRest(page)
    await walkTo('Tallbacken')
    await page.keyboard.press('Enter')
    await page.waitForSelector('#field-name')
    await atRest(page)
    await past()
    await walkTo('field-name')
    await page.keyboard.press('End')
    await page.keyboard.type('s skola')
    await page.waitForFunction(() => !document.querySelector<HTMLButtonElement>('#action-save')?.disabled)
    await walkTo('Spara', ['Shift', 'Tab'])
    await page.keyboard.press('Enter')
    const names = () =>
      page.evaluate(async () => {
        const answer = await fetch('/api/units?where[key][equals]=skola3&depth=0')
        return ((await answer.json()) as { docs: { name: string }[] }).docs.map(({ name }) => name)
      })
    await vi.waitFor(async () => expect(await names()).toEqual(['Tallbackens skola']), { timeout: 20_000 })
  })
})
