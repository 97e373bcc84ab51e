import { readFileSync } from 'node:fs'
import type { IPropertiesOptions } from 'docx'
import type { FontKey, ThemeValues } from '#templates/themes/theme.ts'
import { runtimeFile } from '../runtimeFile.ts'
import { woffToFont } from './woffToFont.ts'
import { fontFamilies } from './wordTheme.ts'

type EmbeddedFont = NonNullable<IPropertiesOptions['fonts']>[number]

const loaded = new Map<FontKey, EmbeddedFont>()

/**
 * The four faces of a family that Word knows. Its bold is 700 where the page uses 600: Word pairs faces by the names in
 * the files, and a semibold names itself another family.
 */
const load = (key: FontKey): EmbeddedFont => {
  const known = loaded.get(key)
  if (known) return known
  const face = (weight: number, style: string) =>
    woffToFont(readFileSync(runtimeFile('fonts', key, 'files', `${key}-latin-${weight}-${style}.woff`)))
  const font: EmbeddedFont = {
    name: fontFamilies[key],
    data: face(400, 'normal'),
    bold: face(700, 'normal'),
    italic: face(400, 'italic'),
    boldItalic: face(700, 'italic'),
  }
  loaded.set(key, font)
  return font
}

/** The theme's typefaces, to travel in the file (SIL Open Font License): without them Word picks another and every page breaks elsewhere. */
export const wordFonts = ({ fonts }: Pick<ThemeValues, 'fonts'>): EmbeddedFont[] =>
  [...new Set([fonts.body, fonts.heading])].map(load)
