import { coreBlocks } from '#blocks/index.gen.ts'
import { compose } from '#document/compose.ts'
import { upgradeInput } from '#document/input/upgradeInput.ts'
import { printTree } from '../../blocks/print/printTree.ts'

const blocks = new Map(coreBlocks.map((block) => [block.slug, block]))

/** The document of a stored input, a line for each paragraph and row, with the faults found in it at the end. */
export const textOf = (stored: unknown): string => {
  const { tree, problems } = compose(blocks, upgradeInput(stored))
  const { title, author, language, layout, theme, facts, running, children } = tree
  return [
    title,
    JSON.stringify({ author, language, layout, theme, facts, running }),
    ...printTree(children),
    ...problems.map(({ code, message }) => `! ${code} ${message}`),
    '',
  ].join('\n')
}
