import { describe, expect, it } from 'vitest'
import { en } from '#school/words/en.ts'
import { sv } from '#school/words/sv.ts'
import { sentencesOf } from './sentencesOf.ts'
import { swedishIn } from './swedishIn.ts'

/** Words that are the same in both. */
const shared = ['.period.term', '.richText.boldSign', '.versions.version']

describe('the words of the answering pages', () => {
  it.each([
    ['Swedish', sv],
    ['English', en],
  ])('has none that is empty in %s', (_, words) => {
    const sentences = sentencesOf(words)
    expect(new Set(sentences.map(({ at }) => at)).size).toBeGreaterThan(190)
    expect(sentences.filter(({ text }) => text.trim() === '')).toEqual([])
  })

  it('says every one of them in both', () => {
    const names = (words: typeof sv) => [...new Set(sentencesOf(words).map(({ at }) => at))]
    expect(names(en)).toEqual(names(sv))
  })

  it('leaves nothing Swedish in English', () => {
    expect(sentencesOf(en).filter(({ text }) => /[åäö]|(^|\s)”/i.test(text))).toEqual([])
    const swedish = new Map(sentencesOf(sv).map(({ at, text }) => [at, text]))
    const same = sentencesOf(en).filter(({ at, text }) => swedish.get(at) === text)
    expect(same.map(({ at }) => at).filter((at) => !shared.includes(at))).toEqual([])
  })

  it('knows a Swedish word when it stands in an English page', () => {
    expect(swedishIn('Markera som klar. Mark as ready. Avbryt')).toEqual(['markera', 'som', 'klar', 'avbryt'])
    expect(swedishIn('Table “Pupils”, row “Grade 3”: no answer. Åsa', ['Åsa'])).toEqual([])
  })

  it('bends its words by number', () => {
    expect(en.saving({ kind: 'offline', waiting: 1 })).toBe('You are offline – 1 change is only in this browser')
    expect(en.saving({ kind: 'signedOut', waiting: 2 })).toBe(
      'You have been logged out. 2 changes remain in this browser and will be saved when you have logged in again.',
    )
    expect(en.item.writing(['Ann'])).toBe('Ann is writing here')
    expect(en.item.writing(['Ann', 'Bo'])).toBe('Ann and Bo are writing here')
  })
})
