import { createHash } from 'node:crypto'
import type { Browser, Page } from 'puppeteer-core'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { today } from '#load/today.ts'
import { axe } from '../school/axe.ts'
import { openBrowser } from '../school/browser.ts'
import { lookAt, takenOver } from './inPages.ts'
import { allSaved, editorReady, waitForPageText } from './openEditor.ts'
import { type Application, startApplication } from './startApplication.ts'

const password = 'Ett-långt-lösenord'
let app: Application
let browser: Browser
let strategist: Page
let headTeacher: Page
const faults: string[] = []
let documentId = ''
let publicPath = ''

const newPerson = async () => {
  const page = await (await browser.createBrowserContext()).newPage()
  await page.setViewport({ width: 1280, height: 1000 })
  page.setDefaultTimeout(60_000)
  page.on('pageerror', (error) => faults.push(String(error)))
  page.on('console', (message) => {
    if (message.type() === 'error') faults.push(`${page.url()}: ${message.text()}`)
  })
  return page
}
const byName = (page: Page, name: string) => page.locator(`::-p-aria(${name})`)
const text = (page: Page, selector = 'main') => page.$eval(selector, (element) => element.textContent ?? '')
const waitForText = (page: Page, words: string) =>
  page.waitForFunction((wanted) => document.body.textContent?.includes(wanted), {}, words)
const saved = (page: Page) => waitForText(page, 'Alla ändringar sparade')
const go = async (page: Page, selector: string) => {
  await page.waitForSelector(selector)
  await Promise.all([page.waitForNavigation(), page.click(selector)])
}
const logIn = async (page: Page, email: string) => {
  await page.goto(`${app.base}/logga-in`)
  await page.type('#email', email)
  await page.type('#password', password)
  await go(page, 'main button.primary')
}
/** Downloads as the person who is logged in: first bytes, checksum as promised and as it is. */
const download = async (page: Page, format: 'pdf' | 'docx') => {
  const file = await page.evaluate(async (url) => {
    const response = await fetch(url)
    const bytes = new Uint8Array(await response.arrayBuffer())
    return {
      status: response.status,
      name: decodeURIComponent(/UTF-8''(.*)$/.exec(response.headers.get('content-disposition') ?? '')?.[1] ?? ''),
      digest: response.headers.get('repr-digest'),
      base64: btoa(Array.from(bytes, (byte) => String.fromCharCode(byte)).join('')),
    }
  }, `${app.base}/dokument/${documentId}/${format}`)
  const bytes = Buffer.from(file.base64, 'base64')
  return { ...file, bytes, actual: `sha-256=:${createHash('sha256').update(bytes).digest('base64')}:` }
}

beforeAll(async () => {
  ;[app, browser] = await Promise.all([startApplication(), openBrowser()])
  strategist = await newPerson()
  headTeacher = await newPerson()
}, 900_000)
afterAll(async () => {
  await browser?.close()
  app?.stop()
})

