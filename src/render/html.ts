import type { DocumentTree } from '#document/tree/tree.ts'
import { pageFaces, printFaces } from './fontFiles.ts'
import { type HtmlOptions, htmlOf } from './html/htmlOf.ts'
import { themeOf } from './themeOf.ts'

/** A document tree as complete HTML with its typefaces, which are read from disk; see `htmlOf`, which is pure. */
export const renderHtml = (tree: DocumentTree, options: Omit<HtmlOptions, 'faces'>): string => {
  const theme = options.theme ?? themeOf(tree)
  const faces = options.mode === 'page' ? pageFaces(theme) : printFaces(theme, JSON.stringify(tree))
  return htmlOf(tree, { ...options, theme, faces })
}
