import { answerText } from '#document/answer/answerText.ts'
import type { Language } from '#document/tree/tree.ts'

const escaped = (word: string) => word.replace(/[.*+?^${}()|[\]\\]/gu, '\\$&')

/**
 * The words of a quote, with three dots where it begins or ends within a sentence of the answer: whoever reads sees that
 * there is more. A line is whole as a sentence is.
 */
export const withCuts = (quote: string, answer: unknown, language: Language): string => {
  const said = answerText(answer, { language })
  const words = quote.split(/\s+/u).filter(Boolean).map(escaped)
  const found = new RegExp(words.join('\\s+'), 'u').exec(said)
  if (!found) return quote
  const before = said.slice(0, found.index)
  const after = said.slice(found.index + found[0].length)
  const opens = /(^|\n\s*|[.!?…:]["”’»)]*\s+)$/u.test(before)
  const closes = /[.!?…]["”’»)]*$/u.test(found[0]) || /^(\s*($|\n)|[.!?…])/u.test(after)
  return `${opens ? '' : '… '}${quote}${closes ? '' : ' …'}`
}
