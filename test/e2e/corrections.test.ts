import type { Browser, Page } from 'puppeteer-core'
import { afterAll, beforeAll, expect, it } from 'vitest'
import { openBrowser } from '../school/browser.ts'
import { newPage, password, people, waitForText } from './answering.ts'
import { lookAt, signIn } from './inPages.ts'
import { type Application, startApplication } from './startApplication.ts'

type Seeded = { editionId: string; documentId: string }
let app: Application<Seeded>
let browser: Browser
let page: Page
let school: Page
const submit = '.assembly-form button[type=submit]'

beforeAll(async () => {
  ;[app, browser] = await Promise.all([startApplication<Seeded>('seedCorrections.ts'), openBrowser()])
  ;[page, school] = await Promise.all([newPage(browser), newPage(browser)])
  await signIn(page, app.base, 'strateg@lillkoping.example', password)
  await signIn(school, app.base, people.head, password)
}, 900_000)
afterAll(async () => {
  await browser?.close()
  app?.stop()
})

it('shows what is asked otherwise, in how many documents answers lose their question, and asks for a yes and a why', async () => {
  const { editionId } = app.seeded
  await page.goto(`${app.base}/admin/collections/editions/${editionId}`, { waitUntil: 'networkidle0' })
  await page.locator('button ::-p-text(Rätta utskickade dokument)').click()
  await waitForText(page, 'Ett dokument har svar på ”Trivsel” i avsnittet ”Presentation”.')
  await waitForText(page, 'Blocket ”Trygghet” i avsnittet ”Presentation” är nytt.')
  await waitForText(page, '2 dokument att rätta')
  expect(await page.$eval(submit, (button) => (button as HTMLButtonElement).disabled)).toBe(true)
  await page.locator('.assembly-form label ::-p-text(Ändra också vad som frågas)').click()
  await page.waitForFunction((at) => !document.querySelector<HTMLButtonElement>(at)?.disabled, {}, submit)
  await lookAt(page, 'ratta', '.assembly-form')
  await page.type('.assembly-form textarea[name=reason]', 'Nämnden frågar efter trygghet.')
  await page.click(submit)
  // The edition that the documents follow now.
  await page.waitForFunction((before) => !location.pathname.endsWith(before), {}, editionId)
})

it('is seen by the school where it is written, with what it had written, until the school says so', async () => {
  const { documentId } = app.seeded
  await school.goto(`${app.base}/mina-dokument`)
  await waitForText(school, 'Frågorna ändrade')
  await lookAt(school, 'ratta-lista')
  await school.goto(`${app.base}/dokument/${documentId}`, { waitUntil: 'networkidle0' })
  await waitForText(school, 'Nämnden frågar efter trygghet.')
  await waitForText(school, 'Blocket ”Trivsel” i avsnittet ”Presentation” är borttaget.')
  await waitForText(school, 'De flesta trivs.')
  await lookAt(school, 'ratta-dokument')
  await school.goto(`${app.base}/dokument/${documentId}/s1`, { waitUntil: 'networkidle0' })
  await waitForText(school, 'Är eleverna trygga?')
  expect(await school.$$eval('textarea', (fields) => fields.map(({ value }) => value))).toEqual([
    'Ett gott år.',
    '',
    '',
  ])
  await lookAt(school, 'ratta-avsnitt')
  await school.locator('button ::-p-text(Vi har sett ändringen)').click()
  await school.waitForFunction(() => !document.getElementById('rattat'))
  // What has no question any more stands there still.
  await school.goto(`${app.base}/dokument/${documentId}`)
  await waitForText(school, 'De flesta trivs.')
  expect(await school.$('#rattat')).toBeNull()
})
