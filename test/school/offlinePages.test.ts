import { readFileSync } from 'node:fs'
import { createServer, type Server } from 'node:http'
import type { AddressInfo } from 'node:net'
import path from 'node:path'
import type { Browser, Page } from 'puppeteer-core'
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest'
import { openBrowser } from './browser.ts'

const worker = readFileSync(path.join(import.meta.dirname, '../../public/sw.js'))
let browser: Browser
let server: Server
let page: Page
let base = ''
/** Who the server believes is logged in: its pages say so. */
let person = 'Rektor'

/** A server of pages as ours are: a draft at each address, the worker beside them. */
const listen = (port = 0) =>
  new Promise<void>((done) => {
    server = createServer((request, response) => {
      if (request.url === '/sw.js') return response.writeHead(200, { 'content-type': 'text/javascript' }).end(worker)
      if (request.method === 'POST') return response.writeHead(303, { location: '/logga-in' }).end()
      response.writeHead(200, { 'content-type': 'text/html; charset=utf-8', 'cache-control': 'no-store' })
      response.end(`<!doctype html><title>s</title><p>${request.url} för ${person}</p>`)
    }).listen(port, '127.0.0.1', () => {
      base = `http://127.0.0.1:${(server.address() as AddressInfo).port}`
      done()
    })
  })
const close = () =>
  new Promise<void>((done) => {
    server.close(() => done())
    server.closeAllConnections()
  })
/** As `KeepPages` does on every page. */
const tell = async (userId: string | undefined, urls: string[]) => {
  await page.evaluate(
    async (who, pages) => {
      await navigator.serviceWorker.register('/sw.js')
      const { active } = await navigator.serviceWorker.ready
      active?.postMessage({ userId: who, urls: pages.map((url) => new URL(url, location.href).href) })
    },
    userId,
    urls,
  )
  await new Promise((done) => setTimeout(done, 800))
}
const words = () => page.$eval('body', (body) => body.textContent ?? '')
const without = async (url: string) => {
  const port = Number(new URL(base).port)
  await close()
  await page.goto(`${base}${url}`).catch(() => undefined)
  const said = await words()
  await listen(port)
  return said
}

beforeAll(async () => {
  browser = await openBrowser()
}, 120_000)
afterAll(() => browser?.close())
beforeEach(async () => {
  person = 'Rektor'
  await listen()
  page = await (await browser.createBrowserContext()).newPage()
  await page.goto(`${base}/dokument/d/ett`)
  await tell('rektor', ['/dokument/d/ett', '/dokument/d/tva'])
})
afterEach(async () => {
  await page.browserContext().close()
  await close()
})

describe('pages without a network', { timeout: 60_000 }, () => {
  it('are the section and the next one; any other says what it is, and that nothing is lost', async () => {
    expect(await without('/dokument/d/ett')).toBe('/dokument/d/ett för Rektor')
    expect(await without('/dokument/d/tva')).toBe('/dokument/d/tva för Rektor')
    expect(await without('/dokument/d/tre')).toContain('Det du har skrivit är kvar')
  })
  it('are the server’s own as soon as it answers', async () => {
    await page.goto(`${base}/dokument/d/ett`)
    person = 'Rektor, senare'
    await page.goto(`${base}/dokument/d/ett`)
    expect(await words()).toBe('/dokument/d/ett för Rektor, senare')
    expect(await without('/dokument/d/ett')).toBe('/dokument/d/ett för Rektor, senare')
  })
  it('are gone for the next person, at logout and at the login', async () => {
    await tell('larare', [])
    expect(await without('/dokument/d/ett')).toContain('Ingen kontakt med servern')
    await tell('rektor', ['/dokument/d/ett'])
    await page.evaluate(() => fetch('/api-skola/logga-ut', { method: 'POST' }))
    await new Promise((done) => setTimeout(done, 300))
    expect(await without('/dokument/d/ett')).toContain('Ingen kontakt med servern')
    await page.goto(`${base}/logga-in`)
    await tell('rektor', ['/dokument/d/ett'])
    await tell(undefined, [])
    expect(await without('/dokument/d/ett')).toContain('Ingen kontakt med servern')
  })
})
