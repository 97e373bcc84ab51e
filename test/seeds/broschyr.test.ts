import { mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { getDocument } from 'pdfjs-dist/legacy/build/pdf.mjs'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { compose } from '#document/compose.ts'
import type { DocumentNode } from '#document/tree/tree.ts'
import { nodesOf } from '#document/tree/walk.ts'
import { loadComposeInput } from '#load/loadComposeInput.ts'
import { registryOf } from '#load/registryOf.ts'
import { closePdfService } from '#render/pdf/service.ts'
import { renderDocument } from '#render/renderDocument.ts'
import { shown } from '#seeds/broschyr/measures.ts'
import { seed } from '#seeds/broschyr/seed.ts'
import { schoolKeys } from '#seeds/broschyr/units.ts'
import { startDatabase, type TestDatabase } from '../support/startDatabase.ts'
import { judgeDocx, missingOpenXml } from '../validators/openxml.ts'
import { judgePdf, missingVeraPdf } from '../validators/verapdf.ts'
import { makeSeeded } from './makeSeeded.ts'

type Document = Awaited<ReturnType<Awaited<ReturnType<typeof makeSeeded>>['document']>>
let database: TestDatabase
let brochure: Document
beforeAll(async () => {
  database = await startDatabase('sqlite')
  brochure = await (await makeSeeded(database.payload, seed)).document('vasterhed', 2024)
}, 300_000)
afterAll(async () => {
  await closePdfService()
  await database?.stop()
})
const bySchool = () =>
  nodesOf(brochure.tree.children, 'section').filter(({ origin }) => origin.blockKey?.startsWith('school@'))

it('has a spread for each school, with the charts of the grades that it has', () => {
  expect([brochure.state, brochure.problems, brochure.findings]).toEqual(['published', [], []])
  const charts = bySchool().map(({ children }) => nodesOf(children, 'figure').length)
  expect(charts).toHaveLength(schoolKeys.length)
  // F–9, F–6 and 7–9.
  expect(new Set(charts)).toEqual(new Set([16, 12, 10]))
  expect(JSON.stringify(brochure.tree)).not.toMatch(/\{\{|Ej besvarad/u)
})

it('shows no figure of fewer than ten pupils in its public version', async () => {
  const input = await loadComposeInput(database.payload, brochure.id, { audience: 'public' })
  const { tree } = compose(registryOf(database.payload), input)
  const drawnFor = (children: DocumentNode[], key: string) =>
    nodesOf(children, 'section')
      .filter(({ origin }) => origin.blockKey === `school@${key}`)
      .flatMap((school) => nodesOf(school.children, 'figure')).length
  // Fourteen pupils in each grade of Lindö skola, about seven girls and seven boys: its six charts of results have nothing to
  // show. In Almby skola there are fifty-four.
  expect([drawnFor(brochure.tree.children, 'lindo'), drawnFor(tree.children, 'lindo')]).toEqual([12, 6])
  expect(drawnFor(tree.children, 'almby-skola')).toBe(16)
})

describe('its files', async () => {
  const options = { loadAsset: async () => undefined, date: new Date('2025-11-18') }
  let made: Awaited<ReturnType<typeof renderDocument<'pdf' | 'docx'>>>
  beforeAll(async () => {
    made = await renderDocument(brochure.tree, ['pdf', 'docx'], options)
    const directory = process.env.PICTURES
    if (!directory) return
    await writeFile(join(directory, 'broschyr.pdf'), made.pdf.bytes)
    await writeFile(join(directory, 'broschyr.docx'), made.docx.bytes)
  }, 300_000)

  it('have the sixteen charts of a school on one page', async () => {
    const file = await getDocument({ data: new Uint8Array(made.pdf.bytes), verbosity: 0 }).promise
    const pages = await Promise.all(
      Array.from({ length: file.numPages }, async (_, at) => {
        const { items } = await (await file.getPage(at + 1)).getTextContent()
        return items.map((item) => ('str' in item ? item.str : '')).join(' ')
      }),
    )
    const last = shown.at(-1)?.label ?? ''
    const whole = pages.filter((page) => page.includes(last) && page.includes('Trygga i skolan'))
    // The tables have the same names; a page of charts has their years as well.
    expect(whole.filter((page) => page.split('VT-21').length > 5)).toHaveLength(schoolKeys.length)
  })

  const missing = (await missingVeraPdf()) ?? (await missingOpenXml())
  it.skipIf(missing)('have no fault', { timeout: 300_000 }, async () => {
    const folder = await mkdtemp(join(tmpdir(), 'broschyr-'))
    try {
      const [paper, word] = [join(folder, 'b.pdf'), join(folder, 'b.docx')]
      await Promise.all([writeFile(paper, made.pdf.bytes), writeFile(word, made.docx.bytes)])
      expect(await judgeDocx(word)).toEqual([])
      for (const profile of ['ua1', '2a'] as const) expect(await judgePdf([paper], profile)).toEqual({ [paper]: [] })
    } finally {
      await rm(folder, { recursive: true, force: true })
    }
  })
})
