import { mergeParts } from './mergeParts.ts'
import { mergeWords, shareWords, wordsOf } from './mergeWords.ts'

/** A paragraph and the line breaks after it. */
type Paragraph = { text: string; gap: string }

const paragraphsOf = (text: string): Paragraph[] =>
  Array.from(text.matchAll(/([^\n]+)(\n*)/g), ([, line = '', gap = '']) => ({ text: line, gap })).filter(
    (paragraph) => paragraph.text.trim() !== '',
  )

/** One that the other goes on from is the other; else by words, and the words of each are then one space apart. */
const join = (base: Paragraph | undefined, mine: Paragraph, theirs: Paragraph): Paragraph | undefined => {
  if (mine.text.startsWith(theirs.text)) return mine
  if (theirs.text.startsWith(mine.text)) return theirs
  if (!base) return undefined
  const [was, ours, others] = [base, mine, theirs].map(({ text }) => wordsOf(text)) as [string[], string[], string[]]
  const words = mergeWords(was, ours, others, (a, b) => a === b, String)
  return words && { text: words.join(' '), gap: theirs.gap || mine.gap }
}

/**
 * Merges two versions of a plain text from what both were made of, paragraph by paragraph: what either wrote is there,
 * nothing twice. Paragraphs keep the line breaks after them; new ones get an empty line where they had none.
 */
export const mergeText = (base: string, mine: string, theirs: string): string => {
  if (mine === theirs || base === mine) return theirs
  if (base === theirs) return mine
  const [was, ours, others] = [base, mine, theirs].map(paragraphsOf) as [Paragraph[], Paragraph[], Paragraph[]]
  const merged = mergeParts(was, ours, others, {
    nameOf: ({ text }) => text.trimEnd(),
    similar: (a, b) => shareWords(a.text, b.text),
    join,
  })
  return merged.map(({ text, gap }, index) => (index < merged.length - 1 ? text + (gap || '\n\n') : text)).join('')
}
