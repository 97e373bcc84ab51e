import { getDocument } from 'pdfjs-dist/legacy/build/pdf.mjs'
import { beforeAll, describe, expect, it } from 'vitest'
import { plainText, type RichText, type RichTextNode } from '#document/text/richText.ts'
import { designersNodes, richTextMarks, richTextNodes } from '#document/text/richTextKinds.ts'
import { renderDocument } from '#render/renderDocument.ts'
import { documentOf, section } from '../capabilities/documentOf.ts'
import { type ReadDocx, readDocx } from '../docx/readDocx.ts'

let count = 0
/** A word that stands nowhere else, so that two that run together are found. */
const word = () => `ord${++count}x`
const text = (value = word(), format = 0): RichTextNode => ({ type: 'text', version: 1, text: value, format })
const node = (type: string, children: RichTextNode[], more: object = {}): RichTextNode => ({ type, children, ...more })
const line = (...children: RichTextNode[]) => node('paragraph', children)
const item = (...children: RichTextNode[]) => node('listitem', children)
const list = (listType: 'bullet' | 'number', items: RichTextNode[], start = 1) =>
  node('list', items, { listType, start, tag: listType === 'number' ? 'ol' : 'ul' })
const link = (...children: RichTextNode[]) => node('link', children, { fields: { url: 'https://skolverket.se/a b' } })
const br: RichTextNode = { type: 'linebreak' }

/** Every set of marks that words can have together. */
const bits = Object.values(richTextMarks)
const formats = Array.from({ length: 2 ** bits.length }, (_, set) =>
  bits.reduce((format, bit, at) => format | (set & (2 ** at) ? bit : 0), 0),
)
/** All that can stand in a line, alone and beside each other. */
const inALine = () => [
  ...formats.flatMap((format) => [text(undefined, format), text(' ')]),
  link(text()),
  text(' '),
  link(text(undefined, 1), br, text()),
  br,
  text(),
  { type: 'tab' },
  text(),
]
/** Lists in lists, three deep, each kind in each. */
const nested = (depth: number): RichTextNode[] =>
  (['bullet', 'number'] as const).map((kind) =>
    list(kind, [item(...inALine()), ...(depth > 0 ? [item(...nested(depth - 1))] : []), item(text())]),
  )
const everything: RichText = {
  root: node('root', [
    line(...inALine()),
    line(),
    ...nested(2),
    list('number', [item(text()), item(list('number', [item(text())], 3)), item(text())], 4),
    line(text()),
    list('number', [item(text())], 6),
    // As Payload nests: the list within the item whose it is; and a list, an item and a link with nothing in them.
    list('bullet', [item(text(), list('bullet', [item(text())])), item(text(' ')), item(br)]),
    list('bullet', []),
    line(link(text(' ')), text('ordCO'), text('2', richTextMarks.subscript), text(' ordm'), text('2', 64)),
    node('heading', [text(), text(' '), text(), br, text()], { tag: 'h3' }),
    line(node('autolink', [text()], { url: 'https://skolverket.se' })),
    // What no editor of ours makes keeps its words, apart.
    node('quote', [line(text()), line(text())]),
    node('table', [node('tablerow', [node('tablecell', [line(text())]), node('tablecell', [line(text())])])]),
  ]),
}
const wordsIn = (value: string) => (value.match(/[\p{L}\p{N}]+/gu) ?? []).filter((one) => one.startsWith('ord'))
const types = (one: RichTextNode): string[] => [one.type, ...(one.children ?? []).flatMap(types)]

describe('what the editor keeps, the document keeps', () => {
  let outputs: Record<'page' | 'pdf' | 'word' | 'plain', string[]>
  let html: string
  let word: ReadDocx
  beforeAll(async () => {
    const question = { blockKey: 'q', blockType: 'question', prompt: 'Fråga', type: 'richText' }
    const { tree, problems } = documentOf([section('Svar', [question])], {
      answers: { q: { rev: 1, value: { answer: everything } } },
    })
    expect(problems).toEqual([])
    const files = await renderDocument(tree, ['pdf', 'docx', 'html'], {
      date: new Date('2024-06-14'),
      loadAsset: async () => undefined,
    })
    for (const { findings } of Object.values(files)) expect(findings).toEqual([])
    html = Buffer.from(files.html.bytes).toString()
    word = readDocx(files.docx.bytes)
    const body = html.replace(/^[\s\S]*<main/, '<main').replace(/<\/?(b|i|em|strong|a|span|sub|sup)\b[^>]*>/g, '')
    const pdf = await getDocument({ data: new Uint8Array(files.pdf.bytes) }).promise
    const pages: string[] = []
    for (let number = 1; number <= pdf.numPages; number++) {
      const { items } = await (await pdf.getPage(number)).getTextContent()
      pages.push(items.map((one) => ('str' in one ? `${one.str}${one.hasEOL ? '\n' : ''}` : '')).join(''))
    }
    outputs = {
      page: wordsIn(body.replace(/<[^>]+>/g, ' ')),
      pdf: wordsIn(pages.join('\n')),
      word: wordsIn(word.paragraphs.map(({ text: own }) => own).join('\n')),
      plain: wordsIn(plainText(everything)),
    }
  }, 120_000)

  it('is asked of every node and mark of the one list', () => {
    expect(new Set(types(everything.root))).toEqual(
      new Set([...richTextNodes, ...designersNodes, 'quote', 'table', 'tablerow', 'tablecell']),
    )
    expect(outputs.plain.length).toBe(count + 2)
  })
  it.each(['page', 'pdf', 'word'] as const)('all words, in order and apart: %s', (output) => {
    expect(outputs[output]).toEqual(outputs.plain)
  })
  it('lists begin with their number', () => {
    expect(html.match(/<ol class="list" start="\d+"/g)).toEqual(
      ['4', '3', '6'].map((start) => `<ol class="list" start="${start}"`),
    )
    const starts = [...word.xml('word/numbering.xml').matchAll(/<w:start w:val="(\d+)"/g)].map(([, start]) => start)
    expect(starts).toEqual(expect.arrayContaining(['4', '3', '6']))
  })
  it('small letters stay below and above the line', () => {
    expect(html).toMatch(/ordCO<span class="sub">2<\/span>/)
    expect(word.xml('word/document.xml')).toMatch(/w:vertAlign w:val="subscript"[\s\S]*w:vertAlign w:val="superscript"/)
  })
})
