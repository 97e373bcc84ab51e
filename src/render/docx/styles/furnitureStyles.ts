import type { IParagraphStyleOptions } from 'docx'
import type { WordTheme } from '../wordTheme.ts'
import { line } from './lineHeight.ts'

/** Half-points. */
export const coverFactSize = ({ bodySize }: WordTheme): number => Math.min(bodySize, 26)

/** Cover, contents, running lines. */
export const furnitureStyles = (theme: WordTheme): IParagraphStyleOptions[] => {
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
      run: { size: coverFactSize(theme) },
      // Where its value stands follows from the labels, see the cover.
      paragraph: { spacing: { before: 50 } },
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
