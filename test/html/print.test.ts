import { getDocument } from 'pdfjs-dist/legacy/build/pdf.mjs'
import type { Browser } from 'puppeteer-core'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import type { DocumentTree } from '#document/tree/tree.ts'
import { renderHtml } from '#render/html.ts'
import { launch, show } from './browser.ts'
import { sampleTree } from './sampleTree.ts'
import { slidesTree } from './slidesTree.ts'
import { stressTree } from './stressTree.ts'

type Sheet = { width: number; height: number; text: string }
let browser: Browser
beforeAll(async () => {
  browser = await launch()
})
afterAll(() => browser.close())

const print = async (tree: DocumentTree): Promise<Sheet[]> => {
  const page = await browser.newPage()
  await show(
    page,
    renderHtml(tree, { mode: 'print', assetUrl: (key) => `https://assets.invalid/media/${encodeURIComponent(key)}` }),
  )
  const bytes = await page.pdf({ preferCSSPageSize: true, printBackground: true, tagged: true, outline: true })
  await page.close()
  const pdf = await getDocument({ data: bytes, verbosity: 0 }).promise
  const sheets: Sheet[] = []
  for (let number = 1; number <= pdf.numPages; number++) {
    const sheet = await pdf.getPage(number)
    const [, , width = 0, height = 0] = sheet.view
    const { items } = await sheet.getTextContent()
    sheets.push({
      width,
      height,
      text: items
        .map((item) => ('str' in item ? item.str : ''))
        .join(' ')
        .replace(/\u00ad\s*/g, '')
        .replace(/\s+/g, ' '),
    })
  }
  return sheets
}
const pageWith = (sheets: Sheet[], words: string) => sheets.findIndex(({ text }) => text.includes(words))

describe('a report on paper', () => {
  let sheets: Sheet[]
  beforeAll(async () => {
    sheets = await print(sampleTree())
  })

  it('has the school, the document, the chapter and the page number on each page but cover and dividers', () => {
    const [cover, contents] = sheets
    expect(cover?.text).not.toMatch(/Sida \d/)
    expect(contents?.text).toContain(`Sida 2 av ${sheets.length}`)
    const at = sheets.findIndex(({ text }) => text.includes('Enkätresultat årskurs F–3'))
    expect(sheets[at]?.text).toContain('Björkdalsskolan')
    expect(sheets[at]?.text).toContain('Systematiskt kvalitetsarbete 2022/23')
    expect(sheets[at]?.text).toContain('3 Normer och värden')
    expect(sheets[at]?.text).toContain(`Sida ${at + 1} av ${sheets.length}`)
    const divider = sheets.find(({ text }) => /^ ?Bilagor ?$/.test(text))
    expect(divider).toBeDefined()
  })

  it('turns wide tables with their headings, and turns back', () => {
    const wide = sheets.map(({ width, height }) => width > height)
    const matrix = sheets.findIndex(({ text }) => text.includes('Målanalys: lärande'))
    expect(wide[matrix]).toBe(true)
    expect(sheets[matrix]?.text).toContain('Målanalys läsåret 2022/23')
    expect(sheets[matrix]?.text).toContain('4 Målanalys läsåret 2022/23')
    expect(wide[pageWith(sheets, 'Andelen behöriga lärare (SKA)')]).toBe(false)
    expect(wide.filter(Boolean).length).toBe(2)
  })

  it('never leaves a heading alone at the foot of a page', () => {
    for (const [heading, next] of [
      ['Nationella prov', 'Andel elever som klarat nationella proven'],
      ['Normer och värden', 'Kommunens enkät'],
      ['Ledarskap', 'Arbeta för en budget i balans'],
    ] as const)
      expect(
        sheets.some(({ text }) => text.includes(heading) && text.includes(next)),
        heading,
      ).toBe(true)
  })
})

describe('hard tables on paper', () => {
  it('repeats the head of a long table and breaks a row that is longer than a page', async () => {
    const sheets = await print(stressTree())
    const rows = sheets.filter(({ text }) => /Rad \d+ \d+/.test(text))
    expect(rows.length).toBeGreaterThan(1)
    for (const { text } of rows) expect(text).toContain('Rad Värde')
    const prose = sheets.filter(({ text }) => text.includes('Mycket lång text om insatser.'))
    expect(prose.length).toBeGreaterThan(1)
    for (const { text } of prose) expect(text).toContain('Verksamheter')
    expect(prose.map(({ text }) => text.split('Mycket').length - 1).reduce((a, b) => a + b, 0)).toBe(300)
  })
})

describe('slides', () => {
  it('gives each section a page of 16:9, and repeats the title where it runs over', async () => {
    const sheets = await print(slidesTree())
    for (const { width, height } of sheets) expect(width / height).toBeCloseTo(16 / 9, 2)
    const title = 'Uppföljning av förra årets förbättringsarbete'
    const over = sheets.filter(({ text }) => /Effekt \d+/.test(text))
    expect(over.length).toBe(2)
    for (const { text } of over) expect(text).toContain(title)
    expect(over.map(({ text }) => [...text.matchAll(/Effekt \d+/g)].length).reduce((a, b) => a + b, 0)).toBe(22)
    expect(sheets.length).toBe(7)
  })
})
