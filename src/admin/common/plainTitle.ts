import type { Words } from '../words/sv.ts'

type Filled = Words['inTitle']
/** The names a designer may write, and what they stand for. */
const meant: Record<string, keyof Filled> = {
  läsår: 'schoolYear',
  schoolYear: 'schoolYear',
  år: 'year',
  year: 'year',
  enhet: 'unit',
  skola: 'unit',
  unit: 'unit',
  område: 'area',
  area: 'area',
  kommun: 'municipality',
  municipality: 'municipality',
}

/** `Kvalitetsrapport {{läsår}}` -> `Kvalitetsrapport [läsår]`. */
export const plainTitle = (title: string, filled: Filled): string =>
  title.replace(/\{\{\s*([^}]*?)\s*\}\}/gu, (_, name: string) => {
    const head = name.split(/[.:;]/u)[0] ?? ''
    const word = Object.hasOwn(meant, head) ? meant[head] : undefined
    return `[${word ? filled[word] : filled.other}]`
  })
