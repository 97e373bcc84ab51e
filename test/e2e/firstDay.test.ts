import type { Browser, Page } from 'puppeteer-core'
import { afterAll, beforeAll, expect, it } from 'vitest'
import { axe } from '../school/axe.ts'
import { openBrowser } from '../school/browser.ts'
import { type MailServer, startMailServer } from '../support/startMailServer.ts'
import { newPage, shot, waitForText } from './answering.ts'
import { takenOver } from './inPages.ts'
import { editorReady } from './openEditor.ts'
import { type Application, startApplication } from './startApplication.ts'

/** From the first login in an empty municipality to a form at a test school, as a person does it. */
type Empty = { municipality: string }
const password = 'Ett-långt-lösenord'
let app: Application<Empty>
let browser: Browser
let mail: MailServer
let strategist: Page
let headTeacher: Page
let began = 0

/** A page is taken over by the browser when the network is still; what is typed or pressed before would be lost. */
const go = async (page: Page, selector: string) => {
  await page.waitForSelector(selector)
  await Promise.all([page.waitForNavigation(), page.click(selector)])
  await takenOver(page, 'main')
}
const fits = async (page: Page, name: string) => {
  for (const width of [1280, 400]) {
    await page.setViewport({ width, height: 900 })
    await shot(page, `${name}-${width}`)
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(width)
  }
  await page.setViewport({ width: 1280, height: 900 })
}

beforeAll(async () => {
  mail = await startMailServer()
  process.env.SMTP_URL = mail.url
  ;[app, browser] = await Promise.all([startApplication<Empty>('seedEmpty.ts'), openBrowser()])
  strategist = await newPage(browser)
  headTeacher = await newPage(browser)
}, 1_800_000)
afterAll(async () => {
  delete process.env.SMTP_URL
  await browser?.close()
  app?.stop()
  await mail?.stop()
})

it('is met by three steps, with three ways to a template', async () => {
  began = Date.now()
  await strategist.goto(`${app.base}/logga-in`)
  await strategist.type('#email', 'strateg@nya.example')
  await strategist.type('#password', password)
  await go(strategist, 'main button.primary')
  await strategist.waitForSelector('.first-day')
  const ways = await strategist.$$eval('.first-day-ways a', (links) => links.map((link) => link.getAttribute('href')))
  expect(ways).toEqual(['/admin/wordmall', '/admin/hylla', '/admin/collections/templates/create'])
  expect(await axe(strategist)).toEqual([])
  await fits(strategist, 'first-day')
})

it('gets its schools and head teachers from a pasted list, looked at first', async () => {
  await go(strategist, 'a[href="/admin/klistra-in-enheter"]')
  await strategist.waitForSelector('.wi-paste')
  await strategist.focus('.wi-paste')
  await strategist.keyboard.sendCharacter(
    'Namn\tSlag\tÅrskurser\tRektor\tE-post\nTestskolan\tGrundskola\tF-9\tTove Test\ttove@nya.example\nOkänd\tskuta\t\t\t',
  )
  await strategist.locator('.wi button ::-p-text(Visa vad det blir)').click()
  await waitForText(strategist, 'Slaget ”skuta” känns inte igen.')
  expect(mail.mails).toHaveLength(0)
  expect(await axe(strategist)).toEqual([])
  await fits(strategist, 'first-units')
  await strategist.locator('.wi button ::-p-text(Lägg in enheter)').click()
  await waitForText(strategist, 'En enhet och en person är inlagda.')
})

it('takes a template from the shelf', async () => {
  await strategist.goto(`${app.base}/`)
  await waitForText(strategist, 'En enhet är inlagd.')
  await go(strategist, 'a[href="/admin/hylla"]')
  await strategist.waitForSelector('.wi-card')
  expect(await axe(strategist)).toEqual([])
  await fits(strategist, 'first-shelf')
  await strategist.locator('::-p-aria(Använd mallen Kvalitetsrapport för grundskolan)').click()
  await strategist.waitForFunction(() => location.pathname.includes('/collections/templates/'))
  await editorReady(strategist)
  await shot(strategist, 'first-editor')
})

it('sends it to the test school', async () => {
  await strategist.locator('::-p-aria(Publicera upplaga)').click()
  await strategist.waitForFunction(() => location.pathname.includes('/collections/editions/'))
  await strategist.locator('::-p-aria(Skicka ut)').click()
  await takenOver(strategist, '.sending input[name=deadline]')
  await strategist.$eval('.sending input[name=deadline]', (input) => {
    const date = input as HTMLInputElement
    date.value = '2099-06-16'
    date.dispatchEvent(new Event('input', { bubbles: true }))
  })
  await strategist.locator('.sending input[name=unit]').click()
  await strategist.locator('.sending button[type=submit]').click()
  await strategist.waitForFunction(() => location.pathname.startsWith('/uppfoljning/'))
})

it('reaches the head teacher as a form, within ten minutes of the first login', async () => {
  const invited = mail.mails.find(({ subject }) => subject?.includes('Inbjudan'))
  const link = /http\S+/.exec(invited?.text ?? '')?.[0] ?? ''
  await headTeacher.goto(`${app.base}${new URL(link).pathname}${new URL(link).search}`)
  await headTeacher.type('input[name=password]', password)
  await go(headTeacher, 'main button.primary')
  await headTeacher.goto(`${app.base}/logga-in`)
  if (headTeacher.url().includes('/logga-in')) {
    await headTeacher.type('#email', 'tove@nya.example')
    await headTeacher.type('#password', password)
    await go(headTeacher, 'main button.primary')
  }
  await go(headTeacher, '.documents a')
  await go(headTeacher, '.task-list li:nth-child(1) a')
  await headTeacher.waitForSelector('.save-bar')
  await shot(headTeacher, 'first-form')
  expect((Date.now() - began) / 60_000).toBeLessThan(10)
  await strategist.goto(`${app.base}/uppfoljning`)
  expect(await strategist.$('.first-day')).toBeNull()
})
