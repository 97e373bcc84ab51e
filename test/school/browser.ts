import chromium from '@sparticuz/chromium'
import puppeteer, { type Browser } from 'puppeteer-core'

/** A process of its own for each page: in one for all, which the package proposes, contexts cannot be closed. */
const args = chromium.args.filter((arg) => arg !== '--single-process' && arg !== '--no-zygote')

/** The browser the tests look with: the one the documents are made with, or `CHROME_PATH`. */
export const openBrowser = async (): Promise<Browser> =>
  puppeteer.launch({
    executablePath: process.env.CHROME_PATH ?? (await chromium.executablePath()),
    headless: 'shell',
    args: [...(await puppeteer.defaultArgs({ args, headless: 'shell' })), '--lang=sv-SE'],
  })