describe('the whole way, in a browser on the built application', () => {
  it('sends a stranger to the login, and refuses a wrong password in words', async () => {
    await headTeacher.goto(`${app.base}/mina-dokument`)
    expect(headTeacher.url()).toContain('/logga-in?till=%2Fmina-dokument')
    await headTeacher.type('#email', 'rektor@lillkoping.example')
    await headTeacher.type('#password', 'fel')
    await go(headTeacher, 'main button.primary')
    expect(await text(headTeacher)).toContain('stämmer inte')
    expect(await axe(headTeacher)).toEqual([])
  })

  it('lets the strategist change the template in the admin and see it on the page', async () => {
    await logIn(strategist, 'strateg@lillkoping.example')
    await strategist.goto(`${app.base}/admin/collections/templates/${app.seeded.templateId}`)
    await editorReady(strategist)
    const title = await strategist.waitForSelector('.te-bar__title')
    await title?.click({ count: 3 })
    await strategist.keyboard.type('Kvalitetsrapport för {{unit}}')
    await strategist.waitForSelector('.te-status:not([data-kind="saved"])')
    await allSaved(strategist)
    await waitForPageText(strategist, 'Presentation av Ås skola')
    await waitForPageText(strategist, 'Kvalitetsrapport för')
  })

  it('shows the form of a template to nobody else', async () => {
    const form = `${app.base}/forhandsgranska/mall/${app.seeded.templateId}/formular`
    expect((await fetch(form, { redirect: 'manual' })).status).toBe(307)
    await logIn(headTeacher, 'rektor@lillkoping.example')
    const response = await headTeacher.goto(form)
    expect(response?.status()).toBe(404)
    faults.length = 0 // the browser itself reports the 404 it was shown
  })

  it('lets the strategist publish an edition and send it out', async () => {
    await strategist.bringToFront()
    await byName(strategist, 'Publicera upplaga').click()
    await strategist.waitForFunction(() => location.pathname.includes('/collections/editions/'))
    await byName(strategist, 'Skicka ut').click()
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

  it('shows the head teacher what to do, by when', async () => {
    await headTeacher.bringToFront()
    await headTeacher.goto(`${app.base}/`)
    expect(await text(headTeacher)).toContain('tisdag 16 juni 2099')
    await go(headTeacher, '.documents a')
    documentId = new URL(headTeacher.url()).pathname.split('/').at(-1) ?? ''
    expect(await text(headTeacher)).toContain('2 avsnitt återstår')
    expect(await axe(headTeacher)).toEqual([])
  })

  it('saves answers in text, formatted text, table and records, and they survive a reload', async () => {
    await go(headTeacher, '.task-list li:nth-child(1) a')
    await headTeacher.locator('textarea').fill('En liten skola på landet.')
    await headTeacher.locator('.rich-text').click()
    await headTeacher.keyboard.down('Control')
    await headTeacher.keyboard.press('b')
    await headTeacher.keyboard.up('Control')
    await headTeacher.keyboard.type('Läsningen har lyft.')
    await saved(headTeacher)
    await headTeacher.reload()
    await headTeacher.waitForSelector('.rich-text .rich-bold')
    expect(await headTeacher.$eval('textarea', (area) => area.value)).toBe('En liten skola på landet.')
    expect(await text(headTeacher, '.rich-text')).toBe('Läsningen har lyft.')
    await byName(headTeacher, 'Markera som klar').click()
    await waitForText(headTeacher, 'Avsnittet är klart.')
    await go(headTeacher, '.save-bar a.button')

    await headTeacher.locator('td[data-row="0"][data-column="0"] input').click()
    await headTeacher.keyboard.type('87,5')
    await headTeacher.keyboard.press('Enter')
    await headTeacher.keyboard.type('..')
    await headTeacher.locator('.records > button').click()
    await headTeacher.waitForSelector('.record input:focus')
    await headTeacher.keyboard.type('Läslyftet')
    await saved(headTeacher)
    await headTeacher.reload()
    await headTeacher.waitForSelector('.record input')
    const cells = await headTeacher.$$eval('td[data-column="0"] input', (inputs) => inputs.map((input) => input.value))
    expect(cells).toEqual(['87,5', '..'])
    expect(await headTeacher.$eval('.record input', (input) => input.value)).toBe('Läslyftet')
    expect(await axe(headTeacher)).toEqual([])
  })

  it('shows how an answer came about, and puts an earlier version back', async () => {
    const block = '.item:has(.record)'
    await headTeacher.locator(`${block} .history summary`).click()
    await headTeacher.waitForSelector(`${block} .history dd`)
    expect(await text(headTeacher, `${block} .history`)).toMatch(/Läslyftet[\s\S]*Det här gäller nu/)
    expect(await axe(headTeacher)).toEqual([])
    await headTeacher.type('.record input', ' 2')
    await saved(headTeacher)
    await headTeacher.locator(`${block} .history button`).click()
    await headTeacher.waitForFunction(
      () => document.querySelector<HTMLInputElement>('.record input')?.value === 'Läslyftet',
    )
    await saved(headTeacher)
    // Those who read a document do not see how its answers came about.
    const url = `${app.base}/api-skola/dokument/${documentId}/historik?block=x`
    expect(await strategist.evaluate(async (address) => (await fetch(address)).status, url)).toBe(403)
    faults.length = 0
  })

  it('refuses a save from another site and from a stranger', async () => {
    const url = `${app.base}/api-skola/dokument/${documentId}/svar`
    const stranger = await fetch(url, { method: 'POST', headers: { origin: app.base }, body: '{}' })
    expect([stranger.status, ((await stranger.json()) as { code: string }).code]).toEqual([401, 'SIGNED_OUT'])
    const foreign = await fetch(url, { method: 'POST', headers: { origin: 'https://annan.example' }, body: '{}' })
    expect(foreign.status).toBe(403)
    const mayNot = await strategist.evaluate(async (address) => {
      const response = await fetch(address, {
        method: 'POST',
        body: JSON.stringify({ instanceKey: 'x', saveId: '12345678', changes: [{ path: ['a'], value: '1' }] }),
      })
      return response.status
    }, url)
    expect(mayNot).toBe(403)
    faults.length = 0 // the browser itself reports the 403 it was given
  })

  it('lists what is missing and hands in after confirmation, once', async () => {
    await headTeacher.goto(`${app.base}/dokument/${documentId}/granska`)
    expect(await axe(headTeacher)).toEqual([])
    await headTeacher.locator('main button[type=submit].primary').click()
    await waitForText(headTeacher, 'Kryssa i det som står ovan')
    for (const box of await headTeacher.$$('.confirm input')) await box.click()
    await go(headTeacher, 'main button[type=submit].primary')
    expect(await text(headTeacher, 'h1')).toBe('Dokumentet är inlämnat')
    await headTeacher.goto(`${app.base}/dokument/${documentId}`)
    await go(headTeacher, '.task-list li:nth-child(1) a')
    expect(await headTeacher.$('.save-bar')).toBeNull()
    expect(await headTeacher.$eval('textarea', (area) => area.readOnly)).toBe(true)
    expect(await axe(headTeacher)).toEqual([])
  })

  it('gives both the same PDF and Word, named in Swedish and true to their checksums', async () => {
    for (const format of ['pdf', 'docx'] as const) {
      const mine = await download(headTeacher, format)
      const theirs = await download(strategist, format)
      expect(mine.status).toBe(200)
      expect(mine.name).toMatch(new RegExp(`Ås skola.*\\.${format}$`))
      expect(mine.bytes.subarray(0, 4).toString('latin1')).toBe(format === 'pdf' ? '%PDF' : 'PK\u0003\u0004')
      expect(mine.digest).toBe(mine.actual)
      expect(theirs.digest).toBe(mine.digest)
    }
  }, 180_000)

  it('shows the strategist who has come how far, and lets a document be returned with a reason', async () => {
    await strategist.goto(`${app.base}/uppfoljning`)
    await go(strategist, '.documents a')
    await waitForText(strategist, '1 av 1 dokument är inlämnade.')
    expect(await axe(strategist)).toEqual([])
    await go(strategist, '.matrix th a')
    await strategist.waitForSelector('textarea[name=reason]')
    await strategist.type('textarea[name=reason]', 'Skriv mer om svenska.')
    await Promise.all([strategist.waitForNavigation(), byName(strategist, 'Lämna tillbaka').click()])
    await headTeacher.goto(`${app.base}/dokument/${documentId}`)
    expect(await text(headTeacher)).toContain('Skriv mer om svenska.')
  })

  it('is handed in anew, adopted on a possible day, and published once its files are there', async () => {
    await headTeacher.goto(`${app.base}/dokument/${documentId}/granska`)
    for (const box of await headTeacher.$$('.confirm input')) await box.click()
    await go(headTeacher, 'main button[type=submit].primary')
    await strategist.goto(`${app.base}/dokument/${documentId}`)
    expect(await text(strategist, '.handed-in-gaps')).toContain('Resultat och insatser (pågår)')
    expect(await axe(strategist)).toEqual([])
    const decideOn = async (date: string) => {
      await strategist.$eval(
        'input[name=date]',
        (input, day) => {
          ;(input as HTMLInputElement).value = day
        },
        date,
      )
      await byName(strategist, 'Fastställ').click()
    }
    await strategist.type('input[name=by]', 'Grundskolenämnden')
    await decideOn('2001-01-01')
    await waitForText(strategist, 'ligger före inlämningen')
    await Promise.all([strategist.waitForNavigation(), decideOn(today())])
    await strategist.waitForFunction(() =>
      /Filerna är klara/.test(document.querySelector('.files-state')?.textContent ?? ''),
    )
    expect(await axe(strategist)).toEqual([])
    await go(strategist, 'section[aria-labelledby=publish] button.primary')
    expect(strategist.url()).toContain('/p/lillkoping-as-skola-')
    expect(await text(strategist, 'body')).toContain('En liten skola på landet.')
    faults.length = 0 // the browser itself reports the 400 of the impossible date
  }, 240_000)

  /** What a visitor meets at the public address: status and text. */
  const visit = async () => {
    const answer = await fetch(`${app.base}${publicPath}`)
    return { status: answer.status, text: await answer.text() }
  }
  /** Folded away on the document's page: opened, given a reason, sent. */
  const decideWithReason = async (heading: string, reason: string, button: string) => {
    await strategist.goto(`${app.base}/dokument/${documentId}`)
    await strategist.locator(`summary::-p-text(${heading})`).click()
    await strategist.locator('details[open] textarea[name=reason]').fill(reason)
    expect(await axe(strategist)).toEqual([])
    await Promise.all([
      strategist.waitForNavigation(),
      strategist.locator(`details[open] button::-p-text(${button})`).click(),
    ])
  }
  const publish = async () => {
    await strategist.goto(`${app.base}/dokument/${documentId}`)
    await strategist.waitForFunction(() =>
      /Filerna är klara/.test(document.querySelector('.files-state')?.textContent ?? ''),
    )
    await go(strategist, 'section[aria-labelledby=publish] button.primary')
    expect(new URL(strategist.url()).pathname).toBe(publicPath)
  }

  it('is taken down at once with a reason, tells visitors that it is gone, and can be published again', async () => {
    publicPath = new URL(strategist.url()).pathname
    expect(await visit()).toMatchObject({ status: 200 })
    await decideWithReason('Ta ner sidan från webben', 'Ett namn står kvar i texten.', 'Ta ner sidan')
    expect(await text(strategist)).toContain('Ett namn står kvar i texten.')
    expect(await axe(strategist)).toEqual([])
    expect(await visit()).toMatchObject({ status: 410, text: expect.stringContaining('Sidan är borttagen') })
    const file = await fetch(`${app.base}${publicPath}/pdf`)
    expect(file.status).toBe(410)
    await publish()
    expect(await visit()).toMatchObject({ status: 200 })
  }, 240_000)

  it('gives way to a corrected version, and the first is kept with its files', async () => {
    await decideWithReason('Rätta dokumentet', 'Skolan har blivit större.', 'Öppna för rättelse')
    expect(await text(strategist)).toContain('Webben visar version 1 tills den rättade versionen är publicerad')
    expect((await visit()).text).toContain('En liten skola på landet.')
    await headTeacher.goto(`${app.base}/dokument/${documentId}`)
    expect(await text(headTeacher)).toContain('Skolan har blivit större.')
    await go(headTeacher, '.task-list li:nth-child(1) a')
    await headTeacher.locator('textarea').fill('En större skola på landet.')
    await saved(headTeacher)
    await headTeacher.goto(`${app.base}/dokument/${documentId}/granska`)
    for (const box of await headTeacher.$$('.confirm input')) await box.click()
    await go(headTeacher, 'main button[type=submit].primary')
    await strategist.goto(`${app.base}/dokument/${documentId}`)
    await strategist.type('input[name=by]', 'Grundskolenämnden')
    await strategist.$eval(
      'input[name=date]',
      (input, day) => {
        ;(input as HTMLInputElement).value = day
      },
      today(),
    )
    await Promise.all([strategist.waitForNavigation(), byName(strategist, 'Fastställ').click()])
    await publish()
    expect((await visit()).text).toContain('En större skola på landet.')
    await strategist.goto(`${app.base}/dokument/${documentId}`)
    expect(await text(strategist)).toContain('Tidigare versioner')
    expect(await axe(strategist)).toEqual([])
    const first = await strategist.evaluate(
      async (url) => (await (await fetch(url)).text()).slice(0, 5),
      `${app.base}/dokument/${documentId}/version/1/pdf`,
    )
    expect(first).toBe('%PDF-')
  }, 360_000)

  it('tells visitors of accessibility and personal data, as the municipality has set it', async () => {
    await strategist.goto(`${app.base}/admin/collections/municipalities`)
    await go(strategist, 'tbody a[href^="/admin/collections/municipalities/"]')
    await strategist.locator('.tabs-field__tab-button ::-p-text(Tillgänglighet och personuppgifter)').click()
    await strategist.locator('#field-site__email').fill('kontakt@lillkoping.example')
    await strategist.locator('#field-site__shortcomings').fill('Äldre bilagor saknar rubriker.')
    await strategist.locator('#action-save').click()
    await waitForText(strategist, 'Uppdaterad')
    const { doc, ...saved } = await strategist.evaluate(async (template) => {
      const id = location.pathname.split('/').at(-1)
      const reply = await fetch(`/api/municipalities/${id}`, {
        method: 'PATCH',
        headers: { 'content-type': 'application/json' },
        body: JSON.stringify({ retention: [{ template, years: 5 }] }),
      })
      await fetch(`/api/templates/${template}`, {
        method: 'PATCH',
        headers: { 'content-type': 'application/json' },
        body: JSON.stringify({ title: 'Lokal plan {{läsår}}' }),
      })
      return { status: reply.status, doc: await reply.text() }
    }, app.seeded.templateId)
    expect(saved.status, doc).toBe(200)
    const visitor = await newPerson()
    await visitor.goto(`${app.base}${publicPath}`)
    for (const [link, says] of [
      ['Tillgänglighet', ['Tillgänglighetsredogörelse', 'Äldre bilagor saknar rubriker.', 'digg.se']],
      [
        'Personuppgifter',
        ['Så behandlas personuppgifter', 'kontakt@lillkoping.example', 'Lokal plan [läsår]: 5 år', 'imy.se'],
      ],
    ] as const) {
      await Promise.all([visitor.waitForNavigation(), byName(visitor, link).click()])
      const main = await text(visitor)
      for (const words of says) expect(main).toContain(words)
      await lookAt(visitor, `om-${link.toLowerCase()}`)
    }
    await visitor.close()
  })

  it('answers an address that does not exist in Swedish, with a way home', async () => {
    for (const path of ['/dokument', '/nagot/helt/annat', '/p/finns-inte', `/dokument/${documentId}/finns-inte`]) {
      const response = await headTeacher.goto(`${app.base}${path}`)
      expect(response?.status()).toBe(404)
      expect(await text(headTeacher, 'h1')).toBe('Sidan finns inte')
      expect(await headTeacher.$eval('main a', (link) => link.getAttribute('href'))).toBe('/')
      expect(await axe(headTeacher)).toEqual([])
    }
    faults.length = 0 // the browser itself reports the 404 it was shown
  })

  it('left no error in any console or in the server’s log', () => {
    expect(faults).toEqual([])
    expect(app.log()).not.toMatch(/⨯|\bERROR\b|Error:|Deprecat/)
  })
})
