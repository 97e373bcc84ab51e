import chromium from '@sparticuz/chromium'
import puppeteer, { type Browser } from 'puppeteer-core'

/** The browser the tests look with: the one the documents are made with, or `CHROME_PATH`. */
export const openBrowser = async (): Promise<Browser> =>
  puppeteer.launch({
    executablePath: process.env.CHROME_PATH ?? (await chromium.executablePath()),
    headless: 'shell',
    args: [...(await puppeteer.defaultArgs({ args: chromium.args, headless: 'shell' })), '--lang=sv-SE'],
  })
