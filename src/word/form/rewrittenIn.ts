import type { RawBlock } from '#document/input/input.ts'
import { blockMarkName } from '#document/tree/blockMark.ts'
import type { Carried } from './Carried.ts'

/** The blocks of a file of our own whose words are others than when it was made, by section and name, in their order. */
export const rewrittenIn = ({ template, blockTexts = {} }: Carried, now: Record<string, string>): string[] =>
  template.sections.flatMap(({ title, blocks }) =>
    blocks.flatMap((block) => {
      const name = blockMarkName(block.blockKey)
      if (blockTexts[name] === undefined || now[name] === blockTexts[name]) return []
      return [[title, nameOf(block)].filter(Boolean).join(': ')]
    }),
  )

const nameOf = ({ title, prompt, caption }: RawBlock): string =>
  [title, prompt, caption].find((text): text is string => typeof text === 'string' && text.trim() !== '') ?? ''
