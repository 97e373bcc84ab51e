import { BookmarkEnd, BookmarkStart } from 'docx'
import { blockMarkName } from '#document/tree/blockMark.ts'
import type { DocumentNode } from '#document/tree/tree.ts'
import type { Block } from './separated.ts'
import type { WordWriter } from './WordWriter.ts'

/**
 * An empty bookmark where a block of the template begins, in a file that is made to come back; nothing elsewhere, nor
 * where the block goes on or is repeated.
 */
export const blockMark = (writer: WordWriter, { origin }: DocumentNode): Block[] => {
  const name = blockMarkName(origin.blockKey)
  if (!writer.blockMarks || writer.bookmarkNames.has(name)) return []
  writer.bookmarkNames.add(name)
  const number = writer.next()
  // They stand between paragraphs as Word allows, which the library's types do not know.
  return [new BookmarkStart(name, number), new BookmarkEnd(number)] as unknown as Block[]
}
