import { type Page, TimeoutError } from 'puppeteer-core'

/**
 * Until nothing has been asked of the server for half a second. A browser may go on counting a request that the page has
 * overtaken, such as a search by the next letter; after ten seconds what is looked at next decides.
 */
export const atRest = (page: Page): Promise<void> =>
  page.waitForNetworkIdle({ timeout: 10_000 }).catch((error: unknown) => {
    if (!(error instanceof TimeoutError)) throw error
  })
