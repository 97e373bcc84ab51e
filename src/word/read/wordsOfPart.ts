import { elements, textIn, type XmlElement } from '../package/XmlElement.ts'

/** Words of a text: letters and figures, lower case. */
export const wordsIn = (text: string): string[] => text.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? []

/** Every word that stands to be read in a part: what is deleted, and the second of two drawings of one thing, does not. */
export const wordsOfPart = (part: XmlElement): string[] => linesIn(part).flatMap(wordsIn)

/** What is not read: what was deleted, the second of two drawings of one thing, and how things look. */
export const unread = ['del', 'moveFrom', 'Fallback', 'pPr', 'rPr', 'sdtPr', 'tblPr', 'tcPr', 'trPr', 'sectPr']
/** A paragraph's runs are one line: a word may be cut anywhere between them. */
const linesIn = (element: XmlElement): string[] =>
  elements(element).flatMap((inner) => {
    if (unread.includes(inner.name)) return []
    if (inner.name !== 'p') return linesIn(inner)
    return [lineOf(inner), ...within(inner)]
  })
const lineOf = (element: XmlElement): string =>
  elements(element)
    .map((inner) => {
      if (unread.includes(inner.name) || inner.name === 'txbxContent') return ''
      if (inner.name === 't') return textIn(inner)
      return ['tab', 'br', 'cr'].includes(inner.name) ? ' ' : lineOf(inner)
    })
    .join('')
const within = (element: XmlElement): string[] =>
  elements(element).flatMap((inner) => {
    if (unread.includes(inner.name)) return []
    return inner.name === 'txbxContent' ? linesIn(inner) : within(inner)
  })
