import type { Browser, Page } from 'puppeteer-core'
import { afterAll, afterEach, beforeAll, expect, it, vi } from 'vitest'
import { runningYear } from '#commands/common/runningYear.ts'
import { formatSchoolYear } from '#document/text/swedish.ts'
import { today } from '#load/today.ts'
import { openBrowser } from '../school/browser.ts'
import { type MailServer, startMailServer } from '../support/startMailServer.ts'
import { newPage, password, shot, waitForText } from './answering.ts'
import { eightSchools as schools } from './eightSchools.ts'
import { Hand } from './Hand.ts'
import { lookAt, signIn, takenOver } from './inPages.ts'
import { allSaved, editorReady } from './openEditor.ts'
import { type Application, startApplication } from './startApplication.ts'

/**
 * Two school years of a municipality with eight schools, from nothing to the second year's adopted documents. All that the
 * strategist does is done in a browser, and so is one school's part; the other seven say the same by the form's addresses.
 * The register of measures and domains is given by the address that *Inställningar* saves to.
 */
const head = 'rektor@nya.example'
const [firstYear, secondYear] = [runningYear() - 1, runningYear()]
const patience = { timeout: 60_000, interval: 500 }
/** A day in June that has not been, whenever this is run. */
const deadline = `${Number(today().slice(0, 4)) + 1}-06-11`
type Block = { blockKey: string; blockType: string }
let app: Application<{ municipality: string }>
let browser: Browser
let mail: MailServer
let strategist: Page
let headTeacher: Page

const ask = <T>(url: string, from = strategist) =>
  from.evaluate(async (address) => (await fetch(address)).json() as Promise<T>, url)
const count = async (query: string) => (await ask<{ totalDocs: number }>(`/api/${query}&limit=1&depth=0`)).totalDocs
const tell = (from: Page, url: string, body: unknown, method = 'POST') =>
  from.evaluate(
    async (address, sent, how) => {
      const reply = await fetch(address, {
        method: how,
        headers: { 'content-type': 'application/json' },
        body: JSON.stringify(sent),
      })
      return { status: reply.status, said: await reply.text() }
    },
    url,
    body,
    method,
  )
/**
 * A page is taken over by the browser when the network is still. Asked of the browser as it goes there: a request that the page
 * before had begun, and never tells the end of, would be waited for without end.
 */
const visit = async (page: Page, url: string) => {
  await page.goto(`${app.base}${url}`, { waitUntil: 'networkidle0' })
}

