import { plainText, type RichText } from '../text/richText.ts'

export type TextAt = { text: string; path: string[] }
const isRichText = (value: object): value is RichText => 'root' in value

/** All words of an answer, whatever its shape, with where they stand: plain texts, formatted ones, reasons, unread values. */
export const textsIn = (answer: unknown, path: string[] = []): TextAt[] => {
  if (typeof answer === 'string') return answer.trim() === '' ? [] : [{ text: answer, path }]
  if (answer === null || typeof answer !== 'object') return []
  if (isRichText(answer)) return [{ text: plainText(answer), path }]
  return Object.entries(answer).flatMap(([key, part]) => textsIn(part, [...path, key]))
}
