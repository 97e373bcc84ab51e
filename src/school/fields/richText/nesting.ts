import { $isListItemNode } from '@lexical/list'
import {
  $findMatchingParent,
  $getSelection,
  $isRangeSelection,
  INDENT_CONTENT_COMMAND,
  type LexicalEditor,
  OUTDENT_CONTENT_COMMAND,
} from 'lexical'

/** Word numbers nine levels; deeper than this nobody reads. */
const deepest = 7

/** Which ways the item at the caret can go: one that stands first has nothing to stand under. */
export const $nestingHere = (): { deeper: boolean; out: boolean } | undefined => {
  const selection = $getSelection()
  if (!$isRangeSelection(selection)) return undefined
  const item = $findMatchingParent(selection.anchor.getNode(), $isListItemNode)
  if (!item) return undefined
  return { deeper: item.getPreviousSibling() !== null && item.getIndent() < deepest, out: item.getIndent() > 0 }
}

/** Moves the item at the caret a level. Elsewhere, and where it cannot go, nothing happens. */
export const nest = (editor: LexicalEditor, way: 'deeper' | 'out'): boolean => {
  if (!editor.read($nestingHere)?.[way]) return false
  return editor.dispatchCommand(way === 'deeper' ? INDENT_CONTENT_COMMAND : OUTDENT_CONTENT_COMMAND, undefined)
}
