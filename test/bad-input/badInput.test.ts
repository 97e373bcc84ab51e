import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { compose } from '#document/compose.ts'
import type { ComposeInput, RawBlock } from '#document/input/input.ts'
import { loadComposeInput } from '#load/loadComposeInput.ts'
import { registryOf } from '#load/registryOf.ts'
import { closePdfService } from '#render/pdf/service.ts'
import { renderDocument } from '#render/renderDocument.ts'
import { seeds } from '#seeds/index.ts'
import { loadSeed } from '#seeds/loadSeed.ts'
import { pagesOf, squeeze } from '../coverage/pdfText.ts'
import { readDocx } from '../docx/readDocx.ts'
import { startDatabase, type TestDatabase } from '../support/startDatabase.ts'

/** Everything at once that stored data can have wrong, in a real document: it still comes out, and says what is wrong. */
let database: TestDatabase
let input: ComposeInput
beforeAll(async () => {
  database = await startDatabase('sqlite')
  const seed = await seeds.huddinge?.()
  if (!seed) throw new Error('no seed')
  await loadSeed(database.payload, seed)
  const { docs } = await database.payload.find({
    collection: 'documents',
    where: { state: { equals: 'published' } },
    depth: 0,
  })
  input = await loadComposeInput(database.payload, String(docs[0]?.id), { audience: 'internal' })
}, 300_000)
afterAll(async () => {
  await closePdfService()
  await database.stop()
})

const withBlocks = (blocks: RawBlock[], answers: ComposeInput['answers'] = {}, resolved = {}): ComposeInput => ({
  ...input,
  template: {
    ...input.template,
    sections: [
      ...input.template.sections.filter((section) => section.kind === 'front'),
      {
        sectionKey: 'trial',
        kind: 'section',
        title: 'Prov',
        blocks: [...blocks, { blockKey: 'after', blockType: 'question', title: 'Efteråt', prompt: 'Finns kvar' }],
      },
    ],
  },
  answers: { ...answers, after: { value: { answer: 'Detta står kvar.' }, rev: 1 } },
  resolved,
})
const make = async (wanted: ComposeInput) => {
  const { tree, problems } = compose(registryOf(database.payload), wanted)
  const files = await renderDocument(tree, ['pdf', 'docx', 'html'], {
    date: new Date('2023-09-20'),
    loadAsset: async () => undefined,
  })
  const pages = await pagesOf(files.pdf.bytes)
  const word = JSON.stringify(await readDocx(files.docx.bytes))
  const html = Buffer.from(files.html.bytes).toString()
  for (const text of [pages.join(' '), squeeze(word), squeeze(html)])
    expect(text).toContain(squeeze('Detta står kvar.'))
  return { tree, problems, pages, word, html, findings: files.pdf.findings }
}
const question = (blockKey: string, type = 'longText'): RawBlock => ({
  blockKey,
  blockType: 'question',
  title: '',
  prompt: 'Fråga',
  type,
})

describe('bad input in a stored document', () => {
  it('an unknown block is shown in its place', async () => {
    const { problems, pages } = await make(withBlocks([{ blockKey: 'gone', blockType: 'borttagen' }]))
    expect(problems).toMatchObject([{ code: 'UNKNOWN_BLOCK', blockKey: 'gone' }])
    expect(pages.join(' ')).toContain(squeeze('borttagen'))
  })
  it('a missing statistic is a missing value, never a zero', async () => {
    const merit = input.template.sections
      .flatMap((section) => section.blocks)
      .find((block) => block.blockKey === 'merit6')
    const { tree, pages } = await make(withBlocks([merit as RawBlock]))
    expect(JSON.stringify(tree)).not.toMatch(/"value":"0/)
    expect(pages.join(' ')).toContain(squeeze('Meritvärde (17 ämnen)'))
  })
  it('a goal deleted under the document keeps its answer, marked', async () => {
    const analysis = input.template.sections
      .flatMap((section) => section.blocks)
      .find((block) => block.blockKey === 'goalAnalysis')
    const { pages } = await make(
      withBlocks(
        [analysis as RawBlock],
        { goalAnalysis: input.answers.goalAnalysis ?? { value: {}, rev: 0 } },
        { goalAnalysis: { goals: [] } },
      ),
    )
    expect(pages.join(' ')).toContain(squeeze('borttaget'))
    expect(pages.join(' ')).toContain(squeeze('Klasskonferenserna gav störst effekt'))
  })
  it('40 000 characters in a cell and a table of 60 rows break over pages', async () => {
    const rows = Array.from({ length: 60 }, (_, index) => ({ key: `r${index}`, label: `Rad ${index}` }))
    const table: RawBlock = {
      blockKey: 'long',
      blockType: 'table',
      title: 'Lång tabell',
      caption: 'En lång tabell',
      rows,
      columns: [
        { key: 'text', label: 'Text', type: 'longText', maxLength: 50_000 },
        { key: 'more', label: 'Mer', type: 'shortText' },
      ],
    }
    const words = 'Ett ganska långt svar. '.repeat(1740)
    expect(words.length).toBeGreaterThan(40_000)
    const { pages, word } = await make(
      withBlocks([table], {
        long: { value: { cells: { r0: { text: words }, r59: { text: 'Sista raden' } } }, rev: 1 },
      }),
    )
    expect(pages.length).toBeGreaterThan(8)
    // One word, for a sentence may go on after the next page's header.
    expect(pages.join(' ').split('ganska').length - 1).toBe(1740)
    expect(pages.join(' ')).toContain(squeeze('Sista raden'))
    expect(word.split('Ett ganska långt svar').length - 1).toBe(1740)
  })
  it('emoji and text from right to left come through', async () => {
    const answer = 'Bra jobbat 🎉 مرحبا بكم i skolan'
    const { word, html, findings } = await make(withBlocks([question('odd')], { odd: { value: { answer }, rev: 1 } }))
    expect(html).toContain('🎉')
    expect(html).toContain('مرحبا')
    expect(word).toContain('مرحبا')
    // A character that no font has would be a finding with what to do about it; it must never be an empty box in silence.
    expect(findings.filter((finding) => finding.code !== 'GLYPH_MISSING')).toEqual([])
  })
  it('a javascript: link loses its address and keeps its words', async () => {
    const text = (value: string) => ({ type: 'text', text: value })
    const answer = {
      root: {
        type: 'root',
        children: [
          {
            type: 'paragraph',
            children: [{ type: 'link', url: 'javascript:alert(1)', children: [text('klicka här')] }],
          },
        ],
      },
    }
    const { problems, html, word } = await make(
      withBlocks([question('link', 'richText')], { link: { value: { answer }, rev: 1 } }),
    )
    expect(problems).toMatchObject([{ code: 'UNSAFE_LINK', blockKey: 'link' }])
    expect(html + word).not.toContain('javascript:')
    expect(html).toContain('klicka här')
  })
  it('an answer of the wrong type is reported beside what it says', async () => {
    const { problems, pages } = await make(
      withBlocks([question('wrong')], { wrong: { value: { answer: { tal: 17 } }, rev: 1 } }),
    )
    expect(problems).toMatchObject([{ code: 'BROKEN_ANSWER', blockKey: 'wrong' }])
    expect(pages.join(' ')).toContain('17')
  })
})
