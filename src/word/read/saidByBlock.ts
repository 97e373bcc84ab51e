import { isBlockMark } from '#document/tree/blockMark.ts'
import { elements, textIn, within, type XmlElement } from '../package/XmlElement.ts'

const unread = ['del', 'moveFrom', 'Fallback', 'pPr', 'rPr', 'sdtPr', 'tblPr', 'tcPr', 'trPr', 'sectPr']

/**
 * Letters and figures from each block's bookmark to the next. What a field has reckoned (page numbers, lists of
 * contents) is left out, for every program reckons anew.
 */
export const saidByBlock = (body: XmlElement): Record<string, string> => {
  const said: Record<string, string> = {}
  let at: string | undefined
  let fields = 0
  const walk = (element: XmlElement) => {
    for (const inner of elements(element)) {
      if (unread.includes(inner.name)) continue
      if (inner.name === 'bookmarkStart' && isBlockMark(inner.at.name ?? '')) {
        at = inner.at.name ?? ''
        said[at] = ''
      }
      if (inner.name === 'fldChar') fields += { begin: 1, end: -1 }[inner.at.fldCharType ?? ''] ?? 0
      else if (inner.name === 't' && at !== undefined && fields === 0) said[at] += textIn(inner)
      else walk(inner)
    }
  }
  if (within(body, 'bookmarkStart').some(({ at: { name = '' } }) => isBlockMark(name))) walk(body)
  return Object.fromEntries(Object.entries(said).map(([name, text]) => [name, text.replace(/[^\p{L}\p{N}]/gu, '')]))
}