/** The school's part: a text in the first, which hands in by its own pages; the other seven by the form's addresses. */
const answerAll = async (distribution: string, template: string, text: string) => {
  const { docs } = await ask<{ docs: { id: string; unit: { name: string } }[] }>(
    `/api/documents?where[distribution][equals]=${distribution}&depth=1&limit=20`,
    headTeacher,
  )
  const ids = docs.toSorted((a, b) => a.unit.name.localeCompare(b.unit.name, 'sv')).map(({ id }) => id)
  expect(ids).toHaveLength(schools.length)
  const { sections } = await ask<{ sections: { sectionKey: string; blocks: Block[] }[] }>(
    `/api/templates/${template}?draft=true&depth=0`,
  )
  const asked = sections.find(({ blocks }) => blocks.some(({ blockType }) => blockType === 'question'))
  const instanceKey = asked?.blocks.find(({ blockType }) => blockType === 'question')?.blockKey
  const [first, ...others] = ids.map((id) => `/dokument/${id}`)
  await visit(headTeacher, `${first}/${asked?.sectionKey}`)
  // The first year has no answers to look back at, and says so instead of leaving a place empty.
  expect(await headTeacher.$$('p.first-year')).toHaveLength(distribution === second ? 0 : 1)
  await headTeacher.locator('main textarea').click()
  await headTeacher.keyboard.sendCharacter(text)
  await waitForText(headTeacher, 'Alla ändringar sparade')
  if (distribution === second) {
    await headTeacher.locator('summary ::-p-text(Förra årets svar)').click()
    await waitForText(headTeacher, 'Läsningen har lyft under året.')
  }
  await lookAt(headTeacher, `lasar-skolan-${distribution === second ? 2 : 1}`)
  await visit(headTeacher, `${first}/granska`)
  for (const box of await headTeacher.$$('.confirm input')) await box.click()
  await Promise.all([headTeacher.waitForNavigation(), headTeacher.click('main button[type=submit].primary')])
  await waitForText(headTeacher, 'Dokumentet är inlämnat')
  for (const [place, document] of others.entries()) {
    const change = { path: ['answer'], value: `${text} Skola ${place + 2}.` }
    const save = { instanceKey, saveId: crypto.randomUUID(), changes: [change] }
    expect(await tell(headTeacher, `/api-skola${document}/svar`, save)).toMatchObject({ status: 200 })
    expect(await tell(headTeacher, `/api-skola${document}/lamna-in`, { acceptGaps: true })).toMatchObject({
      status: 200,
    })
  }
  return ids
}
/** An edition of the template that is open, sent to the whole area. */
const sendOut = async (schoolYear: number) => {
  await strategist.locator('::-p-aria(Publicera upplaga)').click()
  await strategist.waitForFunction(() => location.pathname.includes('/collections/editions/'))
  await strategist.locator('::-p-aria(Skicka ut)').click()
  await takenOver(strategist, '.sending input[name=deadline]')
  await strategist.select('#sending-year', String(schoolYear))
  await strategist.locator('::-p-xpath(//fieldset//label[normalize-space()="Norra området"])').click()
  await strategist.waitForFunction(() => document.querySelector('#sending-now')?.textContent?.startsWith('8 enheter'))
  await strategist.$eval(
    '.sending input[name=deadline]',
    (input, day) => {
      const set = Object.getOwnPropertyDescriptor(HTMLInputElement.prototype, 'value')?.set
      set?.call(input, day)
      input.dispatchEvent(new Event('input', { bubbles: true }))
    },
    deadline,
  )
  await lookAt(strategist, `lasar-skicka-${schoolYear - firstYear + 1}`)
  await strategist.locator('.sending button[type=submit]').click()
  await strategist.waitForFunction(() => location.pathname.startsWith('/uppfoljning/'))
  await waitForText(strategist, '0 av 8 dokument är inlämnade')
  expect(await count(`distributions?where[schoolYear][equals]=${schoolYear}`)).toBe(1)
  return strategist.url().split('/').at(-1) ?? ''
}
/** Every document by one decision of today's. */
const adoptAll = async (distribution: string, registryNumber: string) => {
  await visit(strategist, `/uppfoljning/${distribution}?lage=inlamnat`)
  await strategist.waitForSelector('input[name=by]')
  await strategist.type('input[name=by]', 'Barn- och utbildningsnämnden')
  await strategist.type('input[name=registryNumber]', registryNumber)
  await strategist.$eval(
    'input[name=date]',
    (input, day) => {
      ;(input as HTMLInputElement).value = day
    },
    today(),
  )
  await strategist.locator('form[aria-labelledby$="-title"] button.primary').click()
  await waitForText(strategist, `Klart: ${schools.length} dokument`, 120_000)
  expect(await count(`documents?where[distribution][equals]=${distribution}&where[state][equals]=adopted`)).toBe(8)
}
/** A term's figures of all schools, pasted from a spreadsheet. */
const pasteFigures = async (term: string, from: number) => {
  await visit(strategist, `/siffror?samling=Betyg&period=${term}`)
  await strategist.waitForSelector('table.answers tbody input')
  await strategist.evaluate(
    (school, text) => {
      const row = [...document.querySelectorAll('table.answers tbody tr')].find(
        (one) => one.querySelector('th')?.textContent === school,
      )
      const input = row?.querySelector('input')
      const clipboardData = new DataTransfer()
      clipboardData.setData('text/plain', text)
      input?.focus()
      input?.dispatchEvent(new ClipboardEvent('paste', { clipboardData, bubbles: true, cancelable: true }))
    },
    schools[0],
    schools.map((_, place) => [0, 4, -4].map((more) => `${from + place + more},5`).join('\t')).join('\n'),
  )
  await strategist.locator('.paste-preview button.primary').click()
  await waitForText(strategist, 'Alla ändringar sparade')
  await vi.waitFor(async () => expect(await count(`statistics?where[period][equals]=${term}`)).toBe(24), patience)
}
/** What an adopted document says, as the web page that was made of it. */
const saysOf = (document: string) =>
  strategist.evaluate(async (url) => {
    for (let attempt = 0; attempt < 120; attempt += 1) {
      const reply = await fetch(url)
      if (reply.ok && reply.headers.get('content-type')?.includes('html')) {
        const page = new DOMParser().parseFromString(await reply.text(), 'text/html')
        return (page.body.textContent ?? '').replace(/\s+/gu, ' ')
      }
      await new Promise((done) => setTimeout(done, 500))
    }
    throw new Error(`${url} is not ready.`)
  }, `/dokument/${document}/html`)

