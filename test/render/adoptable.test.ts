import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { fixtureVocabulary } from '#blocks/kit/index.ts'
import { cleanValue } from '#document/answer/cleanValue.ts'
import { compose } from '#document/compose.ts'
import type { RawBlock } from '#document/input/input.ts'
import { checkPrint } from '#files/checkPrint.ts'
import { renderDocument } from '#render/renderDocument.ts'
import { unprintableIn } from '#render/unprintable.ts'
import { blocks, section } from '../capabilities/documentOf.ts'
import { sampleInput } from '../document/sampleInput.ts'
import { judgePdf, missingVeraPdf } from '../validators/verapdf.ts'

/** Texts in the scripts of Swedish schools, and the characters that come along with them. */
const written = [
  'ከተማ ትምህርቲ፡ ሰላም።',
  'مرحبا بكم في المدرسة، الصف ٤ (2024)',
  'ยินดีต้อนรับสู่โรงเรียน',
  '欢迎来到我们的学校。今年的目标：阅读',
  'Добро пожаловать, Καλώς ήρθατε, ברוכים הבאים',
  '😀👍🏽👩🏽‍🏫🇸🇪❤️1️⃣☺️✓●→',
  '\uf0b7 punkt\u000b\u0095 punkt\u001b[0m\u0000',
  '\u200b\u200e\u2060',
  'a\u0301\u0302\u0303 x\u0489',
]
const origin = (key: string, answer: unknown) => [key, { rev: 1, value: { answer } }] as const

/** As many questions as there are texts: each its own answer, in the order given; what the review refuses is left out. */
const documentOf = (texts: string[], types: string[]) => {
  const made = texts.map((value, at): [RawBlock, readonly [string, { rev: number; value: unknown }]] => {
    const type = types[at % types.length] ?? 'longText'
    const key = `q${at}`
    const block = {
      blockKey: key,
      blockType: 'question',
      prompt: `Fråga ${at}`,
      type,
      ...(at % 3 ? {} : { title: `Del ${at}` }),
    }
    return [block, origin(key, cleanValue(type === 'richText' ? rich(value) : value))]
  })
  return {
    ...sampleInput([
      section(
        'Svar',
        made.map(([block]) => block),
      ),
    ]),
    vocabulary: fixtureVocabulary,
    answers: Object.fromEntries(made.map(([, answer]) => answer)),
  }
}
const node = (type: string, children: unknown[], more: object = {}) => ({ type, version: 1, children, ...more })
/** A text as paragraph, in bold, as a list with an empty item, inside a link and as a link on a space. */
const rich = (text: string) => {
  const words = (value: string, format = 0) => ({ type: 'text', version: 1, text: value, format })
  const item = (...children: unknown[]) => node('listitem', children)
  return {
    root: node('root', [
      node('paragraph', [words(text), { type: 'linebreak' }, words(text, 3)]),
      node('paragraph', []),
      node('list', [item(words(text)), item(words(' ')), item({ type: 'linebreak' }), item(node('list', [item()]))], {
        listType: 'bullet',
      }),
      node('list', [], { listType: 'number' }),
      node('paragraph', [
        node('link', [words(text)], { url: 'https://skolverket.se' }),
        node('link', [words(' ')], { url: 'https://skolverket.se' }),
      ]),
    ]),
  }
}
const options = { date: new Date('2024-06-14'), loadAsset: async () => undefined }
const findingsOf = async (input: Parameters<typeof compose>[1]) => {
  const files = await renderDocument(compose(blocks, input).tree, ['pdf', 'docx', 'html'], options)
  return Object.values(files).flatMap(({ findings }) => findings)
}

describe('what the review passes can be adopted', () => {
  it.each(['longText', 'shortText', 'richText'])('in the scripts of schools, as %s', async (type) => {
    const input = documentOf(written, [type])
    expect(checkPrint(blocks, input)).toEqual([])
    expect(await findingsOf(input)).toEqual([])
  })

  it('in the scripts of schools, says veraPDF too', async (test) => {
    const missing = await missingVeraPdf()
    if (missing) return test.skip(missing)
    const { pdf } = await renderDocument(compose(blocks, documentOf(written, ['richText'])).tree, ['pdf'], options)
    const folder = mkdtempSync(path.join(tmpdir(), 'adoptable-'))
    const file = path.join(folder, 'scripts.pdf')
    writeFileSync(file, pdf.bytes)
    expect([await judgePdf([file], 'ua1'), await judgePdf([file], '2a')]).toEqual([{ [file]: [] }, { [file]: [] }])
    rmSync(folder, { recursive: true })
  })

  it('whatever is written: what is left of random texts when the review has refused some', async () => {
    const texts = fc.sample(
      fc.oneof(
        fc.string({ unit: 'binary', minLength: 1, maxLength: 40 }),
        fc.string({ unit: 'grapheme', minLength: 1, maxLength: 40 }),
        fc.integer({ min: 0x20, max: 0x33ff }).map((code) => `Ord ${String.fromCodePoint(code)} ord`),
        fc.integer({ min: 0x1f000, max: 0x1fbff }).map((code) => String.fromCodePoint(code)),
      ),
      { numRuns: Number(process.env.ADOPTABLE_RUNS ?? 400), seed: Number(process.env.ADOPTABLE_SEED ?? 52) },
    )
    const types = ['longText', 'richText', 'shortText']
    const refused = new Set(checkPrint(blocks, documentOf(texts, types)).map(({ instanceKey }) => instanceKey))
    const passed = texts.filter((_, at) => !refused.has(`q${at}`))
    expect(refused.size).toBeGreaterThan(10)
    expect(passed.length).toBeGreaterThan(50)
    const input = documentOf(passed, types)
    expect(checkPrint(blocks, input)).toEqual([])
    expect(await findingsOf(input)).toEqual([])
  }, 240_000)

  it('what cannot be printed is told at its field, in the words of the school', () => {
    const [found, ...rest] = checkPrint(blocks, documentOf(['Vi är nöjda \u{10fffd}'], ['longText']))
    expect(rest).toEqual([])
    expect(found).toMatchObject({ instanceKey: 'q0', path: ['answer'], severity: 'unprintable', sectionKey: 'svar' })
    expect(found?.message).toBe(
      '”Fråga 0”: tecknet ”\u{10fffd}” (U+10FFFD) kan inte skrivas ut. Ta bort det, eller skriv det med ord.',
    )
    expect(checkPrint(blocks, documentOf(['\ue001'], ['richText']))).toMatchObject([{ path: ['answer'] }])
    const titled = sampleInput([section('Rubrik \ue001', [])])
    expect(checkPrint(blocks, titled)).toMatchObject([
      { path: [], sectionKey: 'rubrik \ue001', severity: 'unprintable' },
    ])
    // A letter and its mark that no single typeface has.
    expect(unprintableIn('e\u20dd')).toEqual(['e\u20dd'])
    expect(unprintableIn('Åäö é ”–” 2023/24 ● ✓ → ☺ 😀')).toEqual([])
  })
})
