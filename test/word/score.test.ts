import { describe, expect, it } from 'vitest'
import { draftOf } from '#word/draft/draftOf.ts'
import { lostWords } from '#word/draft/lostWords.ts'
import { readWord } from '#word/read/readWord.ts'
import { filesIn } from './files.ts'
import { score } from './score.ts'

describe.each([
  ['foreign', 0.95],
  ['others', 0.8],
] as const)('Word files of others (%s)', (folder, least) => {
  const files = filesIn(folder).map(({ name, bytes, wanted }) => {
    const file = readWord(bytes)
    return { name, wanted, file, draft: draftOf(file.items) }
  })
  it(`become what they should to ${least * 100} % at least`, () => {
    const scores = files.map(({ draft, wanted }) => score(wanted, draft))
    const sum = (part: (one: (typeof scores)[number]) => number) => scores.reduce((all, one) => all + part(one), 0)
    expect(sum(({ right }) => right) / sum(({ wanted }) => wanted)).toBeGreaterThanOrEqual(least)
    // What nobody asked for is a place to mend in the review: a tenth is what the rules make today.
    expect(sum(({ extra }) => extra.length)).toBeLessThanOrEqual(0.12 * sum(({ wanted }) => wanted))
  })
  it.each(files)('$name loses no word', ({ file, draft }) => {
    expect(lostWords(file, draft)).toEqual([])
  })
  it('says that a word is lost when a block is taken away', () => {
    for (const { file, draft } of files)
      expect(
        lostWords(
          file,
          draft.filter(({ kind }) => kind !== 'question'),
        ).length,
      ).toBeGreaterThan(0)
  })
})
