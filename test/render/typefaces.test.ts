import { PDFDict, PDFDocument, PDFName } from '@cantoo/pdf-lib'
import { expect, it } from 'vitest'
import { renderDocument } from '#render/renderDocument.ts'
import { documentOf, section } from '../capabilities/documentOf.ts'
import { readDocx } from '../docx/readDocx.ts'

/** Families in a PDF: without the letters that mark a subset, and the weight that a variable font is named by. */
const facesOf = async (bytes: Uint8Array): Promise<string[]> => {
  const pdf = await PDFDocument.load(bytes)
  const names = pdf.context.enumerateIndirectObjects().flatMap(([, object]) => {
    const name = object instanceof PDFDict ? object.get(PDFName.of('BaseFont')) : undefined
    return name instanceof PDFName ? [name.decodeText().replace(/^[A-Z]{6}\+/, '')] : []
  })
  return [...new Set(names.map((name) => name.replace(/-.*$/, '').replace(/(Thin|ExtraLight|Roman)$/, '')))].sort()
}

it('a municipality’s own typefaces stand in all three files, embedded', async () => {
  const text = { blockKey: 'q', blockType: 'question', prompt: 'Hur gick det för er? Åäö.' }
  const { input, tree } = documentOf([section('Läsåret', [text])])
  const typefaces = { body: 'source-serif-4', heading: 'source-sans-3' }
  const own = documentOf([section('Läsåret', [text])], { document: { ...input.document, typefaces } })
  const options = { date: new Date('2023-09-20'), loadAsset: async () => undefined }
  const before = await renderDocument(tree, ['pdf'], options)
  expect(await facesOf(before.pdf.bytes)).toEqual(['PublicSans', 'SourceSans3'])
  const { pdf, docx, html } = await renderDocument(own.tree, ['pdf', 'docx', 'html'], options)
  expect([pdf.findings, docx.findings, html.findings]).toEqual([[], [], []])
  expect(await facesOf(pdf.bytes)).toEqual(['SourceSans3', 'SourceSerif4'])
  expect(readDocx(docx.bytes).xml('word/fontTable.xml')).toMatch(/Source Serif 4[\s\S]*w:embedRegular/)
  expect(Buffer.from(html.bytes).toString()).toContain('"Source Serif 4"')
})
