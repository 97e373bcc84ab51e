import { afterAll, describe, expect, it } from 'vitest'
import { checkBlocks, createRegistry } from '#blocks/kit/index.ts'
import { compose } from '#document/compose.ts'
import { payloadBlock } from '#plugins/assembly/payloadBlock.ts'
import { closePdfService } from '#render/pdf/service.ts'
import { renderDocument } from '#render/renderDocument.ts'
import { pagesOf, squeeze } from '../coverage/pdfText.ts'
import { sampleInput, section } from '../document/sampleInput.ts'
import { readDocx } from '../docx/readDocx.ts'
import pulse from '../fixtures/external-block/pulse/block.ts'
import { allBlocks } from './allBlocks.ts'
import { words } from './reading.ts'
import { runBlock } from './runBlock.ts'

/** One folder outside src/, as another package would have it, and nothing else. */
describe('a block type from outside', () => {
  afterAll(() => closePdfService())

  it('stands beside ours in the registry, and passes the same check', () => {
    expect(createRegistry([...allBlocks, pulse]).get('pulse')).toBe(pulse)
    expect(() => checkBlocks([...allBlocks, pulse])).not.toThrow()
  })
  it('is refused twice', () => {
    expect(() => createRegistry([...allBlocks, pulse, pulse])).toThrow(/"pulse"/)
    expect(() => checkBlocks([pulse, pulse])).toThrow(/pulse: two block types have this slug/)
  })
  it('has its own admin fields beside those of every block', () => {
    const names = payloadBlock(pulse).fields.map((field) => ('name' in field ? field.name : field.type))
    expect(names).toEqual(expect.arrayContaining(['title', 'question', 'moods', 'blockKey']))
  })
  it('gets a form, a check and a place in the document', () => {
    const answer = { mood: 'high', why: 'Vi har blivit fler.' }
    const { form, nodes, findings } = runBlock(pulse, { config: { question: 'Hur har {{unit}} det?' }, answer })
    expect(form?.fields.map(({ field }) => field.label)).toEqual(['Hur har Björkskolan det?', 'Varför?'])
    expect(nodes.map((node) => (node.type === 'paragraph' ? words(node.inlines) : node.type))).toEqual([
      'Hur har Björkskolan det? Lätt',
      'Vi har blivit fler.',
    ])
    expect(findings).toEqual([])
    expect(runBlock(pulse, { config: { question: 'Hur?' } }).findings.map(({ code }) => code)).toEqual(['REQUIRED'])
  })
  it('comes out in PDF, Word and on the web page', async () => {
    const input = sampleInput(
      [section('s', [{ blockKey: 'p', blockType: 'pulse', question: 'Hur har {{unit}} det?' }])],
      {
        answers: { p: { value: { mood: 'high', why: 'Vi har blivit fler.' }, rev: 1 } },
      },
    )
    const { tree, problems } = compose(createRegistry([...allBlocks, pulse]), input)
    const files = await renderDocument(tree, ['pdf', 'docx', 'html'], {
      date: new Date('2023-09-20'),
      loadAsset: async () => undefined,
    })
    const outputs = [
      (await pagesOf(files.pdf.bytes)).join(' '),
      squeeze(JSON.stringify(readDocx(files.docx.bytes))),
      squeeze(Buffer.from(files.html.bytes).toString()),
    ]
    expect(problems).toEqual([])
    for (const text of outputs)
      for (const part of ['Hur har Solskolan det?', 'Lätt', 'Vi har blivit fler.'])
        expect(text).toContain(squeeze(part))
  })
})
