import { attribute } from '../shapes/xml.ts'
import { distinctIds, placeDrawn } from './placeDrawn.ts'
import type { TableFacts } from './TableFacts.ts'

/** Properties of a paragraph stand once, first in it; the library repeats them before each of its runs. */
const oneOpening = (xml: string) =>
  xml.replace(/<a:p>.*?<\/a:p>/gs, (paragraph) => {
    const [first = '', ...rest] = paragraph.split(/(?=<a:pPr[ >])/)
    const [opening = '', ...later] = rest
    return first + opening + later.map((part) => part.replace(/^<a:pPr[^>]*?(?:\/>|>.*?<\/a:pPr>)/s, '')).join('')
  })

/** A placeholder that nobody filled is an empty stop for a screen reader. */
const withoutEmpty = (xml: string) =>
  xml.replace(/<p:sp>(?:(?!<\/p:sp>).)*?<p:ph[^>]*>(?:(?!<\/p:sp>).)*?<\/p:sp>/gs, (shape) =>
    /<a:t>[^<]|<a:fld/.test(shape) ? shape : '',
  )

/** What a table is called and says, and that its first row is a head. */
const describedTables = (xml: string, tables: TableFacts[]) => {
  let at = 0
  return xml.replace(/<p:graphicFrame>(?:(?!<\/p:graphicFrame>).)*?<a:tbl>.*?<\/p:graphicFrame>/gs, (frame) => {
    const facts = tables[at++]
    if (!facts) return frame
    return frame
      .replace(
        /(<p:cNvPr id="\d+") name="[^"]*"/,
        `$1 name="${attribute(facts.title)}" descr="${attribute(facts.alt)}"`,
      )
      .replace('<a:tblPr/>', facts.header ? '<a:tblPr firstRow="1"/>' : '<a:tblPr/>')
  })
}

export const mendSlide = (xml: string, tables: TableFacts[], drawn: string[]): string =>
  [
    (one: string) => placeDrawn(one, drawn),
    withoutEmpty,
    oneOpening,
    distinctIds,
    (one: string) => describedTables(one, tables),
  ].reduce((made, mend) => mend(made), xml.replace(/\s*hasCustomPrompt="1"/g, ''))