beforeAll(async () => {
  mail = await startMailServer()
  process.env.SMTP_URL = mail.url
  ;[app, browser] = await Promise.all([startApplication<{ municipality: string }>('seedEmpty.ts'), openBrowser()])
  strategist = await newPage(browser)
  headTeacher = await newPage(browser)
  for (const page of [strategist, headTeacher]) page.setDefaultTimeout(120_000)
  await signIn(strategist, app.base, 'strateg@nya.example', password)
}, 1_800_000)
afterAll(async () => {
  delete process.env.SMTP_URL
  await browser?.close()
  app?.stop()
  await mail?.stop()
})
afterEach(async ({ task }) => {
  if (task.result?.state !== 'fail') return
  await shot(strategist, 'lasar-fel')
  await shot(headTeacher, 'lasar-fel-skolan')
})

it('begins with nothing but a pasted list of schools, and a head teacher who is invited', async () => {
  await strategist.waitForSelector('.first-day')
  await visit(strategist, '/admin/klistra-in-enheter')
  await strategist.waitForSelector('.wi-paste')
  await strategist.focus('.wi-paste')
  const rows = schools.map((name) => `${name}\tGrundskola\tF-9\tRut Rektor\t${head}\tNorra området`)
  await strategist.keyboard.sendCharacter(
    ['Namn\tSlag\tÅrskurser\tRektor\tE-post\tOmråde', 'Nya kommunen\tKommun', 'Norra området\tOmråde', ...rows].join(
      '\n',
    ),
  )
  await strategist.locator('.wi button ::-p-text(Visa vad det blir)').click()
  await strategist.locator('.wi button ::-p-text(Lägg in enheter)').click()
  await waitForText(strategist, '10 enheter och en person är inlagda.')
  expect(await count('units?where[kind][equals]=school')).toBe(8)
  const settings = {
    domains: [{ key: 'larande', label: 'Lärande' }],
    groups: [
      { key: 'all', label: 'Alla' },
      { key: 'girls', label: 'Flickor' },
      { key: 'boys', label: 'Pojkar' },
    ],
    measures: [{ key: 'merit', label: 'Meritvärde', unit: 'poäng', decimals: 1, periodKind: 'term', set: 'Betyg' }],
  }
  const saved = await tell(strategist, `/api/municipalities/${app.seeded.municipality}`, settings, 'PATCH')
  expect(saved.status, saved.said).toBe(200)
  const link = await vi.waitFor(() => {
    const invited = mail.mails.find(({ subject }) => subject?.includes('Inbjudan'))
    const [found] = /http\S+/u.exec(invited?.text ?? '') ?? []
    if (!found) throw new Error('Nobody is invited yet.')
    return found
  }, patience)
  await visit(headTeacher, `${new URL(link).pathname}${new URL(link).search}`)
  await headTeacher.type('input[name=password]', password)
  await Promise.all([headTeacher.waitForNavigation(), headTeacher.click('main button.primary')])
  await visit(headTeacher, '/logga-in')
  if (headTeacher.url().includes('/logga-in')) await signIn(headTeacher, app.base, head, password)
}, 240_000)

it('has figures, goals and development areas written in', async () => {
  await pasteFigures(`VT${firstYear}`, 200)
  await pasteFigures(`VT${firstYear + 1}`, 210)
  await lookAt(strategist, 'lasar-siffror')
  await visit(strategist, `/mal?lasar=${firstYear}`)
  for (const [place, goal] of ['Alla elever når målen', 'Eleverna läser mer'].entries()) {
    await strategist.locator(`.goal-domain .focus-add:nth-of-type(${place + 1}) textarea`).click()
    await strategist.keyboard.sendCharacter(goal)
    await strategist.keyboard.press('Enter')
    await strategist.waitForFunction(
      (text) =>
        [...document.querySelectorAll<HTMLTextAreaElement>('.goal-head textarea')].some((one) => one.value === text),
      {},
      goal,
    )
  }
  await waitForText(strategist, 'Sparat.')
  await visit(strategist, `/utvecklingsomraden?lasar=${firstYear}`)
  await strategist.locator('.focus-add textarea').click()
  await strategist.keyboard.sendCharacter('Högläsning varje dag\nTrygga raster\nNärvaro i årskurs 7–9')
  await strategist.keyboard.press('Enter')
  for (const [row, column] of [
    [0, 0],
    [1, 3],
    [2, 6],
  ]) {
    await strategist.locator(`td[data-row="${row}"][data-column="${column}"] input`).click()
    await strategist.waitForFunction(
      (marked) => document.querySelectorAll('td[data-row] input:checked').length === marked,
      {},
      (row ?? 0) + 1,
    )
  }
  await waitForText(strategist, 'Sparat')
  await lookAt(strategist, 'lasar-utvecklingsomraden')
  expect(await count(`goals?where[schoolYear][equals]=${firstYear}`)).toBe(2)
  expect(await count(`focusItems?where[schoolYear][equals]=${firstYear}`)).toBe(3)
}, 240_000)

