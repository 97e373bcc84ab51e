import type { Browser, Page } from 'puppeteer-core'
import { afterAll, beforeAll, expect, it } from 'vitest'
import { openBrowser } from '../school/browser.ts'
import { isLive, newPage, password, people, saved, waitForText } from './answering.ts'
import { lookAt, signIn } from './inPages.ts'
import { type Application, startApplication } from './startApplication.ts'

type Sent = { template: string; documentId: string; distributionId: string }
let app: Application<{ report: Sent; decision: Sent }>
let browser: Browser
let strategist: Page
let head: Page

beforeAll(async () => {
  ;[app, browser] = await Promise.all([
    startApplication<{ report: Sent; decision: Sent }>('seedWhoAnswers.ts'),
    openBrowser(),
  ])
  ;[strategist, head] = await Promise.all([newPage(browser), newPage(browser)])
  await signIn(strategist, app.base, 'strateg@lillkoping.example', password)
  await signIn(head, app.base, people.head, password)
}, 900_000)
afterAll(async () => {
  await browser?.close()
  app?.stop()
})

const press = (page: Page, label: string) => page.locator(`main button ::-p-text(${label})`).click()
const write = async (page: Page, words: string) => {
  await isLive(page)
  await page.type('main textarea', words)
  await saved(page)
}
/** As whoever is logged in would by hand: the status of a save past the page. */
const saveBy = (page: Page, documentId: string, instanceKey: string) =>
  page.evaluate(
    async (url, key) => {
      const changes = [{ path: ['answer'], value: 'Andras ord' }]
      const body = JSON.stringify({ instanceKey: key, saveId: `by-hand-${Date.now()}`, changes })
      const headers = { 'content-type': 'application/json' }
      return (await fetch(url, { method: 'POST', headers, body })).status
    },
    `${app.base}/api-skola/dokument/${documentId}/svar`,
    instanceKey,
  )
const handIn = async (page: Page, documentId: string) => {
  await page.goto(`${app.base}/dokument/${documentId}/granska`, { waitUntil: 'networkidle0' })
  for (const box of await page.$$('.confirm input')) await box.click()
  await Promise.all([page.waitForNavigation(), press(page, 'Lämna in dokumentet')])
}

it('the municipality finds its section, answers it and hands it in, without the school’s draft', async () => {
  const { documentId } = app.seeded.report
  await strategist.goto(`${app.base}/uppfoljning`)
  await waitForText(strategist, 'Huvudmannens kommentar: Kvalitetsrapport, Ås skola')
  await lookAt(strategist, 'svara-lista')
  await strategist.goto(`${app.base}/dokument/${documentId}`)
  await waitForText(strategist, 'Resten av dokumentet är enhetens utkast')
  expect(await strategist.$eval('main', (main) => main.textContent)).not.toContain('Resultat')
  await lookAt(strategist, 'svara-del')
  const hidden = await strategist.goto(`${app.base}/dokument/${documentId}/s1`)
  expect(hidden?.status()).toBe(404)
  await strategist.goto(`${app.base}/dokument/${documentId}/s2`)
  await waitForText(strategist, 'Avsnittet besvaras av huvudmannen och lämnas in för sig.')
  await isLive(strategist)
  await press(strategist, 'Lämna in avsnittet')
  await waitForText(strategist, 'tryck en gång till för att lämna in ändå')
  await strategist.goto(`${app.base}/dokument/${documentId}/s2`)
  await write(strategist, 'Bra arbete, säger huvudmannen.')
  await lookAt(strategist, 'svara-avsnitt')
  await press(strategist, 'Lämna in avsnittet')
  await waitForText(strategist, 'Inlämnat av Maja Ström, kvalitetsstrateg')
  await lookAt(strategist, 'svara-inlamnat')
})

it('the school reads it and whose words it is, writes its own, and cannot write the other’s', async () => {
  const { documentId } = app.seeded.report
  await head.goto(`${app.base}/dokument/${documentId}`)
  await waitForText(head, 'Besvaras av huvudmannen.')
  await lookAt(head, 'svara-skolan')
  await head.goto(`${app.base}/dokument/${documentId}/s2`)
  await waitForText(head, 'Inlämnat av Maja Ström')
  expect(await head.$('.save-bar')).toBeNull()
  expect(await saveBy(head, documentId, 'b2')).toBe(403)
  expect(await saveBy(strategist, documentId, 'b1')).toBe(403)
  await head.goto(`${app.base}/dokument/${documentId}/html`)
  await waitForText(head, 'Bra arbete, säger huvudmannen.')
  await waitForText(head, 'Svar av Maja Ström, kvalitetsstrateg, ')
})

it('a decision is the strategist’s until it is handed in, and then the head teacher replies to it', async () => {
  const { documentId } = app.seeded.decision
  expect((await head.goto(`${app.base}/dokument/${documentId}`))?.status()).toBe(404)
  await strategist.goto(`${app.base}/dokument/${documentId}/t1`)
  await write(strategist, 'Skolan brister i stödet.')
  await strategist.goto(`${app.base}/dokument/${documentId}/t2`)
  await waitForText(strategist, 'Det besvaras när resten av dokumentet är inlämnat.')
  expect(await strategist.$('.save-bar')).toBeNull()
  await strategist.goto(`${app.base}/dokument/${documentId}/granska`)
  await waitForText(strategist, 'Dokumentet går att lämna in ändå')
  await lookAt(strategist, 'svara-granska')
  await handIn(strategist, documentId)
  await head.goto(`${app.base}/mina-dokument`)
  await waitForText(head, 'Rektors svar: Beslut efter tillsyn, Ås skola')
  await lookAt(head, 'svara-mina')
  await head.goto(`${app.base}/dokument/${documentId}/html`)
  await waitForText(head, 'Rektor har inte svarat.')
  await head.goto(`${app.base}/dokument/${documentId}`)
  await waitForText(head, 'Det här avsnittet väntar på ditt svar')
  await lookAt(head, 'svara-beslut')
  await head.goto(`${app.base}/dokument/${documentId}/t2`)
  await write(head, 'Vi har anställt en speciallärare.')
  await lookAt(head, 'svara-svar')
  await press(head, 'Lämna in avsnittet')
  await waitForText(head, 'Inlämnat av Örjan Åkesson, rektor')
  await head.goto(`${app.base}/dokument/${documentId}/html`)
  await waitForText(head, 'Svar av Örjan Åkesson, rektor, ')
  await strategist.goto(`${app.base}/dokument/${documentId}`)
  await waitForText(strategist, 'Besvaras av enhetens rektor.')
  await lookAt(strategist, 'svara-beslutas')
})

it('is chosen in the editor, for the document and for a section', async () => {
  const { template, distributionId } = app.seeded.decision
  await strategist.goto(`${app.base}/admin/collections/templates/${template}`, { waitUntil: 'networkidle0' })
  await waitForText(strategist, 'Besvaras och lämnas in av')
  expect(await strategist.$$eval('.te-document select', (all) => all.map(({ value }) => value))).toContain('strategist')
  await strategist.goto(`${app.base}/uppfoljning/${distributionId}`)
  await waitForText(strategist, 'Rektors svar (enhetens rektor)')
})
