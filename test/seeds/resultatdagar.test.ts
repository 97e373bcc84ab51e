import { getDocument } from 'pdfjs-dist/legacy/build/pdf.mjs'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { handIn } from '#commands/document/handIn.ts'
import { saveAnswer } from '#commands/document/saveAnswer.ts'
import { compose } from '#document/compose.ts'
import { inlineText } from '#document/text/variables.ts'
import type { DocumentNode, FigureNode, Inline } from '#document/tree/tree.ts'
import { nodesOf } from '#document/tree/walk.ts'
import { loadAsset } from '#load/loadAsset.ts'
import { loadComposeInput, loadLiveInput } from '#load/loadComposeInput.ts'
import { loadDocument } from '#load/loadDocument.ts'
import { registryOf } from '#load/registryOf.ts'
import { closePdfService } from '#render/pdf/service.ts'
import { renderDocument } from '#render/renderDocument.ts'
import { reportAnswers } from '#seeds/resultatdagar/answers.ts'
import { examined, groupsOf, lateSchool, suppressedSchool } from '#seeds/resultatdagar/results.ts'
import { seed } from '#seeds/resultatdagar/seed.ts'
import { startDatabase, type TestDatabase } from '../support/startDatabase.ts'
import { makeSeeded } from './makeSeeded.ts'

type Made = Awaited<ReturnType<typeof makeSeeded>>
type Document = Awaited<ReturnType<Made['document']>>
let database: TestDatabase
let world: Made
let deck: Document
beforeAll(async () => {
  database = await startDatabase('sqlite')
  world = await makeSeeded(database.payload, seed)
  deck = await world.document('resultatdagar', 2023)
}, 300_000)
afterAll(async () => {
  await closePdfService()
  await database.stop()
})

const slideOf = (tree: Document['tree'], sectionKey: string) =>
  nodesOf(tree.children, 'section').find(({ origin }) => origin.blockKey === sectionKey)
const figureOf = (tree: Document['tree'], sectionKey: string): FigureNode => {
  const found = slideOf(tree, sectionKey)?.children.find((node) => node.type === 'figure')
  if (!found?.data) throw new Error(`No figure with data on ${sectionKey}.`)
  return found
}
const rowsOf = (figure: FigureNode) =>
  figure.data?.groups.flatMap(({ rows }) => rows.map(({ cells }) => cells.map(({ inlines }) => inlineText(inlines)))) ??
  []
const plain = (text: string) => text.replaceAll('\u00a0', ' ')
const linksIn = (nodes: DocumentNode[]): string[] =>
  [...JSON.stringify(nodes).matchAll(/"href":"([^"]+)"/g)].map(([, href = '']) => href)

it('is published with nothing missing, and every report that is handed in is complete', async () => {
  expect([deck.state, deck.tree.layout, deck.problems, deck.findings]).toEqual(['published', 'slides', [], []])
  expect(JSON.stringify(deck.tree)).not.toContain('Ej besvarad')
  for (const unit of ['almviksskolan', 'centralskolan', 'dalbyskolan', 'ekebackens-skola', 'fjallviksskolan']) {
    const report = await world.document(unit, 2023)
    expect([unit, report.problems, report.findings]).toEqual([unit, [], []])
  }
})

