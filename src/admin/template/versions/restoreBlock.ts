import { type Design, findBlock } from '../store/design.ts'
import { insertBlocks, setBlock } from '../store/edits.ts'

/** A block as it was in an earlier version, in its place; one that has been taken away comes back where it stood. */
export const restoreBlock = (now: Design, before: Design, blockKey: string): Design => {
  const old = findBlock(before, blockKey)
  if (!old) return now
  if (findBlock(now, blockKey)) return setBlock(now, blockKey, () => old.block)
  const home = now.sections.find(({ sectionKey }) => sectionKey === old.section.sectionKey) ?? now.sections.at(-1)
  if (!home) return now
  const earlier = old.section.blocks.slice(0, old.section.blocks.indexOf(old.block)).toReversed()
  const neighbour = earlier.find((block) => home.blocks.some((one) => one.blockKey === block.blockKey))
  return insertBlocks(now, home.sectionKey, neighbour?.blockKey, [old.block])
}
