import { describe, expect, it } from 'vitest'
import { joinWords } from '#render/pdf/archival/joinWords.ts'

const soft = '/Span<</ActualText <FEFF00AD> >> BDC\n'
const invisible = `${soft}8.38 0 Td <0001> Tj\nEMC\n`

describe('joinWords', () => {
  it('takes a soft hyphen out of a word that stands whole, and moves as before', () => {
    expect(joinWords(`BT\n<002E> Tj\n${invisible}0 0 Td <002A> Tj\nET`)).toBe(
      'BT\n<002E> Tj\n8.38 0 Td\n0 0 Td <002A> Tj\nET',
    )
  })
  it('makes the hyphen on the paper the soft one where the word is divided', () => {
    const hyphen = 'ET\nBT\n/F4 20 Tf\n1 0 0 -1 103.27 76 Tm\n'
    expect(joinWords(`<002E> Tj\n${invisible}${hyphen}<00AD> Tj\nET\n`)).toBe(
      `<002E> Tj\n8.38 0 Td\n${hyphen}${soft}<00AD> Tj\nEMC\nET\n`,
    )
  })
  it('leaves text alone that happens to begin behind a soft hyphen', () => {
    const next = 'ET\nBT\n1 0 0 -1 8 104 Tm\n<002A> Tj\n10.8 0 Td <0028> Tj\nET\n'
    expect(joinWords(`${invisible}${next}`)).toBe(`8.38 0 Td\n${next}`)
    expect(joinWords(next)).toBe(next)
  })
})
