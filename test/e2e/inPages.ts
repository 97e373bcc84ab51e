import path from 'node:path'
import type { Page } from 'puppeteer-core'
import { expect } from 'vitest'
import { axe } from '../school/axe.ts'

/**
 * The browser has taken over this part of a page: what is typed or pressed there before is lost. React's own mark on what it
 * has taken over, for a network that is still is no sign: requests that a page broke off never end.
 */
export const takenOver = async (page: Page, selector: string): Promise<void> => {
  await page.waitForSelector(selector)
  await page.waitForFunction(
    (at) => Object.keys(document.querySelector(at) ?? {}).some((name) => name.startsWith('__reactProps')),
    {},
    selector,
  )
}

/** Signs a person in and waits until the browser has taken over the page that comes. */
export const signIn = async (page: Page, base: string, email: string, password: string): Promise<void> => {
  await page.goto(`${base}/logga-in`)
  await page.type('#email', email)
  await page.type('#password', password)
  await Promise.all([page.waitForNavigation(), page.click('form[action="/api-skola/logga-in"] button.primary')])
}

/**
 * A page as it is seen, wide and narrow: it fits, and nothing is found by axe. A picture of each with `PICTURES=<folder>`.
 */
export const lookAt = async (page: Page, name: string, within?: string): Promise<void> => {
  const directory = process.env.PICTURES
  for (const width of [1280, 390]) {
    await page.setViewport({ width, height: 900 })
    if (directory)
      await page.screenshot({ path: path.join(directory, `${name}-${width}.png`) as `${string}.png`, fullPage: true })
    expect(await page.evaluate(() => document.documentElement.scrollWidth - innerWidth)).toBeLessThanOrEqual(0)
    expect(await axe(page, within)).toEqual([])
  }
  await page.setViewport({ width: 1280, height: 900 })
}