describe('roll-up', () => {
  it.each(examined)('of $subject in grade $grade is the mean by hand, weighted by n', ({ grade, subject, schools }) => {
    const rows = rowsOf(figureOf(deck.tree, `${subject}${grade}Schools`))
    const shown = Object.entries(schools).filter(([key]) => key !== suppressedSchool && key !== lateSchool)
    const pupils = shown.reduce((sum, [, counts]) => sum + groupsOf(counts).all.whole, 0)
    // Tenths as whole numbers: what the schools typed, without binary fractions.
    const tenths = shown.map(([, counts]) => {
      const { part, whole } = groupsOf(counts).all
      return Math.round((part / whole) * 1000) * whole
    })
    const mean = tenths.reduce((sum, one) => sum + one, 0) / pupils / 10
    expect(rows.at(-1)?.map(plain)).toEqual([
      'Medelvärde, vägt efter antal',
      `${mean.toFixed(1).replace('.', ',')} %`,
      String(pupils),
    ])
    expect(rows).toHaveLength(Object.keys(schools).length + 1)
  })

  it('keeps a suppressed school suppressed, a late one missing, and says both', () => {
    const figure = figureOf(deck.tree, 'swedish3Schools')
    const rows = rowsOf(figure).map((cells) => cells.slice(0, 2).map(plain))
    expect(rows).toContainEqual(['Fjällviksskolan', '..'])
    expect(rows).toContainEqual(['Bergtorpsskolan', '.'])
    const notes = figure.data?.notes?.map((note: Inline[]) => inlineText(note)).join(' ')
    expect(notes).toContain('1 enhet med sekretess ingår inte i medelvärdet.')
    expect(notes).toContain('.. = dolt av sekretesskäl')
  })

  it('shows only schools that have the grade', () => {
    expect(rowsOf(figureOf(deck.tree, 'swedish9Schools')).map(([name]) => name)).toEqual([
      'Centralskolan',
      'Dalbyskolan',
      'Medelvärde, vägt efter antal',
    ])
  })

  it('links every figure and quote to the document it comes from', async () => {
    const { docs } = await database.payload.find({ collection: 'documents', pagination: false, depth: 0 })
    const addresses = new Set(
      docs.map(({ id, state, publicSlug }) => (state === 'published' ? `/p/${publicSlug}` : `/dokument/${id}`)),
    )
    const quotes = slideOf(deck.tree, 'attendanceVoices')?.children.filter(({ type }) => type === 'quote') ?? []
    expect(quotes).toHaveLength(5)
    const links = [...quotes, figureOf(deck.tree, 'swedish3Schools')].map((node) => linksIn([node]))
    expect(links.map((found) => found.length)).toEqual([1, 1, 1, 1, 1, 4])
    for (const href of links.flat()) expect(addresses).toContain(new URL(href).pathname)
  })

  it('hides for the public what would give the suppressed school away, and links only to published pages', async () => {
    const input = await loadComposeInput(database.payload, deck.id, { audience: 'public' })
    const { tree } = compose(registryOf(database.payload), input)
    const rows = rowsOf(figureOf(tree, 'mathematics6Schools'))
    expect(rows.find(([name]) => name === 'Fjällviksskolan')?.slice(1)).toEqual(['..', ''])
    // The smallest of the others goes with it, or the municipality's own figure would give it away.
    expect(rows.find(([name]) => name === 'Ekebackens skola')?.slice(1)).toEqual(['..', ''])
    const own = linksIn(tree.children).filter((href) => !href.includes('skolverket.se'))
    expect(own.length).toBeGreaterThan(10)
    expect(own.filter((href) => !new URL(href).pathname.startsWith('/p/'))).toEqual([])
  })

  it('tells a level that nobody chose from one that nobody answered', () => {
    const figure = figureOf(deck.tree, 'attendanceCultures')
    expect(rowsOf(figure)).toEqual([
      ['Etablerat', '2'],
      ['På god väg', '2'],
      ['Påbörjat', '1'],
    ])
    expect(figure.data?.notes?.map((note) => inlineText(note))).toEqual([
      '5 enheter har svarat.',
      'Ännu inte inlämnat: Bergtorpsskolan.',
    ])
  })
})

