import { readFileSync } from 'node:fs'
import type { Browser, KeyInput, Page } from 'puppeteer-core'
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest'
import { axe } from './axe.ts'
import { openBrowser } from './browser.ts'
import { items } from './harness/forms.ts'
import { serveHarness } from './harness/serve.ts'

const number = (value: string) => ({ kind: 'number', value })
const [plus, before, after, spaces, about, zero] = readFileSync('test/fixtures/cases/numbers.tsv', 'utf8')
  .trimEnd()
  .split('\t') as [string, string, string, string, string, string]
/** What is typed, the decimals of the field, and what is saved. */
const cases: [string, number, unknown][] = [
  [plus, 1, number('3.2')],
  [before, 1, number('72.4')],
  [after, 1, number('72.4')],
  [spaces, 1, number('1234.5')],
  [about, 1, { kind: 'about100' }],
  [zero, 0, number('24')],
  ['(3,2)', 1, number('-3.2')],
  ['12,5 procentenheter', 1, number('12.5')],
  ['80 st', 0, { kind: 'unread', text: '80 st' }],
  ['1e5', 0, { kind: 'unread', text: '1e5' }],
  ['0,123456789', 1, { kind: 'unread', text: '0,123456789' }],
]

type Save = { instanceKey: string; saveId: string; changes: { path: string[]; base: unknown; value: unknown }[] }
let browser: Browser
let server: Awaited<ReturnType<typeof serveHarness>>
let page: Page
let saves: Save[]
let respond: (save: Save) => { status: number; body: unknown }
const faults: string[] = []

beforeAll(async () => {
  ;[browser, server] = await Promise.all([openBrowser(), serveHarness()])
}, 120_000)
afterAll(async () => {
  await browser?.close()
  await server?.close()
})

/** The page with every field; saving is answered here, by the rules of the server. */
const open = async (width = 1280, query = '') => {
  page = await (await browser.createBrowserContext()).newPage()
  await page.setViewport({ width, height: 900 })
  await page.setRequestInterception(true)
  page.on('pageerror', (error) => faults.push(String(error)))
  page.on('console', (message) => {
    if (message.type() === 'error' && !message.text().includes('Failed to load resource')) faults.push(message.text())
  })
  page.on('request', (request) => {
    if (!request.url().includes('/api-skola/')) return void request.continue()
    if (request.url().includes('/narvaro'))
      return void request.respond({ status: 200, contentType: 'application/json', body: JSON.stringify({ writers }) })
    const save = JSON.parse(request.postData() ?? '{}') as Save
    if (request.url().endsWith('/svar')) saves.push(save)
    const { status, body } = respond(save)
    void request.respond({ status, contentType: 'application/json', body: JSON.stringify(body) })
  })
  await page.goto(server.url + query)
  await page.waitForSelector('.rich-text', { timeout: 60_000 })
}
let writers: { instanceKey: string; name: string }[] = []
const values = new Map<string, Record<string, unknown>>()
const put = (target: Record<string, unknown>, path: string[], value: unknown) => {
  const [key = '', ...rest] = path
  if (rest.length === 0) target[key] = value
  else {
    target[key] = target[key] ?? {}
    put(target[key] as Record<string, unknown>, rest, value)
  }
}
const take = (save: Save) => {
  const value = structuredClone(values.get(save.instanceKey) ?? {})
  for (const change of save.changes ?? []) put(value, change.path, change.value)
  values.set(save.instanceKey, value)
  return { status: 200, body: { rev: 1, value } }
}
const cell = (row: string, column: string) => `#f-tabeller-amnen-${row}-${column}`
const textIn = (selector: string) => page.$eval(selector, (input) => (input as HTMLInputElement).value)
const statusText = () => page.$eval('.save-status', (bar) => bar.textContent ?? '')
const waitForStatus = (part: string) =>
  page.waitForFunction(
    (text) => document.querySelector('.save-status')?.textContent?.includes(text),
    { timeout: 15_000 },
    part,
  )
