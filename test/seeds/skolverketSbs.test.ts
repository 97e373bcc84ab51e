import { mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { renderDocument } from '#render/renderDocument.ts'
import { finalReport } from '#seeds/skolverket-sbs/finalReport.ts'
import { interimReport } from '#seeds/skolverket-sbs/interimReport.ts'
import type { Intervention } from '#seeds/skolverket-sbs/records.ts'
import { seed } from '#seeds/skolverket-sbs/seed.ts'
import { type ReadDocx, readDocx } from '../docx/readDocx.ts'
import { startDatabase, type TestDatabase } from '../support/startDatabase.ts'
import { convertDocx, missingLibreOffice } from '../validators/libreoffice.ts'
import { judgeDocx, missingOpenXml } from '../validators/openxml.ts'
import { makeSeeded } from './makeSeeded.ts'

/** The form's rows in order, by the key the answer has. A final report has all but the last, an interim not `final`. */
const labels: { key: keyof Intervention | 'degrees'; label: string; only?: 'final' | 'interim' }[] = [
  { key: 'number', label: 'Insatsens nummer' },
  { key: 'name', label: 'Namn på insats' },
  { key: 'agreement', label: 'Överenskommelse om insatser' },
  { key: 'participants', label: 'Antal deltagare i insatsen och deras funktioner' },
  { key: 'problems', label: 'Problem angivna i åtgärdsplanen' },
  { key: 'causes', label: 'Orsaker till problemen angivna i åtgärdsplanen' },
  { key: 'goals', label: 'Mål angivna i åtgärdsplanen' },
  {
    key: 'degrees',
    label: 'I vilken utsträckning har ni nått målen? (grönt – uppnått, gult – på god väg, rött – påbörjat)',
  },
  { key: 'visibleImprovements', label: 'Vilka synliga förbättringar ser ni i förhållande till målen?' },
  { key: 'unmetGoals', label: 'Mål som inte uppnåtts och vad det beror på' },
  {
    key: 'expectedEffects',
    label: 'Vilka effekter på elevers resultat och måluppfyllelse har ni angivit i åtgärdsplanen?',
  },
  {
    key: 'observedEffects',
    label: 'Vilka effekter på elevers resultat och måluppfyllelse kan ni se?',
    only: 'final',
  },
  { key: 'lessons', label: 'Vilka lärdomar har ni gjort under förbättringsarbetet?', only: 'final' },
  {
    key: 'followUp',
    label:
      'Vilka har varit delaktiga i uppföljningen och på vilket sätt? (till exempel genom workshops, enkäter med mera)',
    only: 'final',
  },
  { key: 'deviations', label: 'Avsteg från överenskommelsen och skälen till dem', only: 'interim' },
]
const degrees = { achieved: '✓ Uppnått', wellUnderWay: '◐ På god väg', started: '○ Påbörjat' }
const areas = { governance: 'Styrning och utveckling av verksamheten', teaching: 'Undervisning och lärande' }

/** What the school wrote, as the lines a reader sees: paragraphs and items, without the marks that make them. */
const written = (intervention: Intervention, key: keyof Intervention | 'degrees'): string[] => {
  const { order, items } = intervention.goals
  if (key === 'goals') return order.map((goal) => items[goal]?.goal ?? '')
  if (key === 'degrees') return order.map((goal) => `${degrees[items[goal]?.degree ?? 'started']} ${items[goal]?.goal}`)
  return String(intervention[key] ?? '')
    .split('\n')
    .map((line) => line.replace(/^- /, ''))
    .filter(Boolean)
}
const linesOf = (cell = '') =>
  cell
    .replace(/[\u00a0\u2007]/g, ' ')
    .replace(/\u00ad/g, '')
    .split('\n')
    .map((line) => line.replace(/ +/g, ' ').trim())
    .filter(Boolean)

let database: TestDatabase
let seeded: Awaited<ReturnType<typeof makeSeeded>>
beforeAll(async () => {
  database = await startDatabase('sqlite')
  seeded = await makeSeeded(database.payload, seed)
}, 180_000)
afterAll(async () => {
  await database.stop()
})

describe.each([
  { name: 'final report', kind: 'final' as const, schoolYear: 2022, report: finalReport },
  { name: 'interim report', kind: 'interim' as const, schoolYear: 2021, report: interimReport },
])('the $name', ({ kind, schoolYear, report }) => {
  const interventions = report.interventions.interventions.order.map(
    (key) => report.interventions.interventions.items[key] as Intervention,
  )
  let made: Awaited<ReturnType<typeof seeded.document>>
  let bytes: Uint8Array
  let word: ReadDocx
  let folder: string
  let file: string
  const matrices = () => word.tables.filter(({ caption }) => caption.startsWith('Redovisning av insats'))

  beforeAll(async () => {
    made = await seeded.document('centralskolan', schoolYear)
    const { docx } = await renderDocument(made.tree, ['docx'], {
      date: new Date('2023-09-11'),
      loadAsset: async () => undefined,
    })
    expect(docx.findings).toEqual([])
    bytes = docx.bytes
    word = readDocx(bytes)
    folder = await mkdtemp(path.join(tmpdir(), 'report-'))
    file = path.join(folder, 'report.docx')
    await writeFile(file, bytes)
  }, 120_000)
  afterAll(() => rm(folder, { recursive: true, force: true }))

  it('is published, with nothing missing', () => {
    expect(made.state).toBe('published')
    expect(made.problems).toEqual([])
    expect(made.findings).toEqual([])
  })
  it('has a matrix for each intervention, under its development area', () => {
    expect(matrices().map(({ caption }) => caption)).toEqual(
      interventions.map(({ number }) => `Redovisning av insats ${number}`),
    )
    const headings = word.headings.map(({ text }) => text)
    for (const { area, number, name } of interventions) {
      const at = headings.indexOf(`Insats ${number}: ${name}`)
      expect(at).toBeGreaterThan(0)
      expect(headings[at - 1]).toBe(`Utvecklingsområde: ${areas[area]}`)
    }
  })
  it('gives back every field of every intervention, word for word', () => {
    const rows = labels.filter(({ only }) => !only || only === kind)
    const read = matrices().map((table) =>
      table.rows.map(([label, answer]) => [linesOf(label).join(' '), linesOf(answer)]),
    )
    const expected = interventions.map((intervention) =>
      rows.map(({ key, label }) => [label, written(intervention, key)]),
    )
    expect(read).toEqual(expected)
  })
  it('has no empty row or cell, and lets long answers go on over the page', () => {
    expect(matrices().flatMap(({ rows }) => rows.filter((row) => row.some((cell) => !cell.trim())))).toEqual([])
    const xml = word.xml('word/document.xml')
    const kept = [...xml.matchAll(/<w:tr[ >].*?<\/w:tr>/gs)].filter(([row]) => row.includes('<w:cantSplit/>'))
    // A row of some lines stays whole; one as tall as a third of a page must be free to break.
    expect(kept.filter(([row]) => row.replace(/<[^>]*>/g, '').length > 1500)).toEqual([])
    expect(xml.match(/<w:trHeight[^>]*hRule="exact"/g)).toBeNull()
  })
  it('says each degree with symbol and word, and explains all three in a legend', () => {
    const used = interventions.flatMap(({ goals }) =>
      goals.order.map((key) => degrees[goals.items[key]?.degree ?? 'started']),
    )
    const legend = Object.values(degrees)
    const expected = interventions.flatMap(({ goals }) => [
      ...goals.order.map((key) => degrees[goals.items[key]?.degree ?? 'started']),
      ...legend,
    ])
    expect(word.tags).toEqual(expected)
    expect(new Set(used).size).toBeGreaterThan(1)
  })
  it('has real headings without skips and labels as row headers', () => {
    const levels = word.headings.map(({ level }) => level)
    expect(levels.every((level, index) => level <= (levels[index - 1] ?? 0) + 1)).toBe(true)
    expect(word.xml('word/document.xml').match(/w:firstColumn="(1|true)"/g)?.length).toBeGreaterThanOrEqual(2)
    expect(word.language).toBe('sv-SE')
  })
  it('is valid Open XML', async (context) => {
    if (await missingOpenXml()) return context.skip()
    expect(await judgeDocx(file)).toEqual([])
  })
  it('is converted by LibreOffice without loss', async (context) => {
    if (await missingLibreOffice()) return context.skip()
    const { pages, pdf } = await convertDocx(file)
    expect(pages).toBeGreaterThan(1)
    const { pagesOf, squeeze } = await import('../coverage/pdfText.ts')
    const text = (await pagesOf(pdf)).join('').replaceAll('skolverket', '')
    const lost = interventions.flatMap((intervention) =>
      labels.flatMap(({ key, only }) =>
        only && only !== kind
          ? []
          : written(intervention, key)
              .flatMap((line) => line.split(/(?<=[.?!:]) /))
              .filter((sentence) => !text.includes(squeeze(sentence).replaceAll('skolverket', ''))),
      ),
    )
    // A sentence that the page break cuts has the footer in its middle; none else may be missing.
    expect(lost.length).toBeLessThan(pages)
  }, 180_000)
})

it('asks less in the interim report, and what a final one cannot ask', async () => {
  const of = async (year: number) => JSON.stringify((await seeded.document('centralskolan', year)).tree)
  const [interim, final] = [await of(2021), await of(2022)]
  expect(interim).not.toContain('Vilka lärdomar har ni gjort')
  expect(final).toContain('Vilka lärdomar har ni gjort')
  expect(final).not.toContain('Avsteg från överenskommelsen')
})
