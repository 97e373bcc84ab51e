import { BorderStyle, type IParagraphStyleOptions, LineRuleType } from 'docx'
import type { WordTheme } from './wordTheme.ts'

/** 240 is one line of the typeface. */
export const line = (value: number) => ({ line: value, lineRule: LineRuleType.AUTO })
const rule = (color: string, size: number, space = 8) => ({ style: BorderStyle.SINGLE, size, space, color })

/** Text, lists, tables. Space stands before a paragraph, for a table in Word has none of its own to give to what follows. */
const flowing = (theme: WordTheme): IParagraphStyleOptions[] => {
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

/** Fields: each kind of callout as in print, a quote, a fault. Paragraphs of one kind join under one frame. */
const framed = (theme: WordTheme): IParagraphStyleOptions[] => {
  const { primary, surface, line: grey, tones } = theme
  const base = { basedOn: 'Normal', quickFormat: true }
  const inside = { indent: { left: 220, right: 200 }, spacing: { before: 80, ...line(238) } }
  const box = (color: string, size: number) => ({
    top: rule(color, size, 6),
    bottom: rule(color, size, 7),
    right: rule(color, size),
  })
  const pair = (
    id: string,
    name: string,
    paragraph: IParagraphStyleOptions['paragraph'],
    color: string,
  ): IParagraphStyleOptions[] => [
    { ...base, id, name, paragraph },
    {
      ...base,
      id: `${id}Title`,
      name: `${name} rubrik`,
      basedOn: id,
      run: { bold: true, color },
      paragraph: { keepNext: true, spacing: { before: 200 } },
    },
  ]
  const alert = (id: string, name: string, tone: { border: string; background: string; text: string }) => ({
    ...base,
    id,
    name,
    run: { color: tone.text },
    paragraph: {
      ...inside,
      spacing: { before: 200, after: 60 },
      keepLines: true,
      shading: { fill: tone.background },
      border: { ...box(tone.border, 4), left: rule(tone.border, 24) },
    },
  })
  return [
    ...pair(
      'Guidance',
      'Stödruta',
      {
        ...inside,
        shading: { fill: surface },
        border: {
          top: rule(surface, 4, 6),
          bottom: rule(surface, 4, 7),
          left: rule(surface, 4),
          right: rule(surface, 4),
        },
      },
      primary,
    ),
    ...pair('Info', 'Upplysning', { ...inside, border: { ...box(grey, 6), left: rule(primary, 24) } }, theme.ink),
    ...pair('Answer', 'Svar', { ...inside, border: { left: rule(primary, 20) } }, primary),
    ...pair('Decision', 'Beslut', { ...inside, border: { ...box(primary, 12), left: rule(primary, 12) } }, primary),
    {
      ...base,
      id: 'Quote',
      name: 'Quote',
      run: { size: Math.round(theme.bodySize * 1.08) },
      paragraph: {
        indent: { left: 260 },
        spacing: { before: 140 },
        keepLines: true,
        border: { left: rule(theme.accent, 20, 10) },
      },
    },
    {
      ...base,
      id: 'QuoteSource',
      name: 'Citatkälla',
      basedOn: 'Quote',
      run: { color: theme.muted, size: theme.tableSize },
      paragraph: { spacing: { before: 50 } },
    },
    alert('Problem', 'Fel i dokumentet', tones.started),
    alert('ProblemWarning', 'Att kontrollera', tones.warning),
  ]
}

/** Cover, contents, running lines. */
const furniture = (theme: WordTheme): IParagraphStyleOptions[] => {
  const { bodySize, smallSize, muted, primary, onPrimary } = theme
  const base = { basedOn: 'Normal' }
  const onField = (size: number, before: number, bold = false): Omit<IParagraphStyleOptions, 'id' | 'name'> => ({
    ...base,
    run: { size, color: onPrimary, bold },
    paragraph: { spacing: { before }, shading: { fill: primary }, indent: { left: 340, right: 340 } },
  })
  return [
    { id: 'CoverAuthor', name: 'Omslag avsändare', ...onField(24, 0, true) },
    { id: 'Subtitle', name: 'Subtitle', ...onField(34, 80) },
    { id: 'CoverLine', name: 'Omslagsrad', ...onField(26, 30) },
    {
      ...base,
      id: 'CoverFact',
      name: 'Omslagsuppgift',
      paragraph: { spacing: { before: 50 }, leftTabStop: 2700, indent: { left: 2700, hanging: 2360 } },
    },
    {
      ...base,
      id: 'CoverLogo',
      name: 'Omslag logotyp',
      paragraph: { spacing: { before: 500 }, indent: { left: 340 } },
    },
    { ...base, id: 'TitleAuthor', name: 'Titelns avsändare', run: { color: muted } },
    {
      ...base,
      id: 'TOCHeading',
      name: 'TOC Heading',
      run: { font: theme.headingFont, bold: true, size: Math.round(bodySize * 1.9), color: primary },
      paragraph: { spacing: { after: 260 }, keepNext: true },
    },
    ...[1, 2, 3, 4, 5, 6].map(
      (level): IParagraphStyleOptions => ({
        ...base,
        id: `TOC${level}`,
        name: `toc ${level}`,
        run: { size: level > 2 ? bodySize - 1 : bodySize },
        paragraph: { spacing: { before: level > 2 ? 40 : 80, ...line(228) } },
      }),
    ),
    { ...base, id: 'Header', name: 'header', run: { size: smallSize - 1, color: muted } },
    { ...base, id: 'Footer', name: 'footer', run: { size: smallSize - 1, color: muted } },
  ]
}

export const paragraphStyles = (theme: WordTheme): IParagraphStyleOptions[] => [
  {
    id: 'Normal',
    name: 'Normal',
    quickFormat: true,
    paragraph: { widowControl: true } as IParagraphStyleOptions['paragraph'],
  },
  ...flowing(theme),
  ...framed(theme),
  ...furniture(theme),
]
