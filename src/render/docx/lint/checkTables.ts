import { TABLE_STYLE } from '../styles/tableStyle.ts'
import type { FoundAt } from './DocxFinding.ts'
import { all, at, phrases, type XmlNode } from './readXml.ts'

const rowsOf = (table: XmlNode) => table.children.filter((child) => child.name === 'w:tr')
const isHead = (row: XmlNode) => at(row, 'w:trPr', 'w:tblHeader') !== undefined

/** Data tables need header cells and a description; tables that are only a frame must read in one order. */
export const checkTables = (body: XmlNode): FoundAt[] =>
  all(body, 'w:tbl').flatMap((table): FoundAt[] => {
    const properties = at(table, 'w:tblPr')
    const rows = rowsOf(table)
    const name = at(properties, 'w:tblCaption')?.attributes['w:val'] || phrases(rows[0] ?? table).slice(0, 60)
    if (at(properties, 'w:tblStyle')?.attributes['w:val'] !== TABLE_STYLE)
      return rows.length > 1
        ? [
            {
              code: 'LAYOUT_TABLE',
              at: table,
              message: `Tabellen ”${name}” används för utseende och har flera rader. Skriv innehållet som stycken.`,
            },
          ]
        : []
    const look = at(properties, 'w:tblLook')?.attributes
    const heads = rows.findIndex((row) => !isHead(row))
    const scattered = heads >= 0 && rows.slice(heads).some(isHead)
    return [
      ...((look?.['w:firstRow'] === '1' && !isHead(rows[0] ?? table)) ||
      scattered ||
      (look?.['w:firstRow'] !== '1' && look?.['w:firstColumn'] !== '1')
        ? [
            {
              code: 'TABLE_WITHOUT_HEADER' as const,
              at: table,
              message: `Tabellen ”${name}” saknar rubrikrad eller rubrikkolumn. Ange rubriker för kolumnerna eller raderna.`,
            },
          ]
        : []),
      ...(at(properties, 'w:tblDescription')?.attributes['w:val']
        ? []
        : [
            {
              code: 'TABLE_WITHOUT_DESCRIPTION' as const,
              at: table,
              message: `Tabellen ”${name}” saknar beskrivning för skärmläsare.`,
            },
          ]),
    ]
  })
