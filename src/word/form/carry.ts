import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate'
import { readXml } from '../package/readXml.ts'
import { textIn } from '../package/XmlElement.ts'
import { type Carried, carriedSchema } from './Carried.ts'

const namespace = 'urn:kvalitetsdokument:mall:1'
const store = '{6C1B1F0E-6B57-4E0B-9C5B-5C0D7D0F4A11}'
const head = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>'
const types = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships'
const escaped = (text: string) => text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;')
const relations = (inner: string) =>
  `${head}<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">${inner}</Relationships>`

/** The Word file with what it carries as a custom XML part, which Word and LibreOffice keep when they save. */
export const carry = (docx: Uint8Array, carried: Carried): Uint8Array => {
  const files = unzipSync(docx)
  const text = (name: string) => strFromU8(files[name] ?? new Uint8Array())
  const mend = (name: string, before: string, added: string) => {
    files[name] = strToU8(text(name).replace(before, `${added}${before}`))
  }
  files['customXml/item1.xml'] = strToU8(`${head}<mall xmlns="${namespace}">${escaped(JSON.stringify(carried))}</mall>`)
  files['customXml/itemProps1.xml'] = strToU8(
    `${head}<ds:datastoreItem ds:itemID="${store}" xmlns:ds="http://schemas.openxmlformats.org/officeDocument/2006/customXml"><ds:schemaRefs><ds:schemaRef ds:uri="${namespace}"/></ds:schemaRefs></ds:datastoreItem>`,
  )
  files['customXml/_rels/item1.xml.rels'] = strToU8(
    relations(`<Relationship Id="rId1" Type="${types}/customXmlProps" Target="itemProps1.xml"/>`),
  )
  mend(
    'word/_rels/document.xml.rels',
    '</Relationships>',
    `<Relationship Id="rIdMall" Type="${types}/customXml" Target="../customXml/item1.xml"/>`,
  )
  mend(
    '[Content_Types].xml',
    '</Types>',
    '<Override PartName="/customXml/itemProps1.xml" ContentType="application/vnd.openxmlformats-officedocument.customXmlProperties+xml"/>',
  )
  return zipSync(files)
}

/** What a file carries; nothing in a file of others', or when somebody has written in the part. */
export const carriedIn = (custom: Uint8Array[]): Carried | undefined => {
  for (const part of custom) {
    if (!strFromU8(part).includes(namespace)) continue
    try {
      const parsed = carriedSchema.safeParse(JSON.parse(textIn(readXml(part))))
      if (parsed.success) return parsed.data as Carried
    } catch {
      // Not ours after all, or broken: the file is read as any other.
    }
  }
  return undefined
}