const paste = (selector: string, text: string, html = '') =>
  page.$eval(
    selector,
    (input, plain, rich) => {
      const data = new DataTransfer()
      data.setData('text/plain', plain)
      if (rich) data.setData('text/html', rich)
      ;(input as HTMLElement).focus()
      input.dispatchEvent(new ClipboardEvent('paste', { clipboardData: data, bubbles: true, cancelable: true }))
    },
    text,
    html,
  )

beforeEach(() => {
  saves = []
  writers = []
  for (const { instanceKey, value } of items) values.set(instanceKey, (value ?? {}) as Record<string, unknown>)
  faults.length = 0
  respond = take
  return async () => {
    expect(faults).toEqual([])
    await page.browserContext().close()
  }
})

describe('every field, in Chromium', () => {
  for (const width of [1280, 320])
    it(`has no axe violations and does not scroll sideways at ${width} px`, async () => {
      await open(width)
      expect(await axe(page)).toEqual([])
      expect(await page.evaluate(() => document.documentElement.scrollWidth - innerWidth)).toBeLessThanOrEqual(0)
    })

  it('has no axe violations when it is read only', async () => {
    await open(1280, '?las')
    expect(await axe(page)).toEqual([])
    expect(await page.$$('.save-bar')).toEqual([])
  })

  it('names each cell by row and column', async () => {
    await open()
    const name = await page.$eval(cell('biologi', 'alla'), (input) =>
      (input.getAttribute('aria-labelledby') ?? '')
        .split(' ')
        .map((id) => document.getElementById(id)?.textContent)
        .join(', '),
    )
    expect(name).toBe('Biologi, Alla (%)')
  })

  it('saves what was typed, by path, and says so', async () => {
    await open()
    await page.type('#f-alla-kort', 'Björkängsskolan')
    await waitForStatus('Alla ändringar sparade')
    expect(saves.flatMap(({ changes }) => changes)).toEqual([{ path: ['kort'], base: null, value: 'Björkängsskolan' }])
  })

  it('reads Swedish numbers, keeps what it cannot read and says how to put it right', async () => {
    await open()
    await page.type('#f-alla-antal', '1 234')
    await waitForStatus('Alla ändringar sparade')
    expect(saves.at(-1)?.changes[0]?.value).toEqual({ kind: 'number', value: '1234' })
    await page.focus(cell('engelska', 'alla'))
    await page.keyboard.type('85-90', { delay: 60 })
    await page.keyboard.press('Enter')
    expect(await page.evaluate(() => document.activeElement?.id)).toBe(cell('matematik', 'alla').slice(1))
    expect(await textIn(cell('engelska', 'alla'))).toBe('85-90')
    expect(await page.$eval(`${cell('engelska', 'alla')}-unread`, (note) => note.textContent)).toContain(
      '”85-90” är inget tal',
    )
    await waitForStatus('Alla ändringar sparade')
    // No prefix of it was anybody's figure on the way.
    expect(saves.flatMap(({ changes }) => changes).filter(({ path }) => path.includes('engelska'))).toEqual([
      { path: ['amnen', 'engelska', 'alla'], base: null, value: { kind: 'unread', text: '85-90' } },
    ])
    expect(await axe(page)).toEqual([])
  })

  it.each(cases)('reads %j as it is meant, typed in a cell', async (typed, decimals, value) => {
    await open()
    const selector = decimals === 0 ? '#f-alla-antal' : cell('engelska', 'alla')
    await page.focus(selector)
    await page.keyboard.type(typed)
    await page.keyboard.press('Tab')
    await waitForStatus('Alla ändringar sparade')
    expect(saves.flatMap(({ changes }) => changes).map((change) => change.value)).toEqual([value])
  })

  it('puts back what stood in a cell when Escape is pressed', async () => {
    await open()
    await page.focus(cell('biologi', 'alla'))
    await page.keyboard.type('12')
    await page.keyboard.press('Escape')
    expect(await textIn(cell('biologi', 'alla'))).toBe('87,5')
    await page.keyboard.press('Tab')
    expect(saves).toEqual([])
  })

  it('reads a day as people write it, and keeps and marks what is none', async () => {
    await open()
    const day = '#f-poster-omraden-items-r2-klart'
    const write = async (text: string) => {
      await page.focus(day)
      await page.$eval(day, (input) => (input as HTMLInputElement).select())
      await page.keyboard.type(text)
      await page.keyboard.press('Tab')
      await waitForStatus('Alla ändringar sparade')
      return values.get('poster')?.omraden as { items: { r2: { klart: string } } }
    }
    expect((await write('15/3 2025')).items.r2.klart).toBe('2025-03-15')
    expect(await textIn(day)).toBe('2025-03-15')
    expect((await write('31/4 2025')).items.r2.klart).toBe('31/4 2025')
    expect(await page.$eval(`${day}-unread`, (note) => note.textContent)).toContain('är inget datum')
    expect(await axe(page)).toEqual([])
  })

  const preview = () => page.$eval('.paste-preview', (one) => (one.textContent ?? '').replace(/\s+/g, ' '))
  const confirmPaste = async () => {
    await page.click('.paste-preview .primary')
    await page.waitForFunction(() => !document.querySelector('.paste-preview'))
  }
  const chord = async (...keys: KeyInput[]) => {
    for (const key of keys.slice(0, -1)) await page.keyboard.down(key)
    await page.keyboard.press(keys.at(-1) ?? 'Escape')
    for (const key of keys.slice(0, -1).reverse()) await page.keyboard.up(key)
  }
  const report = () => page.$eval('.paste-report [role=status]', (status) => status.textContent)

  it('shows what a block from Excel will do before it does it, marks what it cannot read, and goes back and forth', async () => {
    await open()
    await paste(cell('engelska', 'flickor'), '87,5\t1\u00a0234\tför mycket\n..\tåtta\n\t~100\n')
    await page.waitForSelector('.paste-preview[open]')
    expect(saves).toEqual([])
    expect(await textIn(cell('engelska', 'flickor'))).toBe('')
    expect(await preview()).toMatch(/5 celler fylls i\. 1 cell kan inte läsas.*1 cell får inte plats i tabellen/)
    expect(await axe(page)).toEqual([])
    await confirmPaste()
    expect(await textIn(cell('engelska', 'flickor'))).toBe('87,5')
    expect(await textIn(cell('matematik', 'flickor'))).toBe('..')
    expect(await textIn(cell('matematik', 'pojkar'))).toBe('åtta')
    expect(await textIn(cell('svenska', 'pojkar'))).toBe('~100')
    expect(await report()).toBe('4 celler inklistrade. 1 cell kunde inte läsas och är markerade. 1 cell kom inte med.')
    expect(await page.evaluate(() => document.activeElement?.id)).toBe(cell('engelska', 'flickor').slice(1))
    expect(await axe(page)).toEqual([])
    // Put right, the mark goes.
    await page.$eval(cell('matematik', 'pojkar'), (input) => (input as HTMLInputElement).select())
    await page.type(cell('matematik', 'pojkar'), '8')
    await page.keyboard.press('Tab')
    await page.waitForFunction(() => document.querySelector('.unread-line')?.textContent === '')
    await page.focus(cell('engelska', 'flickor'))
    await chord('Control', 'z')
    expect(await textIn(cell('engelska', 'flickor'))).toBe('')
    // What was written since stays.
    expect(await textIn(cell('matematik', 'pojkar'))).toBe('8')
    await chord('Control', 'Shift', 'z')
    expect(await textIn(cell('engelska', 'flickor'))).toBe('87,5')
    await waitForStatus('Alla ändringar sparade')
    expect(values.get('tabeller')).toMatchObject({ amnen: { engelska: { flickor: { value: '87.5' } } } })
  })

  it('puts a block with headings and names where they say, and asks where it does not know them', async () => {
    await open()
    const named = 'Ämne\tPojkar\tFlickor\nMatematik\t71,5\t72\nEngelska\t81\t82\n'
    await paste(cell('biologi', 'alla'), named)
    await page.waitForSelector('.paste-preview[open]')
    expect(await preview()).toContain('De paras ihop med tabellens kolumner')
    await confirmPaste()
    expect(await textIn(cell('biologi', 'alla'))).toBe('87,5')
    expect(await textIn(cell('matematik', 'pojkar'))).toBe('71,5')
    expect(await textIn(cell('engelska', 'flickor'))).toBe('82')
    await paste(cell('svenska', 'alla'), 'Totalt\tTjejer\n1\t2\n')
    await page.waitForSelector('.paste-preview[open]')
    expect(await preview()).toContain('Första raden finns inte i tabellen. Vad är den?')
    expect(await page.$eval('.paste-preview .primary', (button) => (button as HTMLButtonElement).disabled)).toBe(true)
    await page.click('.paste-edge[data-asked] input')
    await confirmPaste()
    expect([await textIn(cell('svenska', 'alla')), await textIn(cell('svenska', 'flickor'))]).toEqual(['1', '2'])
  })

  it('goes on in new records, and takes them away again', async () => {
    await open()
    await paste(
      '#f-poster-omraden-items-r2-ansvarig',
      'Eva Ek\t15/3 2025\nBo Berg\t2025-04-15 00:00:00\nCilla\ti maj\n',
    )
    await page.waitForSelector('.paste-preview[open]')
    expect(await preview()).toContain('2 rader läggs till.')
    await confirmPaste()
    await waitForStatus('Alla ändringar sparade')
    const stored = () => values.get('poster')?.omraden as { order: string[]; items: Record<string, unknown> }
    const added = stored().order.slice(2)
    expect([...added, 'r2'].map((key) => stored().items[key])).toEqual([
      { ansvarig: 'Bo Berg', klart: '2025-04-15' },
      { ansvarig: 'Cilla', klart: 'i maj' },
      { text: 'Ökad närvaro i årskurs 7–9.', ansvarig: 'Eva Ek', klart: '2025-03-15' },
    ])
    await page.$eval('.records-control .paste-report button', (button) => (button as HTMLElement).click())
    await waitForStatus('Alla ändringar sparade')
    await page.waitForFunction(() => document.querySelectorAll('[data-record]').length === 3)
    expect(stored().order).toEqual(['r1', 'r2'])
  })

  it('copies a range to Excel, fills it down and empties it', async () => {
    await open()
    await page.$eval(cell('biologi', 'alla'), (input) => (input as HTMLInputElement).select())
    await chord('Shift', 'ArrowRight')
    await chord('Shift', 'ArrowDown')
    expect(await page.$$eval('[data-selected]', (cells) => cells.length)).toBe(4)
    const copied = await page.evaluate(() => {
      const data = new DataTransfer()
      document.activeElement?.dispatchEvent(
        new ClipboardEvent('copy', { clipboardData: data, bubbles: true, cancelable: true }),
      )
      return data.getData('text/plain')
    })
    expect(copied).toBe('87,5\t..\n\t')
    await chord('Control', 'd')
    expect([await textIn(cell('engelska', 'alla')), await textIn(cell('engelska', 'flickor'))]).toEqual(['87,5', '..'])
    await page.keyboard.press('Delete')
    expect(await textIn(cell('biologi', 'alla'))).toBe('')
    await chord('Control', 'z')
    await chord('Control', 'z')
    expect([await textIn(cell('biologi', 'alla')), await textIn(cell('engelska', 'alla'))]).toEqual(['87,5', ''])
  })

  it('selects by drawing, and lets what is typed replace the first cell', async () => {
    await open()
    const middle = async (selector: string) => {
      const box = await (await page.$(selector))?.boundingBox()
      return [(box?.x ?? 0) + (box?.width ?? 0) / 2, (box?.y ?? 0) + (box?.height ?? 0) / 2] as const
    }
    await page.$eval(cell('engelska', 'alla'), (input) => input.scrollIntoView({ block: 'center' }))
    await page.mouse.move(...(await middle(cell('biologi', 'alla'))))
    await page.mouse.down()
    await page.mouse.move(...(await middle(cell('engelska', 'pojkar'))), { steps: 8 })
    await page.mouse.up()
    expect(await page.$$eval('[data-selected]', (cells) => cells.length)).toBe(6)
    await page.keyboard.type('5')
    expect(await page.$$('[data-selected]')).toHaveLength(0)
    expect(await textIn(cell('biologi', 'alla'))).toBe('5')
  })

  it('answers a key within 50 ms in a section of sixty rows, and keeps the headings in sight', async () => {
    values.set('stor', {})
    await open(1280, '?rader')
    const costs = async (selector: string, text: string) => {
      await page.focus(selector)
      return page.evaluate(
        async (id, letters) => {
          const input = document.querySelector(id) as HTMLInputElement
          const set = Object.getOwnPropertyDescriptor(HTMLInputElement.prototype, 'value')?.set
          const taken: number[] = []
          for (const letter of letters) {
            await new Promise(requestAnimationFrame)
            const began = performance.now()
            set?.call(input, input.value + letter)
            input.dispatchEvent(new InputEvent('input', { bubbles: true, data: letter }))
            void document.body.offsetHeight
            taken.push(performance.now() - began)
          }
          return taken.sort((a, b) => a - b)
        },
        selector,
        text,
      )
    }
    const figures = await costs('#f-stor-rader-r30-c1', '1234567890')
    const words = await costs('#f-stor-rader-r30-kommentar', 'En rad text som någon skriver')
    const middle = (taken: number[]) => taken[Math.floor(taken.length / 2)] ?? Number.NaN
    console.info(
      `key in 60 rows: figure ${middle(figures).toFixed(1)} ms, text ${middle(words).toFixed(1)} ms (median)`,
    )
    expect(middle(figures)).toBeLessThan(50)
    expect(middle(words)).toBeLessThan(50)
    const top = await page.$eval('#f-stor-rader-r30-c1', (input) => {
      const box = input.closest('.table-scroll')
      input.scrollIntoView({ block: 'center' })
      const head = box?.querySelector('thead th')?.getBoundingClientRect()
      return (head?.top ?? 0) - (box?.getBoundingClientRect().top ?? 0)
    })
    // Borders that cells share do not stick, so the head goes so far above its edge.
    expect(Math.abs(top)).toBeLessThan(2)
  })

  it('walks between cells with arrows and leaves given cells alone', async () => {
    await open()
    await page.focus('#f-tabeller-enkat-trygghet-skolan')
    await page.keyboard.press('ArrowDown')
    expect(await page.evaluate(() => document.activeElement?.id)).toBe('f-tabeller-enkat-studiero-skolan')
    expect(await page.$('#f-tabeller-enkat-studiero-omradet')).toBeNull()
    expect(await page.$eval('td.is-given', (td) => td.textContent)).toContain('80,4')
  })

  it('adds, moves, removes and restores records, with focus where the work goes on', async () => {
    await open()
    await page.click('#f-poster-omraden')
    await page.waitForFunction(() => document.activeElement?.tagName === 'TEXTAREA')
    await page.keyboard.type('Nytt mål')
    await waitForStatus('Alla ändringar sparade')
    const saved = saves.flatMap(({ changes }) => changes)
    const order = saved.findLast(({ path }) => path.at(-1) === 'order')?.value as string[]
    expect(order.slice(0, 2)).toEqual(['r1', 'r2'])
    expect(order).toHaveLength(3)
    const key = order[2]
    await page.click(`[data-record="${key}"] [data-move="-1"]`)
    expect(
      await page.$$eval('[data-record]', (cards) => cards.map((card) => (card as HTMLElement).dataset.record)),
    ).toEqual(expect.arrayContaining(['ska', 'r1', key, 'r2']))
    await page.$eval(`[data-record="r1"] .record-actions button:last-child`, (button) =>
      (button as HTMLElement).click(),
    )
    await page.waitForSelector('[data-undo]:focus')
    expect(await page.$('[data-record="r1"]')).toBeNull()
    await page.keyboard.press('Enter')
    await page.waitForSelector('[data-record="r1"]')
    expect(await textIn('#f-poster-omraden-items-r1-text')).toBe('Fler elever ska läsa med flyt.')
    expect(await axe(page)).toEqual([])
  })

  it('keeps words, lists and safe links of a paste from Word and nothing else', async () => {
    await open()
    await page.click('#f-alla-rik')
    await paste(
      '#f-alla-rik',
      'Rubrik',
      '<h1 style="color:red">Rubrik</h1><p><b>Fet</b> <u>understruken</u> <a href="javascript:alert(1)">farlig</a> <a href="https://skolverket.se">bra</a></p><ul><li>ett</li><li>två</li></ul><table><tr><td>cell</td></tr></table><img src="x.png">',
    )
    await waitForStatus('Alla ändringar sparade')
    const stored = JSON.stringify(saves.at(-1)?.changes[0]?.value)
    for (const word of ['Rubrik', 'Fet', 'understruken', 'farlig', 'ett', 'två', 'cell']) expect(stored).toContain(word)
    expect(stored).toContain('"fields":{"linkType":"custom","newTab":false,"url":"https://skolverket.se"')
    expect(stored).not.toMatch(/javascript|color|"type":"(heading|table|image)"|"format":(8|9)/)
    expect(await page.$eval('.rich + [role=status]', (status) => status.textContent)).toContain(
      'bilder, tabellens rutnät och understrykningar',
    )
  })

  it('lets Tab out of the text editor', async () => {
    await open()
    await page.focus('#f-alla-rik')
    await page.keyboard.press('Tab')
    expect(await page.evaluate(() => document.activeElement?.textContent)).toMatch(/^Använd förra årets svar/)
    await page.keyboard.press('Tab')
    expect(await page.evaluate(() => document.activeElement?.id)).toBe('f-alla-antal')
  })

  it('shows both texts when two have changed the same answer, and saves the one that is chosen', async () => {
    respond = (save) =>
      save.changes.some(({ base }) => base === null)
        ? {
            status: 409,
            body: {
              code: 'CONFLICT',
              message: '',
              details: {
                rev: 2,
                value: { lang: 'Kollegans text' },
                conflicts: [{ path: ['lang'], base: null, mine: 'Min text', theirs: 'Kollegans text' }],
              },
            },
          }
        : take(save)
    await open()
    await page.type('#f-alla-lang', 'Min text')
    await page.waitForSelector('.conflict')
    expect(await page.$eval('.conflict', (note) => note.textContent)).toMatch(/Min text.*Kollegans text/)
    expect(await textIn('#f-alla-lang')).toBe('Min text')
    expect(await axe(page)).toEqual([])
    await page.$eval('.conflict .buttons button:nth-child(3)', (button) => (button as HTMLElement).click())
    await waitForStatus('Alla ändringar sparade')
    expect(saves.at(-1)?.changes).toEqual([
      { path: ['lang'], base: 'Kollegans text', value: 'Kollegans text\n\nMin text' },
    ])
  })

  it('says when it is offline, keeps the text over a reload and sends it when the network is back', async () => {
    await open()
    respond = () => ({ status: 503, body: { code: 'BUSY', message: '' } })
    await page.type('#f-alla-kort', 'Utan nät')
    await waitForStatus('Inte sparat – försöker igen')
    expect(await statusText()).toContain('1 ändring finns i den här webbläsaren')
    page.on('dialog', (dialog) => void dialog.accept())
    await page.reload()
    await page.waitForSelector('.rich-text')
    await page.waitForFunction(() => (document.querySelector('#f-alla-kort') as HTMLInputElement)?.value === 'Utan nät')
    respond = take
    await page.evaluate(() => window.dispatchEvent(new Event('online')))
    await waitForStatus('Alla ändringar sparade')
    expect(values.get('alla')).toEqual({ kort: 'Utan nät' })
  })

  it('says when the session is over, with the text intact, and goes on after a new login', async () => {
    await open()
    respond = () => ({ status: 401, body: { code: 'SIGNED_OUT', message: '' } })
    await page.type('#f-alla-kort', 'Kvar')
    await waitForStatus('Du har loggats ut')
    expect(await page.$eval('.save-status a', (link) => link.getAttribute('href'))).toBe('/logga-in?stang=1')
    expect(await axe(page)).toEqual([])
    respond = take
    await page.evaluate(() => window.dispatchEvent(new Event('focus')))
    await waitForStatus('Alla ändringar sparade')
    expect(await textIn('#f-alla-kort')).toBe('Kvar')
  })

  it('links what remains to its fields when a section is marked ready', async () => {
    await open()
    respond = (save) =>
      'ready' in save
        ? {
            status: 200,
            body: {
              findings: [
                {
                  instanceKey: 'alla',
                  path: ['lang'],
                  code: 'REQUIRED',
                  severity: 'missing',
                  message: 'Beskriv skolan: svar saknas.',
                },
              ],
            },
          }
        : take(save)
    await page.click('.save-bar button.primary')
    await page.waitForFunction(() => document.activeElement?.className === 'findings')
    expect(await axe(page)).toEqual([])
    await page.click('.findings a')
    expect(await page.evaluate(() => document.activeElement?.id)).toBe('f-alla-lang')
    const described = await page.$eval(
      '#f-alla-lang',
      (input) => document.getElementById(input.getAttribute('aria-describedby')?.split(' ').at(-1) ?? '')?.textContent,
    )
    expect(described).toContain('svar saknas')
  })

  it('says how many answers cannot be read, and leads to the first', async () => {
    await open()
    const line = () => page.$eval('.unread-line', (one) => one.textContent ?? '')
    await page.type(cell('engelska', 'alla'), 'åttio')
    expect(await line()).toBe('')
    await page.type(cell('engelska', 'flickor'), '80')
    await page.keyboard.press('Tab')
    await waitForStatus('Alla ändringar sparade')
    expect(await line()).toBe('Ett svar behöver rättas. Visa fältet')
    expect(values.get('tabeller')).toMatchObject({
      amnen: { engelska: { alla: { kind: 'unread', text: 'åttio' }, flickor: { value: '80' } } },
    })
    expect(await axe(page)).toEqual([])
    await page.click('.unread-line a')
    expect(await page.evaluate(() => document.activeElement?.id)).toBe('f-tabeller-amnen-engelska-alla')
    for (const _ of 'åttio') await page.keyboard.press('Backspace')
    await page.keyboard.press('Tab')
    await page.waitForFunction(() => document.querySelector('.unread-line')?.textContent === '')
  })

  it('says what could not be read at its field, once', async () => {
    await open()
    const message = 'Tabell ”A”, rad ”Engelska”, kolumn ”Alla”: ”åttio” är inget tal.'
    const finding = { instanceKey: 'tabeller', path: ['amnen', 'engelska', 'alla'], code: 'UNREAD', severity: 'unread' }
    respond = (save) => ('ready' in save ? { status: 200, body: { findings: [{ ...finding, message }] } } : take(save))
    await page.type(cell('engelska', 'alla'), 'åttio')
    await page.click('.save-bar button.primary')
    await page.waitForSelector('.findings')
    expect(await page.$eval('.findings li', (entry) => entry.textContent)).toContain(message)
    expect(
      await page.$eval(cell('engelska', 'alla'), (input) => input.closest('td')?.textContent?.match(/åttio/g)?.length),
    ).toBe(1)
  })

  it('follows a section in the menu as it is answered, marked and changed, without a reload', async () => {
    await open()
    respond = (save) => ('ready' in save ? { status: 200, body: { findings: [] } } : take(save))
    const menu = () => page.$eval('#menu', (link) => link.textContent)
    expect(await menu()).toBe('○Alla fält, Ej påbörjad')
    await page.type('#f-alla-kort', 'Ås')
    await waitForStatus('Alla ändringar sparade')
    expect(await menu()).toBe('◐Alla fält, Pågår')
    await page.click('.save-bar button.primary')
    await page.waitForFunction(() => document.querySelector('#menu')?.textContent === '✓Alla fält, Klar')
    await new Promise((done) => setTimeout(done, 1100))
    await page.type('#f-alla-kort', ' skola')
    await page.waitForFunction(() => document.querySelector('#menu')?.textContent === '✎Alla fält, Klar men ändrad')
    expect(await page.$eval('.save-bar button', (button) => button.textContent)).toBe('Markera som klar')
  })

  it('leads to the nearest thing when what remains is no single field', async () => {
    await open()
    const finding = (instanceKey: string, path: string[], message: string) => ({
      instanceKey,
      path,
      code: `C${path.length}`,
      severity: 'missing',
      message,
    })
    respond = (save) =>
      'ready' in save
        ? {
            status: 200,
            body: {
              findings: [
                finding('tabeller', ['amnen'], 'Tabellen är inte ifylld.'),
                finding('poster', ['omraden', 'items', 'r2'], 'Mål 2 är inte analyserat.'),
                finding('poster', [], 'Svaret går inte att läsa.'),
              ],
            },
          }
        : take(save)
    await page.click('.save-bar button.primary')
    await page.waitForSelector('.findings')
    const reached: (string | undefined)[] = []
    for (const link of await page.$$('.findings a')) {
      await link.click()
      reached.push(await page.evaluate(() => document.activeElement?.id))
    }
    expect(reached).toEqual(['f-tabeller-amnen', 'f-poster-omraden-items-r2', 'f-poster-item'])
    expect(await page.$eval('#f-poster-omraden-items-r2 .field-finding', (note) => note.textContent)).toBe(
      'Mål 2 är inte analyserat.',
    )
    expect(await axe(page)).toEqual([])
  })

  it('puts last year’s answer in when asked, as an ordinary change, and takes it out again', async () => {
    await open()
    const button = (field: string) => `.field:has(#f-alla-${field}) + .use-previous button`
    const words = () => page.$eval('.field:has(#f-alla-lang) + .use-previous', (line) => line.textContent)
    expect(saves).toEqual([])
    await page.focus(button('lang'))
    await page.keyboard.press('Enter')
    expect(await textIn('#f-alla-lang')).toBe('En liten skola vid sjön.')
    expect(await page.evaluate(() => document.activeElement?.id)).toBe('f-alla-lang')
    expect(await words()).toMatch(/^Svaret från 2021\/22 är infört.*Ångra/)
    await waitForStatus('Alla ändringar sparade')
    expect(saves.at(-1)?.changes).toEqual([{ path: ['lang'], base: null, value: 'En liten skola vid sjön.' }])
    expect(await axe(page)).toEqual([])
    await page.click(button('lang'))
    expect(await textIn('#f-alla-lang')).toBe('')
    await page.type('#f-alla-lang', 'Ny text')
    expect(await words()).toBe('')
    await page.click(button('rik'))
    await page.waitForFunction(() => document.querySelector('#f-alla-rik')?.textContent === 'Läsningen har lyft.')
    await page.waitForFunction(() => document.querySelector('.save-status')?.textContent?.includes('sparade'))
    expect(values.get('alla')).toMatchObject({ lang: 'Ny text', rik: { root: { type: 'root' } } })
  })

  it('says who else writes in a question', async () => {
    writers = [{ instanceKey: 'poster', name: 'Anna Berg' }]
    await open()
    await page.waitForFunction(() =>
      [...document.querySelectorAll('.presence')].some((line) => line.textContent === 'Anna Berg skriver här'),
    )
    expect(await page.$$eval('.presence', (lines) => lines.map((line) => line.textContent))).toEqual([
      '',
      '',
      'Anna Berg skriver här',
    ])
    expect(await axe(page)).toEqual([])
  })

  it('never hides the focused field behind the save bar', async () => {
    await open(360)
    const hidden = await page.evaluate(() => {
      const bar = document.querySelector('.save-bar')?.getBoundingClientRect()
      return [...document.querySelectorAll<HTMLElement>('.item input:not([type=hidden]), .item select, .item textarea')]
        .filter((input) => {
          input.focus()
          const { top, bottom } = input.getBoundingClientRect()
          const now = document.querySelector('.save-bar')?.getBoundingClientRect() ?? bar
          return now !== undefined && top >= now.top && bottom <= now.bottom + 1
        })
        .map(({ id }) => id)
    })
    expect(hidden).toEqual([])
  })
})
