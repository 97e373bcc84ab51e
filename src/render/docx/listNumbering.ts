import { AlignmentType, type INumberingOptions, LevelFormat, LevelSuffix } from 'docx'
import type { WordTheme } from './wordTheme.ts'

/** Indent of each list level, in twips. */
export const listIndent = 280

const bullets = ['•', '–', '▪']
const formats = [LevelFormat.DECIMAL, LevelFormat.LOWER_LETTER, LevelFormat.LOWER_ROMAN]
const levels = Array.from({ length: 9 }, (_, level) => level)
const paragraph = (level: number) => ({ indent: { left: (level + 1) * listIndent, hanging: listIndent } })

/** The numbering of ordered lists that begin with this number, on whatever level. */
export const numbersFrom = (start = 1): string => (start === 1 ? 'numbers' : `numbers-from-${start}`)
const numbers = (theme: WordTheme) => (start: number) => ({
  reference: numbersFrom(start),
  levels: levels.map((level) => ({
    level,
    start,
    format: formats[level % formats.length] ?? LevelFormat.DECIMAL,
    text: `%${level + 1}.`,
    alignment: AlignmentType.LEFT,
    style: { paragraph: paragraph(level), run: { color: theme.accent, bold: true } },
  })),
})

/** `starts`: numbers other than 1 that lists of the document begin with. */
export const listNumbering = (theme: WordTheme, starts: readonly number[]): INumberingOptions => ({
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
    ...[1, ...starts].map(numbers(theme)),
  ],
})
