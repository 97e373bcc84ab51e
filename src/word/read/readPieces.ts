import { child, elements, textIn, type XmlElement } from '../package/XmlElement.ts'
import type { Item } from './Item.ts'
import { type Look, lookOf } from './lookOf.ts'
import type { Piece } from './Piece.ts'
import type { Around, Reading } from './Reading.ts'
import { readControl, readFormField } from './readControl.ts'
import { readDrawing } from './readDrawing.ts'

type Inside = { reading: Reading; style: string; around: Around; href?: string; body: (box: XmlElement) => Item[] }

/** What stands in a paragraph, in order, changes taken as accepted. */
export const readPieces = (element: XmlElement, inside: Inside): Piece[] =>
  elements(element).flatMap((inner): Piece[] => {
    if (inner.name === 'pPr') return []
    if (inner.name === 'r') return runPieces(inner, inside)
    if (inner.name === 'del' || inner.name === 'moveFrom') return [{ kind: 'tracked' }]
    if (inner.name === 'ins' || inner.name === 'moveTo') return [{ kind: 'tracked' }, ...readPieces(inner, inside)]
    if (inner.name === 'sdt') return controlPieces(inner, inside)
    if (inner.name === 'hyperlink')
      return readPieces(inner, { ...inside, href: inside.reading.targets.get(inner.at.id ?? '') })
    // A formula's letters: their places are lost, the letters are not.
    if (inner.name === 't' && inner.children.length > 0) return [textPiece(textIn(inner), plainLook)]
    return readPieces(inner, inside)
  })

const plainLook: Look = {
  bold: false,
  italic: false,
  grey: false,
  underlined: false,
  size: 11,
  marked: false,
  placeholder: false,
}
const textPiece = (text: string, look: Look, href?: string): Piece => ({
  kind: 'text',
  text,
  look,
  ...(href ? { href } : {}),
})

const controlPieces = (element: XmlElement, inside: Inside): Piece[] => {
  const { control, inside: around } = readControl(element, inside.around)
  const content = child(element, 'sdtContent')
  if (control?.kind === 'check') return [{ kind: 'control', control, filled: false }]
  const pieces = content ? readPieces(content, { ...inside, around }) : []
  const filled = !around.placeholder && pieces.some((piece) => piece.kind === 'text' && piece.text.trim() !== '')
  return [...(control ? [{ kind: 'control' as const, control, filled }] : []), ...pieces]
}

const boxSigns = /F0(A8|6F|71|FE|FD|A3)/i
const runPieces = (run: XmlElement, inside: Inside): Piece[] => {
  const { reading, around, href } = inside
  const own = lookOf(run, inside.style, reading.styles)
  const look = { ...own, placeholder: own.placeholder || around.placeholder }
  return elements(run).flatMap((part): Piece[] => {
    switch (part.name) {
      case 't':
        return [textPiece(textIn(part), look, href)]
      case 'tab':
        return [textPiece('\t', look, href)]
      case 'noBreakHyphen':
        return [textPiece('\u2011', look, href)]
      case 'sym':
        return [textPiece(boxSigns.test(part.at.char ?? '') ? '☐' : '•', look)]
      case 'br':
      case 'cr':
        return [{ kind: 'break', page: part.at.type === 'page' }]
      case 'footnoteReference':
      case 'endnoteReference':
        return [{ kind: 'note', text: reading.notes.get(part.name.replace('Reference', '') + part.at.id) ?? '' }]
      case 'instrText':
        return instruction(textIn(part), look, reading)
      case 'fldChar':
        return fieldMark(part, reading)
      case 'drawing':
      case 'pict':
      case 'object':
      case 'AlternateContent':
        return readDrawing(part, reading, inside.body)
      default:
        return []
    }
  })
}

/** A list of contents begins; or a button whose text is the placeholder, `MACROBUTTON NoMacro [Skriv här]`. */
const instruction = (code: string, look: Look, { fields }: Reading): Piece[] => {
  if (/^\s*TOC\b/.test(code)) {
    fields.contentsAt = fields.open
    return [{ kind: 'contents' }]
  }
  const shown = /^\s*MACROBUTTON\s+\S+\s+(.+)/s.exec(code)?.[1]
  return shown ? [textPiece(shown, { ...look, placeholder: true })] : []
}
const fieldMark = (mark: XmlElement, { fields }: Reading): Piece[] => {
  const data = child(mark, 'ffData')
  if (mark.at.fldCharType === 'begin') fields.open += 1
  if (mark.at.fldCharType === 'end') {
    if (fields.contentsAt === fields.open) fields.contentsAt = 0
    fields.open = Math.max(0, fields.open - 1)
  }
  return data ? [{ kind: 'control', control: readFormField(data), filled: false }] : []
}
