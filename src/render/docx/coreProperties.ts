import { xmlText } from './xmlText.ts'

const escaped = (value: string) => xmlText(value).replace(/[&<>"]/g, (sign) => `&#${sign.charCodeAt(0)};`)

/** Title, author, subject and language of the file. Written here because `docx` stamps its own clock and knows no language. */
export const coreProperties = (about: {
  title: string
  creator: string
  subject: string
  language: string
  date: Date
}): string => {
  const date = about.date.toISOString().replace(/\.\d+Z$/, 'Z')
  const time = (name: string) => `<dcterms:${name} xsi:type="dcterms:W3CDTF">${date}</dcterms:${name}>`
  return [
    '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>',
    '<cp:coreProperties xmlns:cp="http://schemas.openxmlformats.org/package/2006/metadata/core-properties"',
    ' xmlns:dc="http://purl.org/dc/elements/1.1/" xmlns:dcterms="http://purl.org/dc/terms/"',
    ' xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance">',
    `<dc:title>${escaped(about.title)}</dc:title><dc:subject>${escaped(about.subject)}</dc:subject>`,
    `<dc:creator>${escaped(about.creator)}</dc:creator><cp:lastModifiedBy>${escaped(about.creator)}</cp:lastModifiedBy>`,
    `<cp:revision>1</cp:revision>${time('created')}${time('modified')}<dc:language>${about.language}</dc:language>`,
    '</cp:coreProperties>',
  ].join('')
}
