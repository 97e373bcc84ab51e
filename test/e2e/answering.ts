import type { Browser, Page } from 'puppeteer-core'
import type { Application } from './startApplication.ts'

export type Answering = { documentId: string; sections: string[] }
export const field = '#f-fri-answer'
export const password = 'Ett-långt-lösenord'
export const people = { head: 'rektor@lillkoping.example', teacher: 'larare@lillkoping.example' }

export const sectionUrl = ({ base, seeded }: Application<Answering>, section = 'ett') =>
  `${base}/dokument/${seeded.documentId}/${section}`

/** A page in a browser of its own, so to speak: no cookies, nothing stored. */
export const newPage = async (browser: Browser): Promise<Page> => {
  const page = await (await browser.createBrowserContext()).newPage()
  await page.setViewport({ width: 1280, height: 1000 })
  page.setDefaultTimeout(60_000)
  return page
}
export const logIn = async (page: Page, app: { base: string }, email: string): Promise<void> => {
  await page.goto(`${app.base}/logga-in`)
  await page.type('#email', email)
  await page.type('#password', password)
  await Promise.all([page.waitForNavigation(), page.click('form[action="/api-skola/logga-in"] button.primary')])
}
/** The form is live when the browser has taken it over: what is typed before would be lost. */
export const isLive = async (page: Page): Promise<void> => {
  await page.waitForSelector('.save-bar')
  await page.waitForFunction(() => document.querySelector('.save-status')?.textContent !== '')
}
export const open = async (page: Page, app: Application<Answering>, section = 'ett'): Promise<void> => {
  await page.goto(sectionUrl(app, section))
  await isLive(page)
}
export const valueIn = (page: Page, selector = field): Promise<string> =>
  page.$eval(selector, (input) => (input as HTMLTextAreaElement).value)
export const waitForValue = (page: Page, value: string, selector = field, timeout = 60_000) =>
  page.waitForFunction(
    (at, wanted) => (document.querySelector(at) as HTMLTextAreaElement | null)?.value === wanted,
    { timeout },
    selector,
    value,
  )
export const waitForText = (page: Page, words: string, timeout = 60_000) =>
  page.waitForFunction((wanted) => document.body.textContent?.includes(wanted), { timeout }, words)
export const saved = (page: Page) => waitForText(page, 'Alla ändringar sparade')

type Value = Record<string, unknown>
/** What the server has of a block, as the person who is logged in sees it. */
export const storedValue = (page: Page, app: Application<Answering>, block: string): Promise<Value | undefined> =>
  page.evaluate(
    async (url, key) => {
      const reply = await fetch(url)
      const { answers } = (await reply.json()) as { answers: { instanceKey: string; value: Value }[] }
      return answers.find(({ instanceKey }) => instanceKey === key)?.value
    },
    `${app.base}/api-skola/dokument/${app.seeded.documentId}/narvaro?rev=-1:${block}`,
    block,
  )
export const stored = async (page: Page, app: Application<Answering>, block = 'fri'): Promise<unknown> =>
  (await storedValue(page, app, block))?.answer

/** A paste as the browser gives it: what another program put on the clipboard, as text and as HTML. */
export const paste = (page: Page, selector: string, text: string, html = '') =>
  page.$eval(
    selector,
    (input, plain, rich) => {
      const data = new DataTransfer()
      data.setData('text/plain', plain)
      if (rich) data.setData('text/html', rich)
      ;(input as HTMLElement).focus()
      input.dispatchEvent(new ClipboardEvent('paste', { clipboardData: data, bubbles: true, cancelable: true }))
    },
    text,
    html,
  )
export const preview = async (page: Page): Promise<string> => {
  await page.waitForSelector('.paste-preview[open]')
  return page.$eval('.paste-preview', (dialog) => (dialog.textContent ?? '').replace(/\s+/g, ' '))
}
export const confirmPaste = async (page: Page) => {
  await page.click('.paste-preview .primary')
  await page.waitForFunction(() => !document.querySelector('.paste-preview'))
}
/** For eyes: `PICTURES=<folder>`. */
export const shot = (page: Page, name: string) =>
  process.env.PICTURES ? page.screenshot({ path: `${process.env.PICTURES}/${name}.png`, fullPage: true }) : undefined
