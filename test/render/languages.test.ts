import { PDFDict, PDFDocument, PDFHexString, PDFName, PDFString } from '@cantoo/pdf-lib'
import { expect, it } from 'vitest'
import { compose } from '#document/compose.ts'
import { languageOf, languageRuns } from '#render/languageRuns.ts'
import { renderDocument } from '#render/renderDocument.ts'
import { blocks, section } from '../capabilities/documentOf.ts'
import { sampleInput } from '../document/sampleInput.ts'
import { readDocx } from '../docx/readDocx.ts'

const arabic = 'مرحبا بكم في المدرسة، الصف ٤'
const tigrinya = 'ከተማ ትምህርቲ፡ ሰላም።'

it('cuts a text where another script begins and ends', () => {
  expect(languageRuns(`Hej, ${arabic}! Och α.`)).toEqual([
    { text: 'Hej, ' },
    { text: arabic, language: 'ar' },
    { text: '! Och α.' },
  ])
  expect(languageRuns('Åäö 2023/24')).toEqual([{ text: 'Åäö 2023/24' }])
  expect(languageRuns('')).toEqual([{ text: '' }])
  expect([languageOf(arabic), languageOf(tigrinya), languageOf(`${arabic} och`), languageOf('1 2')]).toEqual([
    'ar',
    'ti',
    undefined,
    undefined,
  ])
})

const text = (value: string) => ({ type: 'text', version: 1, text: value, format: 0 })
const node = (type: string, children: unknown[], more: object = {}) => ({ type, version: 1, children, ...more })
const value = {
  root: node('root', [
    node('paragraph', [text(arabic)]),
    node('list', [node('listitem', [text('القراءة كل يوم')]), node('listitem', [text('الحساب')])], {
      listType: 'number',
      start: 4,
    }),
    node('paragraph', [text(`Vi säger ${tigrinya} och 欢迎 till alla.`)]),
  ]),
}

it('tells the language and direction of foreign text in web page, PDF and Word', async () => {
  const question = { blockKey: 'q', blockType: 'question', prompt: 'Hälsa', type: 'richText' }
  const answers = { q: { rev: 1, value: { answer: value } } }
  const { tree } = compose(blocks, { ...sampleInput([section('Svar', [question])]), answers })
  const options = { date: new Date('2024-06-14'), loadAsset: async () => undefined }
  const { html, pdf, docx } = await renderDocument(tree, ['html', 'pdf', 'docx'], options)
  expect([html, pdf, docx].flatMap(({ findings }) => findings)).toEqual([])

  const page = Buffer.from(html.bytes).toString()
  expect(page).toMatch(/<p class="text[^"]*" lang="ar" dir="rtl">/)
  expect(page).toMatch(/<ol class="list" start="4" lang="ar" dir="rtl">/)
  expect(page).toContain('<span class="foreign" lang="ti">ከተማ ትምህርቲ፡ ሰላም።</span>')
  expect(page).toContain('<span class="foreign" lang="zh">欢迎</span>')

  const document = readDocx(docx.bytes).xml('word/document.xml')
  expect(document).toMatch(/<w:bidi\/>/)
  expect(document).toMatch(/<w:lang w:bidi="ar"\/>/)
  expect(document).toMatch(/<w:lang w:val="ti"\/>/)
  expect(document).toMatch(/<w:lang w:eastAsia="zh-CN"\/>/)

  const structure = (await PDFDocument.load(pdf.bytes)).context.enumerateIndirectObjects()
  const languages = structure.flatMap(([, object]) => {
    const lang = object instanceof PDFDict ? object.get(PDFName.of('Lang')) : undefined
    return lang instanceof PDFString || lang instanceof PDFHexString ? [lang.decodeText()] : []
  })
  // Of the document, of its root, and of each phrase.
  expect(new Set(languages)).toEqual(new Set(['sv', 'sv-SE', 'ar', 'ti', 'zh']))
})
