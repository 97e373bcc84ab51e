import type { Inline, Language } from '#document/tree/tree.ts'
import { blockWords } from './words.ts'

/** What could not be read as an answer, as written and marked: it is seen by whoever reads a draft, never as a figure. */
export const unreadMark = (written: string, language: Language): Inline[] => [
  { type: 'tag', label: blockWords(language).unread(written), symbol: '⚠', tone: 'warning' },
]
