import { createHash } from 'node:crypto'
import type { PdfFile } from '../cos/PdfFile.ts'
import { pdfAscii, pdfDate, pdfText } from '../cos/pdfText.ts'
import { dict, name, PdfRef, PdfStream, PdfString } from '../cos/values.ts'
import { type DocumentInfo, xmp } from './xmp.ts'

/**
 * Metadata, identity, title shown in the window, language and page labels.
 *
 * - XMP stream, not compressed so that archives can search it: veraPDF UA 7.1-8, PDF/A 6.6.2.1-1
 * - information dictionary with the same values (ISO 32000-1, 14.3.3)
 * - /ID in the trailer: PDF/A 6.1.3-1; a checksum of Chromium's bytes, so the same input gives the same identity
 * - /ViewerPreferences /DisplayDocTitle: UA 7.1-10
 * - /Lang: UA 7.2-33 and 7.2-34 (with the region, which Chromium leaves out)
 * - /PageLabels in decimal: the number in the page footer is the number that a reader's "go to page" takes
 */
export function describeDocument(file: PdfFile, info: DocumentInfo): void {
  const catalog = file.dict(file.trailer.get('Root'))
  if (!catalog) return
  const packet = Buffer.from(xmp(info), 'utf8')
  catalog.set('Metadata', file.add(metadata(packet)))
  catalog.set('Lang', pdfAscii(info.language))
  catalog.set('PageLabels', dict({ Nums: [0, dict({ S: name('D') })] }))
  const preferences = file.dict(catalog.get('ViewerPreferences')) ?? dict({})
  preferences.set('DisplayDocTitle', true)
  catalog.set('ViewerPreferences', preferences)

  const information = dict({
    Title: pdfText(info.title),
    Author: pdfText(info.author),
    Producer: pdfText(info.producer),
    CreationDate: pdfDate(info.date),
    ModDate: pdfDate(info.date),
  })
  // In the place of Chromium's own, which says when the file was printed; so the checksum begins behind it.
  const place = file.trailer.get('Info')
  const start = place instanceof PdfRef ? file.source(place.num).end : 0
  if (place instanceof PdfRef) file.replace(place, information)
  else file.trailer.set('Info', file.add(information))
  const id = new PdfString(
    `<${createHash('md5').update(file.text.slice(start), 'latin1').update(packet).digest('hex')}>`,
  )
  file.trailer.set('ID', [id, id])
}

/** Writes the metadata again without the names of the standards, after the checks have found something. */
export function withdrawClaims(file: PdfFile, info: Omit<DocumentInfo, 'part'>): void {
  const place = file.dict(file.trailer.get('Root'))?.get('Metadata')
  const packet = Buffer.from(xmp({ ...info, part: undefined }), 'utf8')
  if (place instanceof PdfRef) file.replace(place, metadata(packet))
}

function metadata(packet: Buffer): PdfStream {
  return new PdfStream(dict({ Type: name('Metadata'), Subtype: name('XML'), Length: packet.length }), packet)
}
