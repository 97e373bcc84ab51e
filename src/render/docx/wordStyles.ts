import {
  BorderStyle,
  type ICharacterStyleOptions,
  type IParagraphStyleOptions,
  type IStylesOptions,
  LineRuleType,
} from 'docx'
import type { Language, Tone } from '../../document/tree.ts'
import { headingStyles } from './headingStyles.ts'
import { tagStyle } from './inlines.ts'
import { tableStyle } from './tableStyle.ts'
import type { WordTheme } from './wordTheme.ts'

/** Line heights as in the printed page: 240 is one line. */
const line = (value: number) => ({ line: value, lineRule: LineRuleType.AUTO })
/** A rule to the left and a field behind; neighbours with the same frame join into one. */
const framed = (color: string, fill: string) => ({
  indent: { left: 170, right: 113 },
  border: { left: { style: BorderStyle.SINGLE, size: 24, space: 7, color } },
  shading: { fill },
})

/**
 * Space stands before paragraphs, not after: a table has no space of its own in Word, so what follows it brings its own,
 * and nobody needs an empty paragraph.
 */
const paragraphStyles = (theme: WordTheme): IParagraphStyleOptions[] => {
  const { muted, primary, surface, tableSize, smallSize, bodySize } = theme
  const base = { basedOn: 'Normal', quickFormat: true }
  const cell = { ...base, run: { size: tableSize }, paragraph: { spacing: { before: 20, after: 20, ...line(247) } } }
  const framedBy = (color: string, fill: string, before: number) => ({
    spacing: { before, ...line(264) },
    ...framed(color, fill),
  })
  return [
    { ...base, id: 'BodyText', name: 'Body Text', paragraph: { spacing: { before: 110, ...line(276) } } },
    {
      ...base,
      id: 'Lead',
      name: 'Ingress',
      run: { size: bodySize + 3 },
      paragraph: { spacing: { before: 140, after: 60, ...line(280) } },
    },
    {
      ...base,
      id: 'Help',
      name: 'Stödtext',
      run: { italics: true, color: muted },
      paragraph: { spacing: { before: 90, ...line(264) } },
    },
    {
      ...base,
      id: 'Muted',
      name: 'Dämpad text',
      run: { color: muted },
      paragraph: { spacing: { before: 90, ...line(264) } },
    },
    {
      ...base,
      id: 'Label',
      name: 'Etikett',
      run: { bold: true, color: primary, size: bodySize - 1 },
      paragraph: { spacing: { before: 160 }, keepNext: true },
    },
    { ...base, id: 'ListParagraph', name: 'List Paragraph', paragraph: { spacing: { before: 50, ...line(268) } } },
    { ...cell, id: 'TableText', name: 'Tabelltext' },
    {
      ...cell,
      id: 'TableHead',
      name: 'Tabellhuvud',
      basedOn: 'TableText',
      run: { bold: true, color: primary, size: tableSize },
    },
    {
      ...cell,
      id: 'TableRowHead',
      name: 'Tabell radrubrik',
      basedOn: 'TableText',
      run: { bold: true, size: tableSize },
    },
    { ...cell, id: 'TableList', name: 'Tabellista' },
    {
      ...base,
      id: 'TableNote',
      name: 'Tabellnot',
      run: { size: smallSize, color: muted },
      paragraph: { spacing: { before: 50, ...line(240) } },
    },
    {
      ...base,
      id: 'TableGap',
      name: 'Tabellskillnad',
      run: { size: 8 },
      paragraph: { spacing: { before: 0, line: 120, lineRule: LineRuleType.EXACT } },
    },
    { ...base, id: 'Figure', name: 'Figur', paragraph: { spacing: { before: 180 } } },
    { ...base, id: 'Callout', name: 'Ruta', paragraph: framedBy(primary, surface, 60) },
    {
      ...base,
      id: 'CalloutTitle',
      name: 'Rutrubrik',
      run: { bold: true, color: primary },
      paragraph: framedBy(primary, surface, 180),
    },
    {
      ...base,
      id: 'Quote',
      name: 'Quote',
      run: { italics: true },
      paragraph: {
        indent: { left: 400, right: 400 },
        spacing: { before: 110, ...line(276) },
        border: { left: { style: BorderStyle.SINGLE, size: 12, space: 10, color: theme.accent } },
      },
    },
    {
      ...base,
      id: 'QuoteSource',
      name: 'Citatkälla',
      run: { color: muted, size: tableSize },
      paragraph: { indent: { left: 400 }, spacing: { before: 40 } },
    },
    {
      ...base,
      id: 'Problem',
      name: 'Fel i dokumentet',
      run: { color: theme.tones.started.text },
      paragraph: { spacing: { before: 110 }, ...framed(theme.tones.started.border, theme.tones.started.background) },
    },
    {
      ...base,
      id: 'TOCHeading',
      name: 'TOC Heading',
      run: { font: theme.headingFont, bold: true, size: 34, color: primary },
      paragraph: { spacing: { after: 200 }, keepNext: true },
    },
    ...[1, 2, 3, 4, 5, 6].map(
      (level): IParagraphStyleOptions => ({
        id: `TOC${level}`,
        name: `toc ${level}`,
        basedOn: 'Normal',
        run: level === 1 ? {} : { size: bodySize - 1 },
        paragraph: { indent: { left: (level - 1) * 240, right: 500 }, spacing: { before: level === 1 ? 90 : 40 } },
      }),
    ),
    {
      ...base,
      id: 'Subtitle',
      name: 'Subtitle',
      run: { size: 32, color: muted },
      paragraph: { spacing: { before: 160 } },
    },
    { ...base, id: 'CoverLogo', name: 'Omslag logotyp' },
    { ...base, id: 'CoverLine', name: 'Omslagsrad', run: { size: 26 }, paragraph: { spacing: { before: 120 } } },
    {
      ...base,
      id: 'CoverFact',
      name: 'Omslagsuppgift',
      paragraph: { spacing: { before: 60 }, leftTabStop: 2600, indent: { left: 2600, hanging: 2600 } },
    },
    { ...base, id: 'Header', name: 'header', run: { size: smallSize, color: muted } },
    { ...base, id: 'Footer', name: 'footer', run: { size: smallSize, color: muted } },
  ]
}

