import { type ITableOptions, Table } from 'docx'
import { xmlElement } from './xmlElement.ts'

export type TableText = {
  caption?: string
  description?: string
  firstRow?: boolean
  lastRow?: boolean
  firstColumn?: boolean
  /** A frame around text rather than a table: it needs air above, which a table cannot have. */
  boxed?: boolean
}

/** A table with the parts that `docx` has no option for, in the schema's order: they come last in `w:tblPr`. */
export class WordTable extends Table {
  readonly boxed: boolean

  constructor(options: ITableOptions, text: TableText = {}) {
    super(options)
    this.boxed = text.boxed === true
    const flag = (value: boolean | undefined) => (value ? 1 : 0)
    // LibreOffice reads only the bits of `w:val`, Word also the words: both say the same.
    const bits = 0x0600 + flag(text.firstRow) * 0x20 + flag(text.lastRow) * 0x40 + flag(text.firstColumn) * 0x80
    const properties = this.root[0]
    properties.addChildElement(
      xmlElement('w:tblLook', {
        'w:val': bits.toString(16).toUpperCase().padStart(4, '0'),
        'w:firstRow': flag(text.firstRow),
        'w:lastRow': flag(text.lastRow),
        'w:firstColumn': flag(text.firstColumn),
        'w:lastColumn': 0,
        'w:noHBand': 1,
        'w:noVBand': 1,
      }),
    )
    // What screen readers announce before they enter the table.
    if (text.caption) properties.addChildElement(xmlElement('w:tblCaption', { 'w:val': text.caption }))
    if (text.description) properties.addChildElement(xmlElement('w:tblDescription', { 'w:val': text.description }))
  }
}
