import { readFile } from 'node:fs/promises'
import chromium from '@sparticuz/chromium'
import puppeteer, { type Browser, type Page } from 'puppeteer-core'
import { readFont } from '#render/fontFiles.ts'

export const launch = async (): Promise<Browser> =>
  puppeteer.launch({
    args: chromium.args,
    executablePath: process.env.CHROME_PATH ?? (await chromium.executablePath()),
    headless: 'shell',
  })

/** A one-pixel image for every asset key; the look of images is not what the tests are about. */
export const logo = Buffer.from(
  `<svg xmlns="http://www.w3.org/2000/svg" width="160" height="60"><rect width="60" height="60" rx="8" fill="#0c4a66"/><circle cx="30" cy="30" r="14" fill="#fff"/><text x="70" y="40" font-family="sans-serif" font-size="26" fill="#0c4a66">Huddinge</text></svg>`,
)

/** Shows HTML as the renderer does: fonts and images from `assets.invalid`, every other request refused and counted. */
export const show = async (page: Page, html: string): Promise<{ refused: string[] }> => {
  const refused: string[] = []
  await page.setRequestInterception(true)
  page.on('request', async (request) => {
    const url = new URL(request.url())
    if (url.protocol === 'data:' || url.href.startsWith('about:')) return request.continue()
    if (url.origin === 'https://assets.invalid' && url.pathname.startsWith('/fonts/')) {
      const font = await readFont(url.pathname.slice('/fonts/'.length))
      if (font)
        return request.respond({
          status: 200,
          contentType: font.type,
          headers: { 'Access-Control-Allow-Origin': '*' },
          body: Buffer.from(font.bytes),
        })
    }
    if (url.origin === 'https://assets.invalid' && url.pathname.startsWith('/media/'))
      return request.respond({ status: 200, contentType: 'image/svg+xml', body: logo })
    refused.push(request.url())
    return request.abort()
  })
  await page.setContent(html, { waitUntil: 'load' })
  await page.evaluate(() => document.fonts.ready.then(() => undefined))
  return { refused }
}

export const axeSource = () => readFile('node_modules/axe-core/axe.min.js', 'utf8')
