import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { cleanValue } from '#document/answer/cleanValue.ts'
import { cleanText } from '#document/text/cleanText.ts'

describe('what comes along with pasted text', () => {
  it.each([
    ['a soft return', 'Rad ett\u000brad två', 'Rad ett\nrad två'],
    ['a page break', 'Sida ett\u000csida två', 'Sida ett\nsida två'],
    ['the separators of lines and paragraphs', 'a\u2028b\u2029c', 'a\nb\nc'],
    ['line ends of Windows and of old Mac', 'a\r\nb\rc', 'a\nb\nc'],
    ['a bullet of Windows-1252', '\u0095 Punkt', '• Punkt'],
    ['quotes and a dash of Windows-1252', '\u0093nej\u0094 \u0096 5 \u0080', '“nej” – 5 €'],
    ['bullets of Symbol and Wingdings', '\uf0b7 a \uf0a7 b \uf0d8 c', '• a • b • c'],
    ['a tick and an arrow of Wingdings', '\uf0fc klart \uf0e0 nästa', '✓ klart → nästa'],
    ['an escape and a null', 'a\u001bb\u0000c', 'abc'],
    ['the mark of a picture, the mark of byte order', 'a\ufffcb\ufeff', 'ab'],
    ['half a character', 'a\ud83db', 'ab'],
    ['Word’s hyphen that does not break', 'för\u001eskola', 'för-skola'],
    ['a letter and its ring apart', 'Va\u030anga', 'Vånga'],
    ['a place that only the writer knows', '\ue001', '\ue001'],
    ['a tab, a new line, an emoji and a flag', 'a\tb\n👩🏽‍🏫🇸🇪', 'a\tb\n👩🏽‍🏫🇸🇪'],
  ])('%s', (_, before, after) => {
    expect(cleanText(before)).toBe(after)
  })

  it('is cleaned once: clean text stays as it is', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (value) => {
        const once = cleanText(value)
        expect(cleanText(once)).toBe(once)
      }),
      { numRuns: 5000 },
    )
  })

  it('everywhere in an answer, and nothing but texts', () => {
    const answer = {
      a: { order: ['x'], items: { x: { text: 'a\u000bb', n: { kind: 'number', value: '87.5' }, on: true } } },
    }
    expect(cleanValue(answer)).toEqual({
      a: { order: ['x'], items: { x: { text: 'a\nb', n: { kind: 'number', value: '87.5' }, on: true } } },
    })
    expect(cleanValue(undefined)).toBeUndefined()
  })
})
