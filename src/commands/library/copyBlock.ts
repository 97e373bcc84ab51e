import type { RawBlock } from '#document/input/input.ts'
import { withoutRowIds } from '../common/withoutRowIds.ts'

/**
 * A block's settings without what ties it to a place: its keys and ids. Keys of rows and columns stay, so that a newer
 * version of the same block finds the same answers.
 */
export const copyBlock = (block: RawBlock): Record<string, unknown> & { blockType: string } => {
  const {
    id: _,
    blockName: __,
    blockKey: ___,
    libraryKey: ____,
    libraryVersion: _____,
    libraryKept: ______,
    ...own
  } = block
  return { ...(withoutRowIds(own) as Record<string, unknown>), blockType: block.blockType }
}