let template = ''
it('has a template of its own made', async () => {
  const hand = new Hand(strategist)
  await strategist.goto(`${app.base}/admin/collections/templates/create`)
  await editorReady(strategist)
  await hand.click('.te-bar__title', 3)
  await hand.type('Kvalitetsrapport')
  await hand.click('.te-outline__new')
  await strategist.waitForFunction(() => document.activeElement?.id === 'field-title')
  await hand.keys('Control', 'a')
  await hand.type('Årets arbete')
  for (const [kind, title] of [
    ['fråga', 'Nuläge'],
    ['Mått över tid', 'Betyg'],
    ['SKA-mål', 'Mål'],
    ['Utvecklingsområden', 'Vi utvecklar'],
  ] as const) {
    await strategist.focus('.te-item__name[aria-current="true"]')
    await hand.keys('+')
    await strategist.waitForSelector('dialog[open] input[type=search]')
    await hand.type(kind)
    await hand.keys('Enter')
    await strategist.waitForFunction(() => document.activeElement?.id === 'field-title')
    await hand.type(title)
    if (kind !== 'Mått över tid') continue
    const choice = '.te-settings [id="field-measures__0__measure"]'
    if (!(await strategist.$(choice))) await hand.click('.te-settings [id^="field-measures"] .array-field__add-row')
    await hand.click(choice)
    await hand.type('Meritv')
    await hand.keys('Enter')
    await allSaved(strategist)
  }
  await allSaved(strategist)
  await shot(strategist, 'lasar-mall')
  await strategist.waitForFunction(() => !location.pathname.endsWith('/create'))
  template = strategist.url().split('/').at(-1) ?? ''
  const stored = await ask<{ sections: { blocks: Block[] }[] }>(`/api/templates/${template}?draft=true&depth=0`)
  expect(stored.sections.flatMap(({ blocks }) => blocks.map(({ blockType }) => blockType))).toEqual([
    'question',
    'measureTable',
    'mandatoryGoals',
    'focusItems',
  ])
}, 240_000)

let first = ''
let firstDocuments: string[] = []
it('sends the first year’s document to all, is answered by all, and adopts them by one decision', async () => {
  first = await sendOut(firstYear)
  firstDocuments = await answerAll(first, template, 'Läsningen har lyft under året.')
  await visit(strategist, `/uppfoljning/${first}`)
  await waitForText(strategist, '8 av 8 dokument är inlämnade')
  await lookAt(strategist, 'lasar-uppfoljning')
  await adoptAll(first, 'BUN 1/1')
}, 600_000)

let second = ''
it('makes next year in one action, with goals and areas, and sends it out', async () => {
  await visit(strategist, '/nasta-lasar')
  await lookAt(strategist, 'lasar-nasta')
  await strategist.locator('.next-year-bar button.primary').click()
  await waitForText(strategist, 'rader gjorda')
  expect(await count(`goals?where[schoolYear][equals]=${secondYear}`)).toBe(2)
  expect(await count(`focusItems?where[schoolYear][equals]=${secondYear}`)).toBe(3)
  await strategist.locator('.next-year-part:first-child summary').click()
  const made = await strategist.$eval('.next-year-part:first-child li a', (link) => (link as HTMLAnchorElement).href)
  await pasteFigures(`VT${secondYear + 1}`, 220)
  await strategist.goto(made)
  await editorReady(strategist)
  second = await sendOut(secondYear)
  const documents = await answerAll(second, made.split('/').at(-1) ?? '', 'Nu läser alla varje dag.')
  await adoptAll(second, 'BUN 2/1')
  const says = await saysOf(documents[0] ?? '')
  for (const words of ['Eleverna läser mer', 'Högläsning varje dag', 'Nu läser alla varje dag.'])
    expect(says).toContain(words)
  // This year's figures, with last year's and those before it beside them.
  expect(says).toMatch(/Alla\s*200,5\s*210,5\s*220,5/u)
}, 600_000)

it('ends with the second year’s adopted documents, the first year’s as they were', async () => {
  expect(await count('documents?where[state][equals]=adopted')).toBe(16)
  const says = await saysOf(firstDocuments[0] ?? '')
  expect(says).toContain('Läsningen har lyft under året.')
  expect(says).toMatch(/200,5\s*210,5/u)
  expect(says).not.toMatch(/220,5|Nu läser alla/u)
  await visit(strategist, '/start')
  expect(
    await strategist.$$eval('[aria-labelledby=start-todo] a', (all) => all.map(({ textContent }) => textContent)),
  ).toEqual(
    [secondYear, firstYear].map(
      (year) => `8 fastställda dokument att publicera: Kvalitetsrapport, ${formatSchoolYear(year)}`,
    ),
  )
  await lookAt(strategist, 'lasar-start')
}, 240_000)