describe('slides', () => {
  type Item = { text: string; size: number; left: number; right: number; top: number; bottom: number }
  let pages: { width: number; height: number; items: Item[] }[]
  let findings: string[]
  beforeAll(async () => {
    const { pdf } = await renderDocument(deck.tree, ['pdf'], {
      date: new Date('2024-12-04'),
      loadAsset: loadAsset(database.payload, 'resultatdagar'),
    })
    findings = pdf.findings.map(({ message }) => message)
    const loading = getDocument({ data: new Uint8Array(pdf.bytes), verbosity: 0 })
    const file = await loading.promise
    pages = await Promise.all(
      Array.from({ length: file.numPages }, async (_, index) => {
        const page = await file.getPage(index + 1)
        const [, , width = 0, height = 0] = page.view
        const { items } = await page.getTextContent()
        return {
          width,
          height,
          items: items.flatMap((item): Item[] => {
            if (!('str' in item) || item.str.trim() === '') return []
            const [, , , , x = 0, y = 0] = item.transform as number[]
            return [
              { text: item.str, size: item.height, left: x, right: x + item.width, bottom: y, top: y + item.height },
            ]
          }),
        }
      }),
    )
    await loading.destroy()
  }, 120_000)

  it('are 16:9 without findings, and no text lies outside its page or in its margins', () => {
    expect(findings).toEqual([])
    for (const { width, height } of pages) expect(width / height).toBeCloseTo(16 / 9, 2)
    const outside = pages.flatMap(({ width, height, items }, index) =>
      items
        .filter(({ left, right, top, bottom }) => left < 20 || right > width - 20 || bottom < 12 || top > height - 12)
        .map(({ text }) => `${index + 1}: ${text}`),
    )
    expect(outside).toEqual([])
  })

  it('have one heading each, repeated where a slide runs over', () => {
    const squeeze = (text: string) => text.replace(/[^\p{L}\p{N}]/gu, '')
    const titles = nodesOf(deck.tree.children, 'section').flatMap(({ variant, title }) =>
      variant !== 'block' ? [squeeze(inlineText(title))] : [],
    )
    const headings = pages.slice(1).map(({ items }) => {
      // Large type at the top of a slide, or the larger type of a chapter.
      const large = items.filter(({ size, top }, _, all) =>
        all.some((one) => one.size > 40) ? size > 40 : size > 29.5 && size < 30.5 && top > 440,
      )
      return squeeze(large.map(({ text }) => text).join(''))
    })
    expect(headings.filter((heading) => !titles.includes(heading))).toEqual([])
    expect(new Set(headings)).toEqual(new Set(titles))
    const runsOver = headings.filter((heading, index) => heading === headings[index - 1])
    expect(runsOver).toContain(squeeze('Vad skolorna ser: effekter av närvaroarbetet'))
  })

  it('use type of at least 14 points for what is read, apart from drawings and notes', () => {
    const small = pages
      .flatMap(({ items }) => items)
      .filter(({ text }) => /^(Mentorn|Forts\.|Inledning|Frånvaron|Rektorerna)/.test(text))
      .filter(({ size }) => size < 14)
    expect(small.map(({ text }) => text)).toEqual([])
  })
})

// Last: it changes what the deck was made of.
it('stays as it was handed in when a late school hands in, which the live roll-up would show', async () => {
  const head = world.headTeachers.get(lateSchool)
  const report = await world.document(lateSchool, 2023)
  if (!head) throw new Error('The late school has no head teacher.')
  const actor = { payload: database.payload, user: head }
  const { attendanceEffects } = reportAnswers('dalbyskolan')
  await saveAnswer(actor, {
    documentId: report.id,
    instanceKey: 'attendanceEffects',
    saveId: 'f3a8d2f0-6a52-4a34-9d7a-0d4f4c0b7a11',
    changes: [{ path: ['answer'], base: undefined, value: (attendanceEffects as { answer: string }).answer }],
  })
  await handIn(actor, { documentId: report.id, acceptGaps: true })
  const voices = (tree: Document['tree']) =>
    slideOf(tree, 'attendanceVoices')?.children.filter(({ type }) => type === 'quote').length
  expect(voices((await world.document('resultatdagar', 2023)).tree)).toBe(5)
  const facts = await loadDocument(database.payload, deck.id)
  if (!facts) throw new Error('The deck is gone.')
  const live = await loadLiveInput(database.payload, facts)
  expect(voices(compose(registryOf(database.payload), live).tree)).toBe(6)
})
