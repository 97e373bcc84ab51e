import type { Page } from 'puppeteer-core'

/** Signs a strategist in, opens a template's editor, and waits until the page beside it stands there. */
export const openEditor = async (
  page: Page,
  base: string,
  templateId: string,
  login: { email: string; password: string },
) => {
  await page.goto(`${base}/logga-in`)
  await page.type('#email', login.email)
  await page.type('#password', login.password)
  await Promise.all([page.waitForNavigation(), page.click('main button.primary')])
  await page.goto(`${base}/admin/collections/templates/${templateId}`)
  await editorReady(page)
}
export const editorReady = async (page: Page) => {
  await page.waitForSelector('.te[data-ready]')
  await page.waitForSelector('.te-page iframe[data-shown]')
}
/** Everything is on the server. */
export const allSaved = (page: Page) => page.waitForSelector('.te-status[data-kind="saved"]')
/** The text of the page beside the settings. */
export const pageText = (page: Page) =>
  page.$eval('.te-page iframe', (frame) => (frame as HTMLIFrameElement).contentDocument?.body.textContent ?? '')
export const waitForPageText = (page: Page, words: string) =>
  page.waitForFunction(
    (wanted) =>
      document.querySelector<HTMLIFrameElement>('.te-page iframe')?.contentDocument?.body.textContent?.includes(wanted),
    {},
    words,
  )
