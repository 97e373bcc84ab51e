import { type IParagraphStyleOptions, LineRuleType } from 'docx'
import type { WordTheme } from '../wordTheme.ts'
import { line } from './lineHeight.ts'

/** Text, lists, tables. Space stands before a paragraph, for a table in Word has none of its own to give to what follows. */
export const flowingStyles = (theme: WordTheme): IParagraphStyleOptions[] => {
  const { muted, tableSize, smallSize, bodySize } = theme
  const base = { basedOn: 'Normal', quickFormat: true }
  return [
    { ...base, id: 'BodyText', name: 'Body Text', paragraph: { spacing: { before: 120, ...line(238) } } },
    {
      ...base,
      id: 'Lead',
      name: 'Ingress',
      run: { size: Math.round(bodySize * 1.14) },
      paragraph: { spacing: { before: 120, after: 40 } },
    },
    {
      ...base,
      id: 'Help',
      name: 'Stödtext',
      run: { color: muted, size: bodySize - 1 },
      paragraph: { spacing: { before: 110 } },
    },
    { ...base, id: 'Muted', name: 'Dämpad text', run: { color: muted }, paragraph: { spacing: { before: 110 } } },
    {
      ...base,
      id: 'Label',
      name: 'Etikett',
      run: { bold: true },
      paragraph: { spacing: { before: 210 }, keepNext: true },
    },
    { ...base, id: 'ListParagraph', name: 'List Paragraph', paragraph: { spacing: { before: 56, ...line(238) } } },
    {
      ...base,
      id: 'TableText',
      name: 'Tabelltext',
      run: { size: tableSize },
      paragraph: { spacing: { before: 0, ...line(228) } },
    },
    {
      ...base,
      id: 'TableMore',
      name: 'Tabelltext fortsättning',
      basedOn: 'TableText',
      paragraph: { spacing: { before: 70 } },
    },
    { ...base, id: 'TableHead', name: 'Tabellhuvud', basedOn: 'TableText', run: { bold: true, color: theme.primary } },
    { ...base, id: 'TableRowHead', name: 'Tabell radrubrik', basedOn: 'TableText', run: { bold: true } },
    { ...base, id: 'TableList', name: 'Tabellista', basedOn: 'TableText', paragraph: { spacing: { before: 30 } } },
    {
      ...base,
      id: 'TableNote',
      name: 'Tabellnot',
      run: { size: smallSize, color: muted },
      paragraph: { spacing: { before: 60, ...line(228) } },
    },
    {
      ...base,
      id: 'TableGap',
      name: 'Tabellskillnad',
      run: { size: 4 },
      paragraph: { spacing: { before: 0, line: 120, lineRule: LineRuleType.EXACT } },
    },
    {
      ...base,
      id: 'Caption',
      name: 'caption',
      run: { bold: true },
      paragraph: { spacing: { before: 230, after: 80 }, keepLines: true },
    },
    { ...base, id: 'Figure', name: 'Figur', paragraph: { spacing: { before: 220 }, keepNext: true } },
    {
      ...base,
      id: 'FigureCaption',
      name: 'Figurtext',
      basedOn: 'Caption',
      paragraph: { spacing: { before: 110, after: 60 } },
    },
    {
      id: 'FootnoteText',
      name: 'footnote text',
      basedOn: 'Normal',
      run: { size: smallSize },
      paragraph: { spacing: { after: 40, ...line(228) } },
    },
  ]
}
