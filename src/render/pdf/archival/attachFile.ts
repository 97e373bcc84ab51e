import type { PdfFile } from '../cos/PdfFile.ts'
import { pdfAscii, pdfDate, pdfText } from '../cos/pdfText.ts'
import { dict, name } from '../cos/values.ts'
import { compressed } from '../cos/writePdf.ts'

/** A file carried inside the PDF, such as the document tree as JSON. `name` is a file name, `mime` its media type. */
export interface Attachment {
  name: string
  mime: string
  bytes: Uint8Array
}

/**
 * Embeds a file as the source of the document.
 *
 * Meets ISO 19005-3, 6.8 (veraPDF 6.8-1 to 6.8-4: media type, /F and /UF, /AFRelationship, listed in /AF) and
 * ISO 14289-1, 7.11 (7.11-1: /F and /UF).
 */
export function attachFile(file: PdfFile, attachment: Attachment, date: Date): void {
  const catalog = file.dict(file.trailer.get('Root'))
  if (!catalog) return
  const embedded = compressed(
    dict({
      Type: name('EmbeddedFile'),
      Subtype: name(attachment.mime),
      Params: dict({ Size: attachment.bytes.length, ModDate: pdfDate(date) }),
    }),
    attachment.bytes,
  )
  const stream = file.add(embedded)
  const specification = file.add(
    dict({
      Type: name('Filespec'),
      F: pdfAscii(attachment.name.replace(/[^ -~]/g, '_')),
      UF: pdfText(attachment.name),
      Desc: pdfText('Dokumentets innehåll i maskinläsbar form'),
      AFRelationship: name('Source'),
      EF: dict({ F: stream, UF: stream }),
    }),
  )
  const names = file.dict(catalog.get('Names')) ?? dict({})
  names.set('EmbeddedFiles', dict({ Names: [pdfText(attachment.name), specification] }))
  catalog.set('Names', names)
  catalog.set('AF', [specification])
}
