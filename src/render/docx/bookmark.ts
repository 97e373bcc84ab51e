import { BookmarkEnd, BookmarkStart, type ParagraphChild } from 'docx'
import type { WordWriter } from './WordWriter.ts'

/** A name that Word accepts (letters, digits, underscore, at most 40) for a node's id, before two may turn out the same. */
export const plainBookmarkName = (id: string): string =>
  id
    .replace(/[^\p{L}\p{N}]/gu, '_')
    .replace(/^(?=[^\p{L}])/u, 'a')
    .slice(0, 40)

/** The bookmark of a node: the same id gets the same name, and no two ids get one. */
export const bookmarkName = (writer: WordWriter, id: string): string => {
  const known = writer.bookmarks.get(id)
  if (known) return known
  const base = plainBookmarkName(id)
  let name = base
  for (let copy = 2; writer.bookmarkNames.has(name); copy++) name = `${base.slice(0, 34)}_${copy}`
  writer.bookmarkNames.add(name)
  writer.bookmarks.set(id, name)
  return name
}

/** Marks the content as the target of links to `id`. */
export const bookmarked = (
  writer: WordWriter,
  id: string | undefined,
  children: ParagraphChild[],
): ParagraphChild[] => {
  if (!id) return children
  const number = writer.next()
  const marks = [new BookmarkStart(bookmarkName(writer, id), number), new BookmarkEnd(number)]
  // `docx` writes both among a paragraph's children, and leaves them out of its type of them.
  const [start, end] = marks as unknown as [ParagraphChild, ParagraphChild]
  return [start, ...children, end]
}
