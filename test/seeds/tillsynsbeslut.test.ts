import { mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { inlineText } from '#document/text/variables.ts'
import { textsIn } from '#document/tree/walk.ts'
import { closePdfService } from '#render/pdf/service.ts'
import { renderDocument } from '#render/renderDocument.ts'
import { seed } from '#seeds/tillsynsbeslut/seed.ts'
import { preschools } from '#seeds/tillsynsbeslut/units.ts'
import { startDatabase, type TestDatabase } from '../support/startDatabase.ts'
import { judgeDocx, missingOpenXml } from '../validators/openxml.ts'
import { judgePdf, missingVeraPdf } from '../validators/verapdf.ts'
import { makeSeeded } from './makeSeeded.ts'

type Document = Awaited<ReturnType<Awaited<ReturnType<typeof makeSeeded>>['document']>>
let database: TestDatabase
let answered: Document
let silent: Document
beforeAll(async () => {
  database = await startDatabase('sqlite')
  const { document } = await makeSeeded(database.payload, seed)
  ;[answered, silent] = [await document(preschools.answers, 2025), await document(preschools.silent, 2025)]
}, 300_000)
afterAll(async () => {
  await closePdfService()
  await database?.stop()
})
const textOf = ({ tree }: Document) => textsIn(tree.children).map(inlineText).join('\n')
const rowsOf = ({ tables }: Document, blockKey: string) =>
  tables
    .filter(({ origin }) => origin.blockKey === blockKey)
    .flatMap(({ groups }) => groups.flatMap(({ rows }) => rows.map(({ cells }) => JSON.stringify(cells))))

it('is a decision without a fault, in which no token and no empty question is left', () => {
  for (const { state, problems, tree } of [answered, silent]) {
    expect([state, problems]).toEqual(['adopted', []])
    expect(JSON.stringify(tree)).not.toMatch(/\{\{|Ej besvarad/u)
  }
  expect(answered.findings).toEqual([])
  // Nobody has replied: that alone is missing.
  for (const gap of silent.findings) expect(gap).toContain('svarar om varje brist')
})

it('assesses every requirement, and orders something about those that are not met alone', () => {
  expect(rowsOf(answered, 'assessment')).toHaveLength(16)
  const orders = rowsOf(answered, 'orders')
  expect(orders).toHaveLength(4)
  for (const [at, words] of ['registerutdrag', 'Grankotten', 'nationella', 'klagomål'].entries())
    expect(orders[at]).toContain(words)
  for (const row of orders) expect(row).toMatch(/2026/u)
  expect(rowsOf(silent, 'orders')).toHaveLength(1)
})

it('has the principal’s reply to each of them, and says whose words they are and when', () => {
  const reply = rowsOf(answered, 'reply')
  expect(reply).toHaveLength(4)
  expect(reply.filter((row) => row.includes('Åtgärdat'))).toHaveLength(3)
  expect(textOf(answered)).toContain('Svar av Kotten ekonomisk förening genom Marcus Thelin, rektor, 4 juni 2026.')
})

it('a second party who never answers: the decision stands, and says so with the last day', () => {
  const text = textOf(silent)
  expect(text).toContain('Havsörnen Omsorg AB har inte svarat. Sista dag att svara är 15 juni 2026.')
  expect(rowsOf(silent, 'reply')).toEqual([])
  // Its own part is whole: what was decided, by whom, and how it is appealed.
  for (const words of ['vid vite av 40 000 kronor', 'Barn- och utbildningsnämnden', 'inom tre veckor'])
    expect(text).toContain(words)
})

describe('their files', async () => {
  const options = { loadAsset: async () => undefined, date: new Date('2026-06-05') }
  const made: Record<string, Awaited<ReturnType<typeof renderDocument<'pdf' | 'docx' | 'html'>>>> = {}
  beforeAll(async () => {
    for (const [name, { tree }] of Object.entries({ 'tillsyn-svar': answered, 'tillsyn-utan': silent }))
      made[name] = await renderDocument(tree, ['pdf', 'docx', 'html'], options)
    const directory = process.env.PICTURES
    if (!directory) return
    for (const [name, { pdf, docx, html }] of Object.entries(made)) {
      await writeFile(join(directory, `${name}.pdf`), pdf.bytes)
      await writeFile(join(directory, `${name}.docx`), docx.bytes)
      await writeFile(join(directory, `${name}.html`), html.bytes)
    }
  }, 300_000)

  const missing = (await missingVeraPdf()) ?? (await missingOpenXml())
  it.skipIf(missing)('have no fault', { timeout: 300_000 }, async () => {
    const folder = await mkdtemp(join(tmpdir(), 'tillsynsbeslut-'))
    try {
      for (const [name, { pdf, docx }] of Object.entries(made)) {
        const [paper, word] = [join(folder, `${name}.pdf`), join(folder, `${name}.docx`)]
        await Promise.all([writeFile(paper, pdf.bytes), writeFile(word, docx.bytes)])
        expect(await judgeDocx(word)).toEqual([])
        for (const profile of ['ua1', '2a'] as const) expect(await judgePdf([paper], profile)).toEqual({ [paper]: [] })
      }
    } finally {
      await rm(folder, { recursive: true, force: true })
    }
  })
})
