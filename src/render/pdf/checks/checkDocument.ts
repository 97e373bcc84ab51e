import { readText } from '../cos/readText.ts'
import { PdfStream, PdfString } from '../cos/values.ts'
import type { Finding } from '../Finding.ts'
import type { Checked } from './Checked.ts'

const IDENTIFIERS = [/<pdfuaid:part>1</, /<pdfaid:part>[23]</, /<pdfaid:conformance>A</]

/** Metadata with both standards, title, language, tags and page labels (UA 7.1-8, 7.1-9, 7.2-34, 6.2-1; PDF/A 6.6.4). */
export function checkDocument({ file }: Checked): Finding[] {
  const catalog = file.dict(file.trailer.get('Root'))
  const metadata = file.lookup(catalog?.get('Metadata'))
  const packet = metadata instanceof PdfStream ? Buffer.from(metadata.data).toString('utf8') : ''
  const language = catalog?.get('Lang')
  const title = file.dict(file.trailer.get('Info'))?.get('Title')
  const findings: Finding[] = []
  const require = (met: boolean, code: Finding['code'], message: string) => {
    if (!met) findings.push({ code, message })
  }
  require(IDENTIFIERS.every((pattern) =>
    pattern.test(packet),
  ), 'METADATA_MISSING', 'Filen saknar uppgift om vilka standarder den följer. Kontakta systemförvaltaren.')
  require(title instanceof PdfString &&
    readText(title).trim() !== '' &&
    !/<rdf:li xml:lang="x-default">\s*</.test(
      packet,
    ), 'TITLE_MISSING', 'Dokumentet saknar titel. Skriv en titel i mallens inställningar.')
  require(language instanceof PdfString &&
    /^[a-z]{2,3}(-[A-Za-z0-9]+)*$/.test(
      readText(language),
    ), 'LANGUAGE_MISSING', 'Dokumentet saknar språk. Välj språk i mallens inställningar.')
  require(file.dict(catalog?.get('MarkInfo'))?.get('Marked') === true &&
    file.dict(catalog?.get('StructTreeRoot')) !==
      undefined, 'NOT_TAGGED', 'Filen saknar taggar för hjälpmedel. Kontakta systemförvaltaren.')
  require(file.dict(catalog?.get('PageLabels')) !==
    undefined, 'PAGE_LABELS_MISSING', 'Filen saknar sidetiketter. Kontakta systemförvaltaren.')
  return findings
}
