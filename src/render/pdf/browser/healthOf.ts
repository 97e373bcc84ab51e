import type { Browser } from 'puppeteer-core'
import { within } from './within.ts'

const HEALTH_TIMEOUT_MS = 5_000

/** The browser's name and version, or nothing when it does not answer in time. */
export function healthOf(browser: Browser): Promise<string | undefined> {
  return within(
    browser.version().catch(() => undefined),
    HEALTH_TIMEOUT_MS,
  )
}
