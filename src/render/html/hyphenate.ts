import english from 'hyphen/en-gb/index.js'
import swedish from 'hyphen/sv/index.js'
import type { Language } from '../../document/tree.ts'
import { textWidth } from '../textWidth.ts'

/**
 * Soft hyphens in those words alone that are wider than `width` at `size` (same unit). Chromium's headless build has no
 * Swedish hyphenation of its own. A soft hyphen stays in the text of a PDF (U+00AD, which readers and searches skip),
 * so a word that fits is left as it is.
 */
export const hyphenate = (text: string, width: number, size: number, language: Language): string => {
  const { hyphenateSync } = language === 'en' ? english : swedish
  return text
    .split(/(\s+)/)
    .map((word) => (textWidth(word, size) > width ? hyphenateSync(word, { minWordLength: 6 }) : word))
    .join('')
}
