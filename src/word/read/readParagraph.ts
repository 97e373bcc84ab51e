import { child, isOn, valOf, within, type XmlElement } from '../package/XmlElement.ts'
import type { Item, Paragraph } from './Item.ts'
import { linesOf } from './linesOf.ts'
import type { Around, Reading } from './Reading.ts'
import { readPieces } from './readPieces.ts'

/** A paragraph as lines, one for each stretch between line breaks, and what its text boxes hold after them. */
export const readParagraph = (
  element: XmlElement,
  place: string,
  around: Around,
  reading: Reading,
  body: (box: XmlElement) => Item[],
): Item[] => {
  const { styles, fields } = reading
  const properties = child(element, 'pPr')
  const style = valOf(child(properties, 'pStyle')) || styles.normal
  const outline = valOf(child(properties, 'outlineLvl'))
  const level = outline !== '' && Number(outline) < 9 ? Number(outline) + 1 : (styles.of(style, 'level') ?? 0)
  // A field that is never closed does not swallow the chapters after it.
  if (level > 0 && fields.contentsAt > 0 && !/toc/i.test(styles.nameOf(style))) fields.contentsAt = 0
  const inContents = fields.contentsAt > 0
  const pieces = readPieces(element, { reading, style, around, body })
  const listId = child(properties, 'numPr') ? valOf(child(properties, 'numPr', 'numId')) : styles.of(style, 'list')
  const depth = Number(valOf(child(properties, 'numPr', 'ilvl'))) || 0
  const isList = listId !== undefined && listId !== '' && listId !== '0'
  const common: Pick<Paragraph, 'kind' | 'place' | 'style' | 'level' | 'cover' | 'textBox' | 'contents' | 'bookmarks'> =
    {
      kind: 'paragraph',
      place,
      style: `${styles.nameOf(style)}|${style}`.toLowerCase(),
      level,
      cover: around.cover,
      textBox: around.textBox,
      contents: around.contents || inContents || fields.contentsAt > 0,
      bookmarks: within(element, 'bookmarkStart').map(({ at }) => at.name ?? ''),
    }
  const lines = linesOf(pieces, around).map((line, index) => ({
    ...common,
    ...line,
    ...(isList && index === 0 ? { list: { ordered: reading.numbering(listId, depth), level: depth } } : {}),
    ...(around.repeated === undefined ? {} : { repeated: around.repeated }),
    pageBreak: line.pageBreak || (index === 0 && isOn(child(properties, 'pageBreakBefore'))),
  }))
  return [...lines, ...pieces.flatMap((piece) => (piece.kind === 'box' ? piece.items : []))]
}
