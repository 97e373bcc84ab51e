import { readFileSync } from 'node:fs'
import type { IPropertiesOptions } from 'docx'
import { runtimeFile } from '../runtimeFile.ts'
import { woffToFont } from './woffToFont.ts'

type EmbeddedFont = NonNullable<IPropertiesOptions['fonts']>[number]

/** Scripts that Word and its like may have no typeface for. Chinese and emoji they have, and those do not fit in a file. */
const scripts = [
  { name: 'Noto Sans Arabic', file: 'noto-sans-arabic', slice: 'arabic', letters: /[\p{Script=Arabic}]/u },
  { name: 'Noto Sans Ethiopic', file: 'noto-sans-ethiopic', slice: 'ethiopic', letters: /[\p{Script=Ethiopic}]/u },
  { name: 'Noto Sans Thai', file: 'noto-sans-thai', slice: 'thai', letters: /[\p{Script=Thai}]/u },
] as const

const own = scripts.map(({ letters }) => letters.source.slice(1, -1)).join('')
/** A stretch in one of these scripts: its marks, and the spaces and commas inside it, stay with it. */
const stretch = new RegExp(`[${own}](?:[${own}\\p{M}\\p{Z}\\p{P}]*[${own}\\p{M}])?`, 'gu')

export type ScriptRun = { text: string; font?: string }

/** Text cut where a script begins or ends that is set in a typeface of its own. */
export const scriptRuns = (text: string): ScriptRun[] => {
  const runs: ScriptRun[] = []
  let end = 0
  for (const match of text.matchAll(stretch)) {
    if (match.index > end) runs.push({ text: text.slice(end, match.index) })
    const font = scripts.find(({ letters }) => letters.test(match[0]))?.name
    runs.push({ text: match[0], ...(font ? { font } : {}) })
    end = match.index + match[0].length
  }
  if (end < text.length || runs.length === 0) runs.push({ text: text.slice(end) })
  return runs
}

/** The typefaces of the scripts that occur in a document, to travel in the file. */
export const scriptFonts = (text: string): EmbeddedFont[] =>
  scripts
    .filter(({ letters }) => letters.test(text))
    .map(({ name, file, slice }) => {
      const face = (weight: 400 | 700) =>
        woffToFont(readFileSync(runtimeFile('fonts', file, 'files', `${file}-${slice}-${weight}-normal.woff`)))
      return { name, data: face(400), bold: face(700) }
    })
