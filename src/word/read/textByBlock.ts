import { isBlockMark } from '#document/tree/blockMark.ts'
import { elements, textIn, within, type XmlElement } from '../package/XmlElement.ts'
import { unread } from './wordsOfPart.ts'

/**
 * Letters and figures from each block's bookmark to the next. What a field has computed (page numbers, lists of
 * contents) is left out, for every program computes them anew.
 */
export const textByBlock = (body: XmlElement): Record<string, string> => {
  const texts: Record<string, string> = {}
  let at: string | undefined
  let fields = 0
  const walk = (element: XmlElement) => {
    for (const inner of elements(element)) {
      if (unread.includes(inner.name)) continue
      if (inner.name === 'bookmarkStart' && isBlockMark(inner.at.name ?? '')) {
        at = inner.at.name ?? ''
        texts[at] = ''
      }
      if (inner.name === 'fldChar') fields += { begin: 1, end: -1 }[inner.at.fldCharType ?? ''] ?? 0
      else if (inner.name === 't' && at !== undefined && fields === 0) texts[at] += textIn(inner)
      else walk(inner)
    }
  }
  if (within(body, 'bookmarkStart').some(({ at: { name = '' } }) => isBlockMark(name))) walk(body)
  return Object.fromEntries(Object.entries(texts).map(([name, text]) => [name, text.replace(/[^\p{L}\p{N}]/gu, '')]))
}
