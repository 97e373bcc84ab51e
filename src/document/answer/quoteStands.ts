import type { Language } from '../tree/tree.ts'
import { answerText } from './answerText.ts'

/** Blanks are the page's business: a selection has other line breaks than what was written. */
const squeezed = (text: string) => text.replace(/\s+/gu, ' ').trim()
const languages: Language[] = ['sv', 'en']

/**
 * Whether a quote is, line by line, word for word in an answer. In the public version the answer that is asked has its
 * hidden figures as symbols, so a quote that gives one of them away does not stand in it.
 */
export const quoteStands = (quote: string, answer: unknown): boolean => {
  const wanted = quote.split('\n').map(squeezed).filter(Boolean)
  return (
    wanted.length > 0 &&
    languages.some((language) => {
      const said = squeezed(answerText(answer, { language }))
      return wanted.every((line) => said.includes(line))
    })
  )
}
