import { child, elements, type XmlElement } from '../package/XmlElement.ts'
import { WordError } from '../WordError.ts'
import type { Item } from './Item.ts'
import type { Around, Reading } from './Reading.ts'
import { readControl } from './readControl.ts'
import { readParagraph } from './readParagraph.ts'
import { readTable } from './readTable.ts'

/** Tables and text boxes in each other, as deep as anybody writes. */
const deepest = 40

/** Everything that stands in a body, a cell or a text box, in order. Throws `WordError`: `tooDeep`. */
export const readBody = (
  element: XmlElement,
  place: string,
  around: Around,
  reading: Reading,
  count = { at: 0 },
  depth = 0,
): Item[] => {
  if (depth > deepest) throw new WordError('tooDeep')
  const nested = (inner: XmlElement, at: string, near: Around) =>
    readBody(inner, at, near, reading, { at: 0 }, depth + 1)
  return elements(element).flatMap((inner): Item[] => {
    const here = () => {
      count.at += 1
      return place ? `${place}/${count.at}` : String(count.at)
    }
    if (inner.name === 'p') {
      const at = here()
      return readParagraph(inner, at, around, reading, (box) => nested(box, `${at}/ruta`, { ...around, textBox: true }))
    }
    if (inner.name === 'tbl') return [readTable(inner, here(), around, nested)]
    if (inner.name === 'sdt') {
      const content = child(inner, 'sdtContent')
      const { inside } = readControl(inner, around)
      return content ? readBody(content, place, inside, reading, count, depth + 1) : []
    }
    if (['ins', 'moveTo', 'smartTag', 'customXml'].includes(inner.name))
      return readBody(inner, place, around, reading, count, depth + 1)
    return []
  })
}
