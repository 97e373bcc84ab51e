import type { Language } from '#document/tree/tree.ts'
import { hyphenate } from '../html/hyphenate.ts'
import { textWidth } from '../textWidth.ts'

const shy = '\u00ad'

/** A word too wide for its line, in pieces that fit: at its hyphenation points, else between letters. */
const pieces = (word: string, width: number, size: number, language: Language): string[] => {
  const done: string[] = []
  let line = ''
  for (const part of hyphenate(word, width, size, language).split(shy)) {
    if (line !== '' && textWidth(`${line}${part}-`, size) > width) {
      done.push(line.endsWith('-') ? line : `${line}-`)
      line = ''
    }
    line += part
    while (textWidth(line, size) > width && line.length > 1) {
      let length = line.length - 1
      while (length > 1 && textWidth(`${line.slice(0, length)}-`, size) > width) length--
      done.push(`${line.slice(0, length)}-`)
      line = line.slice(length)
    }
  }
  return [...done, line]
}

/** Lines no wider than `width` by estimate. Line breaks in the text are kept; long words are hyphenated. */
export const wrapText = (text: string, width: number, size: number, language: Language = 'sv'): string[] =>
  text.split('\n').flatMap((paragraph) => {
    const lines: string[] = []
    let line = ''
    for (const word of paragraph.split(/[ \t]+/).filter((part) => part !== '')) {
      const together = line === '' ? word : `${line} ${word}`
      if (textWidth(together, size) <= width) {
        line = together
        continue
      }
      if (line !== '') lines.push(line)
      const parts = textWidth(word, size) > width ? pieces(word, width, size, language) : [word]
      lines.push(...parts.slice(0, -1))
      line = parts.at(-1) ?? ''
    }
    return [...lines, line]
  })
