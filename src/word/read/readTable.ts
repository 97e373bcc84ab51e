import { child, elements, isOn, valOf, within, type XmlElement } from '../package/XmlElement.ts'
import type { Cell, Item, Table } from './Item.ts'
import { isAnswerPlace } from './isAnswerPlace.ts'
import { type Around, nowhere } from './Reading.ts'
import { readControl } from './readControl.ts'

export type Body = (element: XmlElement, place: string, around: Around) => Item[]

/** Rows or cells, through the controls and changes that stand round them. */
const inTable = (element: XmlElement, name: 'tr' | 'tc'): XmlElement[] =>
  elements(element).flatMap((inner) => {
    if (inner.name === name) return [inner]
    return ['sdt', 'sdtContent', 'customXml', 'ins'].includes(inner.name) ? inTable(inner, name) : []
  })

export const readTable = (element: XmlElement, place: string, around: Around, body: Body): Table => {
  const rows = inTable(element, 'tr').filter((row) => !child(row, 'trPr', 'del'))
  return {
    kind: 'table',
    place,
    rows: rows.map((row, down) =>
      cellsOf(row).map(({ cell, controls }, across) =>
        readCell(cell, `${place}/${down + 1}/${across + 1}`, { ...nowhere, controls, textBox: around.textBox }, body),
      ),
    ),
    heads: rows.filter((row) => isOn(child(row, 'trPr', 'tblHeader'))).length,
    framed: isFramed(element),
    caption: valOf(child(element, 'tblPr', 'tblCaption')),
    repeated: around.repeated !== undefined || within(element, 'repeatingSection').length > 0,
  }
}

/** Cells with the controls that are laid round whole cells. */
const cellsOf = (row: XmlElement): { cell: XmlElement; controls: Around['controls'] }[] =>
  elements(row).flatMap((inner) => {
    if (inner.name === 'tc') return [{ cell: inner, controls: [] }]
    if (inner.name !== 'sdt') return inTable(inner, 'tc').map((cell) => ({ cell, controls: [] }))
    const { control } = readControl(inner, nowhere)
    return inTable(inner, 'tc').map((cell) => ({ cell, controls: control ? [control] : [] }))
  })

const readCell = (element: XmlElement, place: string, around: Around, body: Body): Cell => {
  const properties = child(element, 'tcPr')
  const items = body(element, place, around)
  const merge = child(properties, 'vMerge')
  const fill = (child(properties, 'shd')?.at.fill ?? '').toLowerCase()
  const paragraphs = items.filter((item) => item.kind === 'paragraph')
  const text = items.map(textOf).join('\n').trim()
  return {
    items,
    text,
    span: Number(valOf(child(properties, 'gridSpan'))) || 1,
    merged: merge !== undefined && valOf(merge) !== 'restart',
    shaded: !['', 'auto', 'ffffff'].includes(fill),
    bold: text !== '' && paragraphs.every((line) => line.bold || line.text.trim() === ''),
    empty: items.every(
      (item) =>
        item.kind === 'paragraph' && item.pictures.length === 0 && (isAnswerPlace(item) || item.text.trim() === ''),
    ),
  }
}
const textOf = (item: Item): string =>
  item.kind === 'paragraph' ? item.text : item.rows.map((row) => row.map(({ text }) => text).join(' | ')).join('\n')

const isFramed = (table: XmlElement): boolean => {
  const frames = [
    ...(child(table, 'tblPr', 'tblBorders') ? [child(table, 'tblPr', 'tblBorders') as XmlElement] : []),
    ...inTable(table, 'tr').flatMap((row) =>
      inTable(row, 'tc').flatMap((cell) => child(cell, 'tcPr', 'tcBorders') ?? []),
    ),
  ]
  const isDrawn = (side: XmlElement) => !['nil', 'none', ''].includes(valOf(side)) && side.at.sz !== '0'
  return child(table, 'tblPr', 'tblStyle') !== undefined || frames.some((frame) => elements(frame).some(isDrawn))
}
