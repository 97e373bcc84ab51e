import { child, within, type XmlElement } from '../package/XmlElement.ts'
import type { Item } from './Item.ts'
import type { Piece } from './Piece.ts'
import type { Reading } from './Reading.ts'

/** A drawing: text boxes are read as text, pictures as pictures unless they are said to be decoration. */
export const readDrawing = (drawing: XmlElement, reading: Reading, body: (box: XmlElement) => Item[]): Piece[] => {
  // The same drawing twice, for newer and older programs: the newer is read.
  const source = drawing.name === 'AlternateContent' ? (child(drawing, 'Choice') ?? drawing) : drawing
  const boxes = outermost(source, 'txbxContent')
  if (boxes.length > 0) return boxes.map((box) => ({ kind: 'box', items: body(box) }))
  const picture = within(source, 'blip')[0] ?? within(source, 'imagedata')[0]
  if (!picture || within(source, 'decorative').length > 0) return []
  const about = within(source, 'docPr')[0]
  const shape = within(source, 'shape')[0]
  const target = reading.targets.get(picture.at.embed ?? picture.at.id ?? '')
  const alt = about?.at.descr || about?.at.title || shape?.at.alt || ''
  return [{ kind: 'picture', picture: { alt, ...(target ? { path: `word/${target.replace(/^\/word\//, '')}` } : {}) } }]
}

const outermost = (element: XmlElement, name: string): XmlElement[] =>
  element.name === name
    ? [element]
    : element.children.flatMap((inner) => (typeof inner === 'string' ? [] : outermost(inner, name)))
