import type { Browser, Page } from 'puppeteer-core'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { axe } from '../school/axe.ts'
import { openBrowser } from '../school/browser.ts'
import { shot, waitForText } from './answering.ts'
import { atRest } from './atRest.ts'
import { allSaved, editorReady, openEditor, waitForPageText } from './openEditor.ts'
import { type Application, startApplication } from './startApplication.ts'

type Seeded = { work: string; many: string; gone: string; entry: string }
const login = { email: 'strateg@lillkoping.example', password: 'Ett-långt-lösenord' }
let app: Application<Seeded>
let browser: Browser
let page: Page
const faults: string[] = []

const person = async (templateId: string): Promise<Page> => {
  const opened = await (await browser.createBrowserContext()).newPage()
  await opened.setViewport({ width: 1280, height: 720 })
  opened.setDefaultTimeout(60_000)
  opened.on('pageerror', (error) => faults.push(String(error)))
  await openEditor(opened, app.base, templateId, login)
  return opened
}
const choose = async (from: Page, title: string) => {
  await from.locator(`.te-item__name ::-p-text(${title})`).click()
  await from.waitForSelector('.te-settings #field-title')
}
const write = async (from: Page, selector: string, text: string) => {
  const field = await from.waitForSelector(selector)
  await field?.click({ count: 3 })
  await from.keyboard.type(text)
}
const outlineSays = (from: Page, text: string, says = true) =>
  from.waitForFunction(
    (wanted, is) => document.querySelector('.te-outline')?.textContent?.includes(wanted) === is,
    {},
    text,
    says,
  )
const faultsOf = async (from: Page) => (await axe(from)).filter((fault) => !fault.includes('rs__input'))
const stored = (id: string) =>
  page.evaluate(
    async (templateId) => (await fetch(`/api/templates/${templateId}?draft=true&depth=0`)).json(),
    id,
  ) as Promise<{
    sections: { blocks: Record<string, unknown>[] }[]
  }>
const blocksNow = async () => (await stored(app.seeded.work)).sections.flatMap(({ blocks }) => blocks)

beforeAll(async () => {
  ;[app, browser] = await Promise.all([startApplication<Seeded>('seedEditorCases.ts'), openBrowser()])
  page = await person(app.seeded.work)
}, 1_800_000)
afterAll(async () => {
  await browser?.close()
  app?.stop()
})

