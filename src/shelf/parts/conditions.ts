import type { SectionContent } from '#document/input/input.ts'
import { block, section } from '#seeds/content.ts'
import { column, libraryKeyOf, question, rowsOf } from '../build.ts'

/** Figures of the unit for this year and the year before; the rows are the school form's. */
export const conditions = (form: string, rows: string[], look: string): SectionContent =>
  section('forutsattningar', 'Förutsättningar', [
    block('forutsattningarTal', 'table', {
      caption: 'Enheten i siffror, den 15 oktober',
      rowHeading: 'Uppgift',
      libraryKey: libraryKeyOf(`tal_${form}`),
      libraryVersion: 1,
      help: 'Mätdagen den 15 oktober är den som den nationella statistiken använder. Skriv en punkt om uppgiften saknas.',
      columns: [
        column('forra', 'Läsåret {{läsår.förra}}', 'number', { decimals: 1 }),
        column('ar', 'Läsåret {{läsår}}', 'number', { decimals: 1 }),
      ],
      rows: rowsOf(...rows),
    }),
    question('forutsattningarAnalys', 'Hur har förutsättningarna påverkat årets resultat?', look),
  ])
