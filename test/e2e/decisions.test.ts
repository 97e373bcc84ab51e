import type { Browser, Page } from 'puppeteer-core'
import { afterAll, beforeAll, expect, it } from 'vitest'
import { today } from '#load/today.ts'
import { openBrowser } from '../school/browser.ts'
import { newPage, password, waitForText } from './answering.ts'
import { lookAt, signIn, takenOver } from './inPages.ts'
import { type Application, startApplication } from './startApplication.ts'

type Seeded = { distributionId: string; names: string[] }
/** Few here; the promise is of thirty: `DOCUMENTS=30 npx vitest run test/e2e/decisions.test.ts`. */
const count = Number(process.env.DOCUMENTS ?? 3)
const long = 60_000 * Math.max(1, count)
let app: Application<Seeded>
let browser: Browser
let page: Page
let clicks = 0
const click = async (selector: string) => {
  clicks += 1
  await page.locator(selector).click()
}
const inState = (state: string) =>
  page.evaluate(
    async (wanted) =>
      (await (await fetch(`/api/documents?depth=0&limit=100&where[state][equals]=${wanted}`)).json()).docs as {
        registryNumber?: string
      }[],
    state,
  )

beforeAll(async () => {
  ;[app, browser] = await Promise.all([startApplication<Seeded>('seedDecisions.ts'), openBrowser()])
  page = await newPage(browser)
  page.setDefaultTimeout(240_000)
  await signIn(page, app.base, 'strateg@lillkoping.example', password)
}, 900_000)
afterAll(async () => {
  await browser?.close()
  app?.stop()
})

it('many are adopted by one decision and published, in twelve clicks, and what is refused says why', {
  timeout: 600_000 + 3 * long,
}, async () => {
  await waitForText(page, `${count} inlämnade dokument att läsa`)
  await Promise.all([page.waitForNavigation(), click('a[href$="?lage=inlamnat"]')])
  await page.waitForSelector('input[name=by]')
  await page.type('input[name=by]', 'Barn- och utbildningsnämnden')
  await page.type('input[name=registryNumber]', 'BUN 2026/118')
  await page.$eval('input[name=date]', (input) => {
    ;(input as HTMLInputElement).value = '2020-01-01'
  })
  await click('form[aria-labelledby$="-title"] button.primary')
  await waitForText(page, `${count} kunde inte tas med`, long)
  await lookAt(page, 'beslut-nekat')
  expect(await inState('handedIn')).toHaveLength(count)
  await page.$eval(
    'input[name=date]',
    (input, day) => {
      ;(input as HTMLInputElement).value = day
    },
    today(),
  )
  await click('form[aria-labelledby$="-title"] button.primary')
  await waitForText(page, `Klart: ${count} dokument`, long)
  const adopted = await inState('adopted')
  expect(adopted.map(({ registryNumber }) => registryNumber).toSorted()).toEqual(
    Array.from({ length: count }, (_, at) => `BUN 2026/${118 + at}`),
  )
  await Promise.all([page.waitForNavigation(), click('form .buttons button:not(.primary)')])
  await waitForText(page, 'Publicera flera på webben')
  await click('form[aria-labelledby$="-title"] button.primary')
  await waitForText(page, `Klart: ${count} dokument`, long)
  expect(await inState('published')).toHaveLength(count)
  expect(clicks).toBeLessThanOrEqual(12)
})

it('all that are handed in are downloaded as one ZIP, and the page says how far it has come', {
  timeout: 600_000 + long,
}, async () => {
  await page.goto(`${app.base}/uppfoljning/${app.seeded.distributionId}`, { waitUntil: 'networkidle0' })
  await page.locator('button ::-p-text(Gör ZIP-fil)').click()
  await page.waitForSelector('a[download][href$="/zip"]')
  await waitForText(page, `med ${count} dokument.`, long)
  await lookAt(page, 'zip')
  const { names, bytes, resumed, disposition } = await page.evaluate(async () => {
    const href = document.querySelector<HTMLAnchorElement>('a[download][href$="/zip"]')?.href ?? ''
    const answer = await fetch(href)
    const buffer = new Uint8Array(await answer.arrayBuffer())
    const headers = { range: 'bytes=1000-', 'if-range': answer.headers.get('etag') ?? '' }
    const rest = await fetch(href, { headers })
    return {
      names: [...new TextDecoder().decode(buffer).matchAll(/(?:PDF|Word)\/[\p{L}\d -]+\.(?:pdf|docx)/gu)].map(
        ([name]) => name,
      ),
      bytes: buffer.byteLength,
      resumed: { status: rest.status, bytes: (await rest.arrayBuffer()).byteLength },
      disposition: decodeURIComponent(answer.headers.get('content-disposition') ?? ''),
    }
  })
  expect(resumed).toEqual({ status: 206, bytes: bytes - 1000 })
  expect(disposition).toContain('Kvalitetsrapport 2025-26.zip')
  expect([...new Set(names)].toSorted()).toEqual(
    ['PDF', 'Word'].flatMap((folder) =>
      app.seeded.names
        .toSorted()
        .map((school) => `${folder}/${school} Kvalitetsrapport 2025-26.${folder === 'PDF' ? 'pdf' : 'docx'}`),
    ),
  )
})

it('what is adopted is packed for the archive, fetched, and confirmed by its receipt', {
  timeout: 600_000 + long,
}, async () => {
  await page.goto(`${app.base}/uppfoljning`)
  await Promise.all([page.waitForNavigation(), page.locator('main a[href="/arkiv"]').click()])
  await waitForText(page, 'Läsåret 2025/26')
  await takenOver(page, '.panel details button')
  // Files are made by a job, after the decision.
  while (!(await page.$('.panel details button:not(:disabled)'))) {
    await page.reload()
    await takenOver(page, '.panel details button')
  }
  await lookAt(page, 'arkiv')
  await page.locator('.panel details ::-p-text(Gör arkivpaket)').click()
  await waitForText(page, 'är gjort. Hämta det nedan.')
  const fetched = await page.evaluate(async () => {
    const href = document.querySelector<HTMLAnchorElement>('.archive-package a')?.href ?? ''
    const answer = await fetch(href)
    const text = new TextDecoder('latin1').decode(new Uint8Array(await answer.arrayBuffer()))
    return { status: answer.status, mets: text.split('METS.xml').length - 1, pdf: text.includes('data/intern.pdf') }
  })
  expect(fetched).toMatchObject({ status: 200, pdf: true })
  expect(fetched.mets).toBeGreaterThan(1)
  await page.$eval(
    'input[name=receivedOn]',
    (input, day) => {
      ;(input as HTMLInputElement).value = day
    },
    today(),
  )
  await page.type('input[name=receipt]', 'KA 2026:12')
  await page.locator('.archive-package form button').click()
  await waitForText(page, 'kvitto KA 2026:12')
  await lookAt(page, 'arkiv-kvitto')
})
