import {
  BorderStyle,
  DocumentDefaults,
  type ICharacterStyleOptions,
  type IParagraphStyleOptions,
  type IStylesOptions,
} from 'docx'
import type { DocumentTree, Tone } from '#document/tree/tree.ts'
import { tagStyle } from '../inlines.ts'
import type { WordTheme } from '../wordTheme.ts'
import { flowingStyles } from './flowingStyles.ts'
import { framedStyles } from './framedStyles.ts'
import { furnitureStyles } from './furnitureStyles.ts'
import { headingStyles } from './headingStyles.ts'
import { baseStyles, tableStyle } from './tableStyle.ts'

const characterStyles = (theme: WordTheme): ICharacterStyleOptions[] => {
  const basedOn = 'DefaultParagraphFont'
  return [
    { id: 'Hyperlink', name: 'Hyperlink', basedOn, run: { color: theme.primary, underline: { color: theme.accent } } },
    { id: 'FootnoteReference', name: 'footnote reference', basedOn, run: { superScript: true, bold: true } },
    { id: 'HeadingNumber', name: 'Rubriknummer', basedOn, run: { color: theme.accent } },
    { id: 'CaptionNumber', name: 'Tabellnummer', basedOn, run: { color: theme.accent } },
    { id: 'FactLabel', name: 'Uppgiftens namn', basedOn, run: { color: theme.muted } },
    ...Object.entries(theme.tones).map(([tone, { background, border, text }]) => ({
      id: tagStyle(tone as Tone),
      name: `Märke ${tone}`,
      basedOn,
      run: {
        bold: true,
        color: text,
        shading: { fill: background },
        border: { style: BorderStyle.SINGLE, size: 4, space: 0, color: border },
      },
    })),
  ]
}

/**
 * All styles of the file, Word's own ids among them. `docx` leaves its defaults out when a table style is imported, so
 * nothing here leans on them.
 */
/** The space around a paragraph, as compact as the theme is. */
const spaced = (style: IParagraphStyleOptions, space: number): IParagraphStyleOptions => {
  const { before, after, ...lines } = style.paragraph?.spacing ?? {}
  if (space === 1 || (before === undefined && after === undefined)) return style
  const own = {
    ...(before === undefined ? {} : { before: Math.round(before * space) }),
    ...(after === undefined ? {} : { after: Math.round(after * space) }),
  }
  return { ...style, paragraph: { ...style.paragraph, spacing: { ...lines, ...own } } }
}

export const wordStyles = (theme: WordTheme, tree: DocumentTree): IStylesOptions => {
  const value = tree.language === 'en' ? 'en-GB' : 'sv-SE'
  const run = {
    font: theme.bodyFont,
    size: theme.bodySize,
    color: theme.ink,
    language: { value, eastAsia: value, bidirectional: 'ar-SA' },
  }
  return {
    importedStyles: [new DocumentDefaults({ run }), ...baseStyles(), tableStyle(theme)],
    paragraphStyles: [
      { id: 'Normal', name: 'Normal', quickFormat: true },
      ...[...flowingStyles(theme), ...framedStyles(theme)].map((style) => spaced(style, theme.space)),
      ...furnitureStyles(theme),
      ...headingStyles(theme, tree).map((style) => (style.id === 'Title' ? style : spaced(style, theme.space))),
    ],
    characterStyles: characterStyles(theme),
  }
}
