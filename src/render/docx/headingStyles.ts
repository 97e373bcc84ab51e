import { BorderStyle, type IStylesOptions } from 'docx'
import type { WordTheme } from './wordTheme.ts'

/** Half-points and twips for the built-in Heading 1 to 6: steps that the eye tells apart without reading. */
const steps = [
  { size: 36, before: 400, after: 100 },
  { size: 28, before: 340, after: 60 },
  { size: 24, before: 280, after: 40 },
  { size: 22, before: 240, after: 20 },
  { size: 21, before: 200, after: 20 },
  { size: 21, before: 200, after: 20 },
]

export const headingStyles = (theme: WordTheme): NonNullable<IStylesOptions['default']> => {
  const heading = (level: number) => {
    const { size, before, after } = steps[level] ?? { size: 21, before: 200, after: 20 }
    return {
      run: {
        font: theme.headingFont,
        size,
        bold: true,
        italics: level > 4,
        color: level > 3 ? theme.ink : theme.primary,
      },
      paragraph: { spacing: { before, after }, keepNext: true, keepLines: true },
    }
  }
  return {
    title: {
      run: { font: theme.headingFont, size: 68, bold: true, color: theme.primary },
      paragraph: {
        spacing: { before: 3600, after: 120, line: 228 },
        border: { bottom: { style: BorderStyle.SINGLE, size: 36, space: 14, color: theme.accent } },
      },
    },
    heading1: heading(0),
    heading2: heading(1),
    heading3: heading(2),
    heading4: heading(3),
    heading5: heading(4),
    heading6: heading(5),
  }
}
