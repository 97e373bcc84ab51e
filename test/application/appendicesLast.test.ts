import { describe, expect, it } from 'vitest'
import { withAppendicesLast } from '#plugins/assembly/appendicesLast.ts'

const order = (kinds: string) =>
  withAppendicesLast(kinds.split(' ').map((word) => ({ kind: word.replace(/\d/gu, ''), word })))
    .map(({ word }) => word)
    .join(' ')

describe('appendices stand last', () => {
  it('moves a section that was added last before them, with its subsections', () => {
    expect(order('front section1 appendix1 appendix2 section2 subsection1')).toBe(
      'front section1 section2 subsection1 appendix1 appendix2',
    )
  })
  it('keeps the appendices’ own heading and subsections with them', () => {
    expect(order('part1 section1 part2 appendix1 subsection1 appendix2 section2 part3 section3')).toBe(
      'part1 section1 section2 part3 section3 part2 appendix1 subsection1 appendix2',
    )
  })
  it('leaves an order that is right as it is', () => {
    const right = 'front part1 section1 subsection1 part2 section2 part3 appendix1 appendix2'
    expect(order(right)).toBe(right)
    expect(order('section1')).toBe('section1')
    expect(order('appendix1 appendix2')).toBe('appendix1 appendix2')
  })
})
