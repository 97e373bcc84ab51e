import { mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { getDocument } from 'pdfjs-dist/legacy/build/pdf.mjs'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { nodesOf } from '#document/tree/walk.ts'
import { closePdfService } from '#render/pdf/service.ts'
import { renderDocument } from '#render/renderDocument.ts'
import { seed } from '#seeds/namndrapport/seed.ts'
import { told } from '#seeds/namndrapport/unitAnswers.ts'
import { closedKey, lateKey, unitKeys } from '#seeds/namndrapport/units.ts'
import { startDatabase, type TestDatabase } from '../support/startDatabase.ts'
import { judgeDocx, missingOpenXml } from '../validators/openxml.ts'
import { judgePdf, missingVeraPdf } from '../validators/verapdf.ts'
import { makeSeeded } from './makeSeeded.ts'

type Document = Awaited<ReturnType<Awaited<ReturnType<typeof makeSeeded>>['document']>>
let database: TestDatabase
let report: Document
beforeAll(async () => {
  database = await startDatabase('sqlite')
  report = await (await makeSeeded(database.payload, seed)).document('lindasa', 2024)
}, 300_000)
afterAll(async () => {
  await closePdfService()
  await database?.stop()
})
const pageOf = (key: string) =>
  JSON.stringify(nodesOf(report.tree.children, 'section').filter(({ origin }) => origin.blockKey === `unitPage@${key}`))

it('draws each unit’s page from what that unit handed in', () => {
  expect([report.state, report.problems, report.findings]).toEqual(['published', [], []])
  for (const key of unitKeys.filter((one) => one !== closedKey && one !== lateKey))
    for (const other of Object.keys(told)) expect(pageOf(key).includes(told[other]?.year ?? '')).toBe(key === other)
  expect(JSON.stringify(report.tree)).not.toMatch(/\{\{|Ej besvarad/u)
})

it('tells why a unit has said nothing: not handed in, or closed and never asked', () => {
  expect(pageOf(lateKey)).toContain('Ännu inte inlämnat: Åsens skola.')
  expect(pageOf(closedKey)).toContain('Frågan har inte ställts till Furulunds förskola.')
  expect(pageOf(closedKey)).toContain('31 januari 2025')
})

it('chooses the areas that fall short, and names no unit that has none', () => {
  const [table] = report.tables.filter(({ origin }) => origin.blockKey === 'lacking')
  const text = JSON.stringify(table)
  expect(text).toContain('Utredning av frånvaro börjar i snitt efter nio veckor')
  for (const not of ['Hammarens skola', 'Kollegiala lektionsbesök']) expect(text).not.toContain(not)
})

describe('its files', async () => {
  const options = { loadAsset: async () => undefined, date: new Date('2025-10-14') }
  let made: Awaited<ReturnType<typeof renderDocument<'pdf' | 'docx' | 'html'>>>
  beforeAll(async () => {
    made = await renderDocument(report.tree, ['pdf', 'docx', 'html'], options)
    const directory = process.env.PICTURES
    if (!directory) return
    for (const format of ['pdf', 'docx', 'html'] as const)
      await writeFile(join(directory, `namndrapport.${format}`), made[format].bytes)
  }, 300_000)

  it('have one page for each unit', async () => {
    const file = await getDocument({ data: new Uint8Array(made.pdf.bytes), verbosity: 0 }).promise
    // Cover, contents, four of the whole, the overview’s two and a page each.
    expect(file.numPages).toBe(8 + unitKeys.length)
  })

  const missing = (await missingVeraPdf()) ?? (await missingOpenXml())
  it.skipIf(missing)('have no fault', { timeout: 300_000 }, async () => {
    const folder = await mkdtemp(join(tmpdir(), 'namndrapport-'))
    try {
      const [paper, word] = [join(folder, 'n.pdf'), join(folder, 'n.docx')]
      await Promise.all([writeFile(paper, made.pdf.bytes), writeFile(word, made.docx.bytes)])
      expect(await judgeDocx(word)).toEqual([])
      for (const profile of ['ua1', '2a'] as const) expect(await judgePdf([paper], profile)).toEqual({ [paper]: [] })
    } finally {
      await rm(folder, { recursive: true, force: true })
    }
  })
})
