import type { DraftBlock } from './DraftBlock.ts'

/**
 * A line that only looked like a heading, below the top level, with one block under it that took its words as its title:
 * the words are the block's, and there is no section.
 */
export const mergeTitles = (blocks: DraftBlock[]): DraftBlock[] => {
  const levels = blocks.flatMap(({ kind, details }) => (kind === 'section' ? [details.level ?? 1] : []))
  const top = Math.min(...levels)
  const isSection = (block: DraftBlock | undefined) => block?.kind === 'section'
  return blocks.flatMap((block, at) => {
    const [next, after] = [blocks[at + 1], blocks[at + 2]]
    const isMerged =
      block.rule === 'headingLook' &&
      (block.details.level ?? 1) > top &&
      next?.title === block.title &&
      !isSection(next) &&
      (after === undefined || isSection(after))
    if (!isMerged || !next) return [block]
    if (next.kind !== 'question') next.details.heading = block.title
    return []
  })
}
