import { type ITableOptions, Table } from 'docx'
import { xmlElement } from './xmlElement.ts'

/** A table with the title and description that screen readers announce; `docx` has no option for them. */
export class WordTable extends Table {
  constructor(options: ITableOptions, text: { caption?: string; description?: string } = {}) {
    super(options)
    const properties = this.root[0]
    // The schema wants these two last in `w:tblPr`, which is where adding puts them.
    if (text.caption) properties.addChildElement(xmlElement('w:tblCaption', { 'w:val': text.caption }))
    if (text.description) properties.addChildElement(xmlElement('w:tblDescription', { 'w:val': text.description }))
  }
}
