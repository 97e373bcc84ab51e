import type { Browser, Page } from 'puppeteer-core'
import { afterAll, afterEach, beforeAll, expect, it } from 'vitest'
import { openBrowser } from '../school/browser.ts'
import { newPage, shot } from './answering.ts'
import { Hand } from './Hand.ts'
import { allSaved, editorReady, pageText } from './openEditor.ts'
import { type Application, startApplication } from './startApplication.ts'

/**
 * The guide for strategists (`/hjalp/mallar`) followed from an empty database to a document of 20 sections. How long it
 * takes a person is reckoned from what the hand does (`Hand`), so that the figure does not hang on the machine.
 */
type Empty = { municipality: string }
type Kind = 'fråga' | 'tabell' | 'lista' | 'poster'
type Part = { title: string; blocks: { kind: Kind; title: string; prompt?: string; help?: string; table?: string }[] }

const ask = (title: string, prompt: string, help: string) => ({ kind: 'fråga' as const, title, prompt, help })
const sections: Part[] = [
  {
    title: 'Om skolan',
    blocks: [ask('Presentation', 'Beskriv skolan och årets förutsättningar.', 'Skriv högst en halv sida.')],
  },
  {
    title: 'Så har vi arbetat',
    blocks: [ask('Arbetssätt', 'Hur har kvalitetsarbetet gått till?', 'Vem gjorde vad, och när?')],
  },
  {
    title: 'Personal och resurser',
    blocks: [
      {
        kind: 'tabell',
        title: 'Personal',
        table: 'Personal\tAntal\tBehöriga\nLärare\t\t\nFritidspersonal\t\t\nElevhälsa\t\t',
      },
      ask('Kommentar', 'Vad har personalläget betytt för undervisningen?', 'Ta med vikarier och sjukfrånvaro.'),
    ],
  },
  {
    title: 'Förra årets mål',
    blocks: [ask('Uppföljning', 'Hur gick det med förra årets mål?', 'Ett stycke för varje mål.')],
  },
  ...[
    'Kunskaper',
    'Trygghet och studiero',
    'Närvaro',
    'Elevinflytande',
    'Jämställdhet',
    'Särskilt stöd',
    'Elevhälsa',
  ].map(
    (title): Part => ({
      title,
      blocks: [
        ask('Resultat', `Vilka resultat ser ni för ${title.toLowerCase()}?`, 'Utgå från siffror och enkäter.'),
        ask('Analys', 'Vad beror resultaten på?', 'Skriv vad ni tror, och vad ni vet.'),
      ],
    }),
  ),
  {
    title: 'Nationella prov',
    blocks: [
      {
        kind: 'tabell',
        title: 'Prov',
        table: 'Ämne\tÅk 3\tÅk 6\tÅk 9\nSvenska\t\t\t\nMatematik\t\t\t\nEngelska\t\t\t',
      },
    ],
  },
  { title: 'Skolbiblioteket', blocks: [ask('Biblioteket', 'Hur används skolbiblioteket?', '')] },
  { title: 'Fritidshemmet', blocks: [ask('Fritids', 'Hur bidrar fritidshemmet?', 'Bara skolor med fritidshem.')] },
  { title: 'Samverkan med hem', blocks: [ask('Samverkan', 'Hur samverkar skolan med hemmen?', '')] },
  { title: 'Klagomål', blocks: [ask('Klagomål', 'Vilka klagomål kom, och vad gjordes?', 'Inga namn.')] },
  { title: 'Styrkor', blocks: [{ kind: 'lista', title: 'Det som fungerar' }] },
  { title: 'Utvecklingsområden', blocks: [{ kind: 'lista', title: 'Det som ska bli bättre' }] },
  { title: 'Insatser nästa läsår', blocks: [{ kind: 'poster', title: 'Insatser' }] },
  { title: 'Delaktighet', blocks: [ask('Vilka var med', 'Vilka har deltagit i arbetet med rapporten?', '')] },
]

let app: Application<Empty>
let browser: Browser
let page: Page
let hand: Hand

beforeAll(async () => {
  ;[app, browser] = await Promise.all([startApplication<Empty>('seedEmpty.ts'), openBrowser()])
  page = await newPage(browser)
  hand = new Hand(page)
  await page.goto(`${app.base}/logga-in`)
  await page.type('#email', 'strateg@nya.example')
  await page.type('#password', 'Ett-långt-lösenord')
  await Promise.all([page.waitForNavigation(), page.click('main button.primary')])
  await page.evaluate(
    (municipality) =>
      fetch('/api/units', {
        method: 'POST',
        headers: { 'content-type': 'application/json' },
        body: JSON.stringify({
          municipality,
          key: 'bjorkskolan',
          name: 'Björkskolan',
          kind: 'school',
          schoolForms: ['compulsory'],
          grades: [7],
        }),
      }),
    app.seeded.municipality,
  )
}, 1_800_000)
afterAll(async () => {
  await browser?.close()
  app?.stop()
})

const filled = async (selector: string, text: string) => {
  await hand.click(selector)
  await hand.type(text)
}

afterEach(() => shot(page, 'guide-end'))
it('is a document of 20 sections in less than 25 minutes of a person’s time', { timeout: 600_000 }, async () => {
  expect(sections).toHaveLength(20)
  page.setDefaultTimeout(20_000)
  await page.goto(`${app.base}/admin/collections/templates/create`)
  await editorReady(page)
  await hand.click('.te-bar__title', 3)
  await hand.type('Kvalitetsrapport')
  // "Gör så för alla avsnitt först, så ser du helheten."
  for (const { title } of sections) {
    await hand.click('.te-outline__new')
    await page.waitForFunction(() => document.activeElement?.id === 'field-title')
    await hand.keys('Control', 'a')
    await hand.type(title)
  }
  for (const { title, blocks } of sections) {
    await hand.click(`.te-item__name--section ::-p-text(${title})`)
    for (const block of blocks) {
      await page.focus('.te-item__name[aria-current="true"]')
      await hand.keys('+')
      await page.waitForSelector('dialog[open] input[type=search]')
      await hand.type(block.kind)
      await hand.keys('Enter')
      await page.waitForFunction(() => document.activeElement?.id === 'field-title')
      await hand.type(block.title)
      if (block.prompt) await filled('.te-settings #field-prompt', block.prompt)
      if (block.help) {
        // A fold that somebody opened stays open in the next block.
        const isOpen = await page.$eval(
          '.te-settings',
          (box) => box.querySelector('#field-help')?.checkVisibility() === true,
        )
        if (!isOpen) await hand.unfold('.te-settings .collapsible--collapsed', 'Hjälptext och villkor')
        await filled('.te-settings #field-help', block.help)
      }
      if (block.table) {
        await hand.click('.te-settings ::-p-text(Redigera som tabell)')
        await hand.paste('dialog[open] :focus', block.table)
        await hand.click('.te-dialog ::-p-text(Klar)')
      }
    }
  }
  await allSaved(page)
  await shot(page, 'guide-walk')
  const shown = await pageText(page)
  for (const { title } of sections) expect(shown).toContain(title)
  expect(shown).toContain('Fritidspersonal')
  expect(shown).toContain('Vilka resultat ser ni för närvaro?')
  expect(hand.minutes(), hand.told()).toBeLessThan(25)
  process.stdout.write(`\nThe guide, 20 sections: ${hand.told()}\n`)
})
