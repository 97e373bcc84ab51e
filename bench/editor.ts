import type { Page } from 'puppeteer-core'
import { openEditor } from '../test/e2e/openEditor.ts'
import { startApplication } from '../test/e2e/startApplication.ts'
import { openBrowser } from '../test/school/browser.ts'
import type { Result } from './measure.ts'

type Seeded = { own: string; big: string; small: string }
const login = { email: 'strateg@huddinge.example', password: 'Demo-2026-skola' }
const percentile = (values: number[], share: number) =>
  values.toSorted((a, b) => a - b)[Math.min(values.length - 1, Math.floor(values.length * share))] ?? 0
const pause = (ms: number) => new Promise((done) => setTimeout(done, ms))

/** Opens the settings of the first question and puts the cursor in its heading. */
const openQuestion = async (page: Page) => {
  await page.evaluate(() => {
    const rows = [...document.querySelectorAll<HTMLElement>('.te-item__name[data-block]')]
    rows.find((row) => row.textContent?.endsWith('Fråga'))?.click()
  })
  await page.waitForSelector('.te-settings #field-title')
  await page.click('.te-settings #field-title')
  await page.keyboard.press('End')
}

/**
 * Milliseconds from each key to the paint after it, and to the page's answer. Measured in the browser: from the event to
 * the second frame after it, when what it changed has been painted.
 */
const typed = async (page: Page, keys: number) => {
  await page.evaluate(() => {
    const box = window as unknown as { keys: number[]; pages: number[]; last: number }
    Object.assign(box, { keys: [], pages: [], last: 0 })
    window.addEventListener(
      'keydown',
      (event) => {
        const from = event.timeStamp
        box.last = from
        requestAnimationFrame(() => requestAnimationFrame(() => box.keys.push(performance.now() - from)))
      },
      true,
    )
    const frame = document.querySelector('.te-page iframe')
    if (frame)
      new MutationObserver(() => box.last && box.pages.push(performance.now() - box.last)).observe(frame, {
        attributes: true,
        attributeFilter: ['data-shown'],
      })
  })
  for (let key = 0; key < keys; key += 1) {
    await page.keyboard.press('a')
    await pause(350)
  }
  return page.evaluate(() => {
    const { keys: own, pages } = window as unknown as { keys: number[]; pages: number[] }
    return { keys: own, pages }
  })
}

/**
 * The template editor as a strategist meets it, in a browser on the built application with 150 blocks: each figure in
 * milliseconds (saves in kB), the 95th percentile of the keys and the median of the page.
 */
export const editor = async (runs: number): Promise<Result[]> => {
  const [app, browser] = await Promise.all([startApplication<Seeded>('seedEditor.ts'), openBrowser()])
  try {
    const page = await (await browser.createBrowserContext()).newPage()
    await page.setViewport({ width: 1440, height: 900 })
    page.setDefaultTimeout(120_000)
    const sent: number[] = []
    page.on('request', (request) => {
      if (request.url().endsWith('/save')) sent.push((request.postData() ?? '').length / 1024)
    })
    await openEditor(page, app.base, app.seeded.small, login)
    await openQuestion(page)
    const few = await typed(page, runs * 3)
    await page.waitForSelector('.te-status[data-kind="saved"]')
    const opened: number[] = []
    for (let run = 0; run < 4; run += 1) {
      const from = performance.now()
      await page.goto(`${app.base}/admin/collections/templates/${app.seeded.big}`, { waitUntil: 'domcontentloaded' })
      await page.waitForSelector('.te[data-ready]')
      if (run > 0) opened.push(performance.now() - from)
    }
    await page.waitForSelector('.te-page iframe[data-shown]')
    await openQuestion(page)
    sent.length = 0
    const many = await typed(page, runs * 3)
    await page.waitForSelector('.te-status[data-kind="saved"]')
    const added: number[] = []
    for (let run = 0; run < 5; run += 1) {
      await page.focus('.te-item__name[aria-current="true"]')
      await page.keyboard.press('+')
      await page.waitForSelector('dialog[open] input[type=search]')
      await page.keyboard.type('fråga')
      const from = performance.now()
      await page.keyboard.press('Enter')
      await page.waitForFunction(
        () => !document.querySelector('dialog[open]') && document.querySelector('.te-settings #field-title'),
      )
      if (run > 0) added.push(performance.now() - from)
    }
    const key = percentile(many.keys, 0.95)
    return [
      { name: 'editor-key-p95-ms', ratio: key, unit: 'ms, 150 block', runs: many.keys.length },
      {
        name: 'editor-key-150-vs-10-blocks',
        ratio: key / percentile(few.keys, 0.95),
        unit: 'gånger 10 block',
        runs: many.keys.length,
      },
      { name: 'editor-page-ms', ratio: percentile(many.pages, 0.5), unit: 'ms, 150 block', runs: many.pages.length },
      { name: 'editor-open-ms', ratio: percentile(opened, 0.5), unit: 'ms, 150 block', runs: opened.length },
      { name: 'editor-add-block-ms', ratio: percentile(added, 0.5), unit: 'ms, 150 block', runs: added.length },
      { name: 'editor-save-kb', ratio: Math.max(...sent), unit: 'kB per sparning', runs: sent.length },
    ]
  } finally {
    await browser.close()
    app.stop()
  }
}
