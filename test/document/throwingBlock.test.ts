import { describe, expect, it } from 'vitest'
import { checkDocument, projectionsOf } from '#document/answer/checkDocument.ts'
import { formOf } from '#document/answer/formOf.ts'
import type { ComposableBlock } from '#document/block.ts'
import { compose } from '#document/compose.ts'
import { needsOf } from '#document/input/needsOf.ts'
import { inlineText } from '#document/text/variables.ts'
import { textsIn } from '#document/tree/walk.ts'
import { sampleInput, section } from './sampleInput.ts'
import { ask, say } from './testBlocks.ts'

/** Of `ComposableBlock`; the schema of answers is asked for when something is saved (test/flow/saveAnswer). */
const parts = ['needs', 'form', 'check', 'projections', 'instructions', 'compose'] as const
type Part = (typeof parts)[number]

const input = sampleInput(
  [
    section('a', [
      { blockKey: 'hel', blockType: 'say', words: 'Före' },
      { blockKey: 'trasig', blockType: 'ask', title: 'Frågan' },
      { blockKey: 'hel2', blockType: 'say', words: 'Efter' },
    ]),
  ],
  { answers: { trasig: { value: { text: 'Skolans ord' }, rev: 1 } } },
)
const blocksWith = (broken: Part) => {
  const failing: ComposableBlock = {
    ...ask,
    [broken]: () => {
      throw new Error('trasig kod')
    },
  }
  return new Map<string, ComposableBlock>([
    ['say', say],
    ['ask', failing],
  ])
}
const told = (texts: string[]) => texts.some((text) => text.includes('trasig kod'))

describe.each(parts)('a block whose %s throws', (part) => {
  const blocks = blocksWith(part)
  it('keeps the document, its neighbours and the school’s words', () => {
    expect(() => needsOf(blocks, input)).not.toThrow()
    const { tree } = compose(blocks, input)
    const words = textsIn(tree.children).map(inlineText)
    expect(words).toEqual(expect.arrayContaining(['Före', 'Efter', 'Skolans ord']))
  })
  it('is told of where somebody sees it: in the document, the form or the review', () => {
    const inDocument = compose(blocks, input).problems.map(({ message }) => message)
    const inForm = formOf(blocks, input).flatMap(({ items }) =>
      items.flatMap(({ instructions }) =>
        instructions.flatMap((node) => (node.type === 'problem' ? node.message : [])),
      ),
    )
    const inReview = checkDocument(blocks, input).map(({ message }) => message)
    expect(told([...inDocument, ...inForm, ...inReview])).toBe(true)
  })
  it('loses no other block’s projections', () => {
    expect(() => projectionsOf(blocks, input)).not.toThrow()
  })
})