describe('the template editor when it is hard', { timeout: 180_000 }, () => {
  it('chooses a measure by its name, and periods as one choice', async () => {
    await choose(page, 'Måtten')
    await page.waitForFunction(() => document.querySelector('.te-settings select option[value="VT 5"]'))
    const span = await page.evaluateHandle(() =>
      document.querySelector('.te-settings option[value="VT 5"]')?.closest('select'),
    )
    await (span as unknown as { select: (value: string) => Promise<string[]> }).select('VT 5')
    await allSaved(page)
    const { periods } = (await blocksNow()).find(({ title }) => title === 'Måtten') as {
      periods: { yearOffset: number }[]
    }
    expect(periods.map(({ yearOffset }) => yearOffset)).toEqual([-4, -3, -2, -1, 0])
    await page.locator('.te-settings [id^="field-measures"] .array-field__add-row').click()
    const choice = await page.waitForSelector('.te-settings [id="field-measures__0__measure"]')
    await choice?.click()
    await page.keyboard.type('Meritv')
    await page.keyboard.press('Enter')
    await allSaved(page)
    const { measures } = (await blocksNow()).find(({ title }) => title === 'Måtten') as {
      measures: { measure: string }[]
    }
    expect(measures.map(({ measure }) => measure)).toEqual(['merit17'])
    const text = await page.$eval('.te-settings', (box) => box.textContent ?? '')
    expect(text).toContain('Meritvärde, 17 ämnen')
    expect(text).not.toContain('merit17')
  })

  it('shows tokens as chips with their value, and their text to whoever writes', async () => {
    await choose(page, 'Skolan')
    await write(page, '.te-settings #field-title', 'Skolan {{')
    await page.waitForSelector('.te-menu [role=option]')
    await page.keyboard.type('läsår')
    await page.keyboard.press('Enter')
    expect(await page.$('.te-settings .te-chips')).toBeNull()
    await page.focus('.te-outline__document')
    const chip = await page.waitForSelector('.te-settings .te-chips .te-chip')
    expect(await chip?.evaluate((element) => element.textContent)).toMatch(/^\d{4}\/\d{2}$/)
    await page.focus('.te-settings #field-title')
    expect(await page.$('.te-settings #field-title + .te-chips')).toBeNull()
    // By the button as well.
    await page.keyboard.press('End')
    await page.click('.te-insert button')
    await page.waitForSelector('.te-menu [role=option]')
    await page.keyboard.press('Escape')
    await write(page, '.te-settings #field-title', 'Skolan')
    await allSaved(page)
  })

  it('tells of a token in a token, and mends it by one click', async () => {
    await choose(page, 'Skolan')
    await write(page, '.te-settings #field-title', 'Skolan {{läsår{{enhet}}}}')
    await page.keyboard.press('Escape')
    await page.waitForSelector('.te-button[data-faults]:not([data-faults="0"])')
    await page.click('.te-button[data-faults]')
    await page.locator('.te-faults .te-mend').click()
    await page.waitForFunction(() => !document.querySelector('.te-faults [data-severity="error"]'))
    expect(await faultsOf(page)).toEqual([])
    await page.click('.te-faults .te-icon')
    await choose(page, 'Skolan')
    await write(page, '.te-settings #field-title', 'Skolan')
    await allSaved(page)
  })

  it('adds from the page, and writes there', async () => {
    const place = await page.evaluate(async () => {
      const frame = document.querySelector<HTMLIFrameElement>('.te-page iframe')
      const block = frame?.contentDocument?.querySelector('[data-block]')
      block?.scrollIntoView({ block: 'center' })
      // The page tells of having been scrolled a frame later, and takes the button away.
      await new Promise((done) => setTimeout(done, 500))
      const [outer, inner] = [frame?.getBoundingClientRect(), block?.getBoundingClientRect()]
      return { x: (outer?.left ?? 0) + (inner?.left ?? 0) + 40, y: (outer?.top ?? 0) + (inner?.top ?? 0) + 8 }
    })
    await page.mouse.move(place.x - 2, place.y)
    await page.mouse.move(place.x, place.y)
    await page.locator('.te-add--page').click()
    await page.waitForSelector('dialog[open] input[type=search]')
    expect(await faultsOf(page)).toEqual([])
    await page.keyboard.type('trygghet')
    await page.locator('dialog[open] .te-cards ::-p-text(Trygghet och studiero)').click()
    await outlineSays(page, 'Trygghet')
    await allSaved(page)
    expect((await blocksNow()).map(({ title }) => title)).toContain('Trygghet')
  })

  it('writes in one paragraph of a formatted text where it stands on the page', async () => {
    const place = await page.evaluate(async () => {
      const frame = document.querySelector<HTMLIFrameElement>('.te-page iframe')
      const paragraph = [...(frame?.contentDocument?.querySelectorAll('p') ?? [])].find(({ textContent }) =>
        textContent?.includes('Den har två hus.'),
      )
      paragraph?.scrollIntoView({ block: 'center' })
      await new Promise((done) => setTimeout(done, 500))
      const [outer, inner] = [frame?.getBoundingClientRect(), paragraph?.getBoundingClientRect()]
      return { x: (outer?.left ?? 0) + (inner?.left ?? 0) + 30, y: (outer?.top ?? 0) + (inner?.top ?? 0) + 8 }
    })
    await page.mouse.click(place.x, place.y, { count: 2 })
    await page.waitForSelector('.te-in-place')
    await page.keyboard.type('Den har tre hus och en gård.')
    await page.keyboard.press('Enter')
    await waitForPageText(page, 'Den har tre hus och en gård.')
    await allSaved(page)
    const text = JSON.stringify((await blocksNow()).find(({ title }) => title === 'Inledningen')?.content)
    expect(text).toContain('Den har tre hus och en gård.')
    expect(text).toContain('Skolan ligger vid sjön.')
  })

  it('puts a library block where it is dragged to in the outline', async () => {
    await page.locator('.te-item__name ::-p-text(Analysen)').click()
    await page.keyboard.press('+')
    await page.waitForSelector('dialog[open] input[type=search]')
    await page.keyboard.type('trygghet')
    const rowsBefore = (await page.$$('.te-item__name')).length
    const middle = async (selector: string) => {
      const box = await (await page.waitForSelector(selector))?.boundingBox()
      return { x: (box?.x ?? 0) + (box?.width ?? 0) / 2, y: (box?.y ?? 0) + (box?.height ?? 0) / 2 }
    }
    const card = await middle('dialog[open] .te-cards ::-p-text(Trygghet och studiero)')
    const row = await middle('.te-item__name ::-p-text(Frånvaron)')
    await page.mouse.move(card.x, card.y)
    await page.mouse.down()
    await page.mouse.move(card.x - 20, card.y + 20, { steps: 5 })
    // As fast as a hand, which stays a little where it lets go: only then has the browser asked whether it may.
    for (let step = 1; step <= 10; step += 1) {
      await page.mouse.move(card.x + ((row.x - card.x) * step) / 10, card.y + ((row.y - card.y) * step) / 10)
      await new Promise((done) => setTimeout(done, 60))
    }
    for (const step of [1, 2, 3]) {
      await page.mouse.move(row.x + step, row.y)
      await new Promise((done) => setTimeout(done, 60))
    }
    await page.mouse.up()
    await page.waitForFunction((count) => document.querySelectorAll('.te-item__name').length > count, {}, rowsBefore)
    await allSaved(page)
    const order = (await blocksNow()).map(({ title }) => title)
    expect(order[order.indexOf('Frånvaron') + 1]).toBe('Trygghet')
  })

  it('has settings with rows and columns open that axe has nothing against', async () => {
    await choose(page, 'Frånvaron')
    await page.$$eval('.te-settings [aria-expanded=false], .te-settings .collapsible--collapsed button', (buttons) => {
      for (const button of buttons) (button as HTMLButtonElement).click()
    })
    await atRest(page)
    expect(await faultsOf(page)).toEqual([])
  })

  it('saves a whole section in the library and puts it into the template again, as one card', async () => {
    await page.locator('.te-item__name ::-p-text(Läsåret)').click()
    await page.locator('.te-settings button ::-p-text(Spara i biblioteket)').click()
    const title = await page.waitForSelector('.assembly-form input[name=title]', { visible: true })
    await title?.click({ count: 3 })
    await page.keyboard.sendCharacter('Vårt avsnitt om läsåret')
    await page.locator('.assembly-form button[type=submit]').click()
    await page.waitForFunction(() => document.body.textContent?.includes('Sparat i biblioteket, version 1.'))
    await atRest(page)
    const before = await blocksNow()
    await page.locator('.te-item__name ::-p-text(Läsåret)').click()
    await page.keyboard.press('+')
    await page.waitForSelector('dialog[open] input[type=search]')
    await page.keyboard.type('vårt avsnitt')
    const card = await page.waitForSelector('dialog[open] .te-cards ::-p-text(Vårt avsnitt om läsåret)')
    expect(await page.$eval('dialog[open] #te-library-title ~ .te-cards', (list) => list.textContent)).toMatch(
      /Avsnitt med (ett|\d+) block · Kommunens/,
    )
    await card?.click()
    await page.waitForFunction(
      () =>
        [...document.querySelectorAll('.te-item__name')].filter((row) => row.textContent?.endsWith('Läsåret')).length >
        1,
    )
    await allSaved(page)
    const after = await blocksNow()
    expect(after.length).toBeGreaterThan(before.length)
    expect(new Set(after.map(({ blockKey }) => blockKey)).size).toBe(after.length)
    // The other cases are about blocks that stand there once.
    await page.keyboard.down('Control')
    await page.keyboard.press('z')
    await page.keyboard.up('Control')
    await allSaved(page)
    expect(await blocksNow()).toEqual(before)
  })

  it('offers what is new in a section’s newer version, and puts it where it stands there', async () => {
    const other = await page.evaluate(async (templateId) => {
      const send = async (url: string, body: unknown) =>
        (
          await fetch(url, {
            method: 'POST',
            headers: { 'content-type': 'application/json' },
            body: JSON.stringify(body),
          })
        ).json()
      const { entries } = await send(`/api/templates/${templateId}/library`, { query: 'vårt avsnitt' })
      const { section, blocks } = await send(`/api/templates/${templateId}/library-copy`, { entryId: entries[0].id })
      const row = await (await fetch(`/api/blockLibrary/${entries[0].id}?depth=0`)).json()
      const { municipality } = await (await fetch(`/api/templates/${templateId}?draft=true&depth=0`)).json()
      const { doc } = await send('/api/templates?depth=0', {
        title: 'En mall med kopian',
        municipality,
        sections: [{ ...section, blocks }],
      })
      const { id: _, createdAt: __, updatedAt: ___, ...version } = row
      const news = { blockType: 'question', blockKey: 'nytt', title: 'Nytt i avsnittet', prompt: 'Vad är nytt?' }
      const key = { libraryKey: `${row.libraryKey}/nytt`, libraryVersion: 2 }
      await send('/api/blockLibrary', { ...version, version: 2, block: [{ ...news, ...key }, ...row.block] })
      return String(doc.id)
    }, app.seeded.work)
    const second = await person(other)
    await second.locator('.te-item__name').click()
    await second.keyboard.press('+')
    await second.waitForSelector('#library-news')
    await waitForText(second, '”Nytt i avsnittet” är nytt och läggs till.')
    await shot(second, 'biblioteket-nytt-i-avsnittet')
    expect(await faultsOf(second)).toEqual([])
    await second.locator('.assembly-library button ::-p-text(Uppdatera)').click()
    await second.waitForFunction(() => !document.querySelector('#library-news'))
    await outlineSays(second, 'Nytt i avsnittet')
    const [section] = (await stored(other)).sections
    expect(section?.blocks[0]).toMatchObject({ title: 'Nytt i avsnittet', libraryVersion: 2 })
    await second.browserContext().close()
  })

  it('goes on when the library block that was copied is taken away', async () => {
    await page.evaluate((id) => fetch(`/api/blockLibrary/${id}`, { method: 'DELETE' }), app.seeded.entry)
    await page.reload()
    await editorReady(page)
    await waitForPageText(page, 'Trygghet')
    await choose(page, 'Trygghet')
    await write(page, '.te-settings #field-title', 'Tryggheten')
    await waitForPageText(page, 'Tryggheten')
    await allSaved(page)
  })

  it('takes a table of 40 columns, and says that it fits on no page', async () => {
    await choose(page, 'Frånvaron')
    await page.locator('.te-settings ::-p-text(Redigera som tabell)').click()
    await page.waitForSelector('.te-sheet input')
    await page.evaluate(() => {
      const cell = document.querySelector<HTMLElement>('.te-sheet td input')
      const clipboardData = new DataTransfer()
      const head = ['', ...Array.from({ length: 40 }, (_, at) => `Kolumn ${at + 1}`)].join('\t')
      clipboardData.setData('text/plain', `${head}\nÅrskurs 8${'\t1'.repeat(40)}\n`)
      cell?.dispatchEvent(new ClipboardEvent('paste', { clipboardData, bubbles: true, cancelable: true }))
    })
    await page.waitForFunction(() => document.querySelectorAll('.te-sheet thead tr:last-child input').length === 40)
    expect(await faultsOf(page)).toEqual([])
    await page.locator('.te-dialog ::-p-text(Klar)').click()
    await allSaved(page)
    await page.click('.te-button[data-faults]')
    await page.waitForFunction(() => document.querySelector('.te-faults')?.textContent?.includes('40 kolumner'))
    await page.click('.te-faults .te-icon')
  })

  it('compares two versions beside each other and restores one block', async () => {
    await choose(page, 'Tryggheten')
    await page.locator('.te-bar ::-p-text(Versioner)').click()
    await page.waitForSelector('.te-versions li button')
    expect(await faultsOf(page)).toEqual([])
    const rows = await page.$$('.te-versions li')
    await rows.at(-1)?.$eval('button', (button) => (button as HTMLButtonElement).click())
    await page.waitForSelector('.te-beside mark')
    expect(await faultsOf(page)).toEqual([])
    const told = await page.$eval('.te-versions', (box) => box.textContent ?? '')
    expect(told).toContain('Före')
    await page.click('.te-versions header .te-icon')
  })

  it('shows the form with example answers', async () => {
    await page.locator('.te-switch ::-p-text(Formulär)').click()
    await page.waitForSelector('.te-page select option[value="exempel"]')
    const filling = await page.evaluateHandle(() =>
      document.querySelector('.te-page option[value="exempel"]')?.closest('select'),
    )
    await (filling as unknown as { select: (value: string) => Promise<string[]> }).select('exempel')
    await page.waitForFunction(() =>
      [
        ...(document
          .querySelector<HTMLIFrameElement>('.te-page iframe')
          ?.contentDocument?.querySelectorAll('textarea') ?? []),
      ].some(({ value }) => value.includes('Så här kan ett svar se ut')),
    )
    await page.locator('.te-switch ::-p-text(Sida)').click()
    await page.waitForSelector('.te-page iframe[data-shown]')
  })

  it('lets one delete what another edits, asks, and loses nothing', async () => {
    const other = await person(app.seeded.work)
    await choose(page, 'Analysen')
    await choose(other, 'Analysen')
    // Away while the other deletes, or it would be told of that before it had written anything.
    await page.setOfflineMode(true)
    await write(page, '.te-settings #field-title', 'Analysen av året')
    await page.waitForSelector('.te-status[data-kind="offline"]')
    await other.focus('.te-item__name[aria-current="true"][data-block]')
    await other.keyboard.press('Delete')
    await other.waitForSelector('.te-status:not([data-kind="saved"])')
    await allSaved(other)
    await page.setOfflineMode(false)
    await page.locator('.te-conflicts button').click()
    await allSaved(page)
    expect((await blocksNow()).map(({ title }) => title)).toContain('Analysen av året')
    await other.close()
  })

  it('writes on while the network comes and goes', async () => {
    await page.focus('.te-bar__title')
    await page.keyboard.press('End')
    for (const word of [' ett', ' två', ' tre']) {
      await page.setOfflineMode(true)
      await page.keyboard.type(word)
      await page.waitForSelector('.te-status[data-kind="offline"]')
      await page.setOfflineMode(false)
    }
    await allSaved(page)
    expect(((await stored(app.seeded.work)) as unknown as { title: string }).title).toMatch(/ ett två tre$/)
  })

  it('keeps a block whose type is gone, says so, and removes it when asked', async () => {
    const gone = await person(app.seeded.gone)
    await gone.locator('.te-item__name ::-p-text(Vems)').click()
    await gone.waitForFunction(() => document.querySelector('.te-settings')?.textContent?.includes('borttagetBlock'))
    await gone.waitForSelector('.te-button[data-faults="1"]')
    await gone.click('.te-button[data-faults]')
    await gone.locator('.te-faults .te-mend').click()
    await outlineSays(gone, 'Vems', false)
    await allSaved(gone)
    await gone.close()
  })

  it('opens 400 blocks and writes in them', async () => {
    const many = await person(app.seeded.many)
    expect((await many.$$('.te-item__name[data-block]')).length).toBe(400)
    await choose(many, 'Fråga 20.20')
    await write(many, '.te-settings #field-title', 'Den sista frågan')
    await outlineSays(many, 'Den sista frågan')
    await waitForPageText(many, 'Den sista frågan')
    await allSaved(many)
    await many.close()
    expect(faults).toEqual([])
  })
})
