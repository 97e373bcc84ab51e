import type { SectionContent } from '#document/input/input.ts'
import { block, section } from '#seeds/content.ts'
import { column, libraryKeyOf, rowsOf } from '../build.ts'

/** Shares in per cent, the whole group and by sex, with how many pupils each row is about, so that few are hidden. */
export const results = (key: string, title: string, caption: string, rows: string[], help: string): SectionContent =>
  section(key, title, [
    block(`${key}Tabell`, 'table', {
      libraryKey: libraryKeyOf(`${key}Tabell`),
      libraryVersion: 1,
      caption,
      rowHeading: 'Resultat',
      help,
      pupils: 'cells',
      columns: [
        column('alla', 'Alla', 'number', { decimals: 1, unit: '%' }),
        column('flickor', 'Flickor', 'number', { decimals: 1, unit: '%' }),
        column('pojkar', 'Pojkar', 'number', { decimals: 1, unit: '%' }),
      ],
      rows: rowsOf(...rows),
    }),
  ])
