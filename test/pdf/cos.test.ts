import { PDFDocument } from '@cantoo/pdf-lib'
import { describe, expect, it } from 'vitest'
import { PdfFile } from '#render/pdf/cos/PdfFile.ts'
import { PdfSyntaxError } from '#render/pdf/cos/PdfSyntaxError.ts'
import { ValueParser } from '#render/pdf/cos/parseValue.ts'
import { pdfText } from '#render/pdf/cos/pdfText.ts'
import { readText } from '#render/pdf/cos/readText.ts'
import { serialise } from '#render/pdf/cos/serialise.ts'
import { dict, name, PdfString } from '#render/pdf/cos/values.ts'
import { writePdf } from '#render/pdf/cos/writePdf.ts'

const round = (text: string) => serialise(new ValueParser(text, 0).value()).replace(/\s+/g, ' ')

describe('values', () => {
  it('come back as they were written', () => {
    for (const text of [
      '<</A [1 -2.5 true null (a\\)b(c)) <FEFF>]\n/B 12 0 R\n>>',
      '/Namn#20med#2Fstreck',
      '[1 0 2 0 R 3]',
    ]) {
      expect(round(text)).toBe(text.replace(/\s+/g, ' '))
    }
  })

  it('in names are UTF-8', () => expect(serialise(name('å/'))).toBe('/#C3#A5#2F'))

  it('hold any language', () => expect(readText(pdfText('Åsö 𝒳 (1)'))).toBe('Åsö 𝒳 (1)'))

  it('read escapes', () => expect(readText(new PdfString('(\\101\\n\\(x\\)\\\r\ny)'))).toBe('A\n(x)y'))

  it('that are broken are an error, not an endless loop', () => {
    for (const text of ['<</A', '[1 2', '(abc', '<</A 1 2>>', '', '<12']) {
      expect(() => new ValueParser(text, 0).value(), text).toThrow(PdfSyntaxError)
    }
  })
})

describe('files', () => {
  it('are read, changed and written so that another library reads them', async () => {
    const source = await PDFDocument.create()
    source.addPage([200, 100])
    source.addPage([300, 100])
    const file = new PdfFile(await source.save({ useObjectStreams: false }))
    const added = file.add(dict({ Title: pdfText('Ändrad') }))
    file.trailer.set('Info', added)
    const read = await PDFDocument.load(writePdf(file), { updateMetadata: false })
    expect(read.getTitle()).toBe('Ändrad')
    expect(read.getPages().map((page) => page.getWidth())).toEqual([200, 300])
  })

  it('that are none are refused', () => {
    expect(() => new PdfFile(Buffer.from('ingen PDF'))).toThrow(PdfSyntaxError)
  })
})