const characterStyles = (theme: WordTheme): ICharacterStyleOptions[] => [
  { id: 'FactLabel', name: 'Uppgiftens namn', basedOn: 'DefaultParagraphFont', run: { color: theme.muted } },
  ...Object.entries(theme.tones).map(([tone, { background, text }]) => ({
    id: tagStyle(tone as Tone),
    name: `Märke ${tone}`,
    basedOn: 'DefaultParagraphFont',
    run: { bold: true, color: text, shading: { fill: background } },
  })),
]

export const wordStyles = (theme: WordTheme, language: Language): IStylesOptions => {
  const value = language === 'en' ? 'en-GB' : 'sv-SE'
  return {
    default: {
      document: {
        run: {
          font: theme.bodyFont,
          size: theme.bodySize,
          color: theme.ink,
          language: { value, eastAsia: value, bidirectional: 'ar-SA' },
        },
      },
      ...headingStyles(theme),
      caption: {
        run: { size: theme.tableSize, color: theme.ink, bold: false, italics: false },
        paragraph: { spacing: { before: 220, after: 70 }, keepLines: true },
      },
      hyperlink: { run: { color: theme.primary, underline: {} } },
      footnoteText: { run: { size: theme.smallSize }, paragraph: { spacing: { after: 40, ...line(240) } } },
    },
    paragraphStyles: paragraphStyles(theme),
    characterStyles: characterStyles(theme),
    importedStyles: [tableStyle(theme)],
  }
}
