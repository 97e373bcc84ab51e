import type { Page } from 'puppeteer-core'

/**
 * Waits until the follow-up's board has `rows` rows in the browser's hands. With an address: goes there first, and says
 * what its page weighs as it is sent (kilobytes of HTML, unpacked) and how long it took until it could be used.
 */
export const boardReady = async (page: Page, rows: number, url?: string) => {
  const started = performance.now()
  const response = url ? await page.goto(url, { waitUntil: 'domcontentloaded' }) : undefined
  await page.waitForFunction(
    (wanted) => document.querySelectorAll('table.board tbody th[scope=row]').length === wanted,
    { polling: 20 },
    rows,
  )
  const milliseconds = performance.now() - started
  return { milliseconds, kilobytes: response ? (await response.buffer()).byteLength / 1000 : 0 }
}
