/**
 * The language of a text in another script than the document's, by the script: the one that most write in it at Swedish
 * schools. Whoever reads aloud needs one to read at all (WCAG 2.2, 3.1.2), and a voice for Arabic reads Persian better
 * than a Swedish one, which is silent.
 */
const scripts = [
  ['ar', 'Arabic'],
  ['he', 'Hebrew'],
  ['ti', 'Ethiopic'],
  ['th', 'Thai'],
  ['zh', 'Han'],
  ['ru', 'Cyrillic'],
  ['el', 'Greek'],
] as const
export type ScriptLanguage = (typeof scripts)[number][0]

/** A word or more of one script: the marks, figures, spaces and commas inside it stay with it. A lone letter is a sign. */
const stretch = new RegExp(
  scripts
    .map(([, name]) => `\\p{Script=${name}}`)
    .map((letter) => `(${letter}[${letter}\\p{M}\\p{Z}\\p{P}\\p{Nd}]*[${letter}\\p{M}])`)
    .join('|'),
  'gu',
)

export type LanguageRun = { text: string; language?: ScriptLanguage }

/** Text cut where another script begins or ends; what is in the document's own has no language. */
export const languageRuns = (text: string): LanguageRun[] => {
  const runs: LanguageRun[] = []
  let end = 0
  for (const match of text.matchAll(stretch)) {
    const language = scripts[match.slice(1).findIndex((found) => found !== undefined)]?.[0]
    if (match.index > end) runs.push({ text: text.slice(end, match.index) })
    runs.push({ text: match[0], ...(language ? { language } : {}) })
    end = match.index + match[0].length
  }
  if (end < text.length || runs.length === 0) runs.push({ text: text.slice(end) })
  return runs
}

/** The one language of a text that has letters of no other script, or none. */
export const languageOf = (text: string): ScriptLanguage | undefined => {
  const [first, ...rest] = languageRuns(text).filter((run) => /\p{L}/u.test(run.text))
  return first && rest.every(({ language }) => language === first.language) ? first.language : undefined
}
