import { AlignmentType, type INumberingOptions, LevelFormat, LevelSuffix } from 'docx'
import type { WordTheme } from './wordTheme.ts'

/** Indent of each list level, in twips. */
export const listIndent = 280

const bullets = ['•', '–', '▪']
const numbers = [LevelFormat.DECIMAL, LevelFormat.LOWER_LETTER, LevelFormat.LOWER_ROMAN]
const levels = Array.from({ length: 9 }, (_, level) => level)
const paragraph = (level: number) => ({ indent: { left: (level + 1) * listIndent, hanging: listIndent } })

export const listNumbering = (theme: WordTheme): INumberingOptions => ({
  config: [
    {
      reference: 'bullets',
      levels: levels.map((level) => ({
        level,
        format: LevelFormat.BULLET,
        text: bullets[level % bullets.length] ?? '•',
        alignment: AlignmentType.LEFT,
        style: { paragraph: paragraph(level), run: { font: theme.bodyFont, color: theme.accent } },
      })),
    },
    {
      // A list without bullets: its items begin with a mark of their own.
      reference: 'unmarked',
      levels: levels.map((level) => ({
        level,
        format: LevelFormat.NONE,
        suffix: LevelSuffix.NOTHING,
        style: { paragraph: { indent: { left: level * listIndent } } },
      })),
    },
    {
      reference: 'numbers',
      levels: levels.map((level) => ({
        level,
        format: numbers[level % numbers.length] ?? LevelFormat.DECIMAL,
        text: `%${level + 1}.`,
        alignment: AlignmentType.LEFT,
        style: { paragraph: paragraph(level), run: { color: theme.accent, bold: true } },
      })),
    },
  ],
})
