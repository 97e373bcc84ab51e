import { LinkNode } from '@lexical/link'
import { useLexicalComposerContext } from '@lexical/react/LexicalComposerContext'
import { COMMAND_PRIORITY_LOW, mergeRegister, PASTE_COMMAND, TextNode } from 'lexical'
import { type Dispatch, type SetStateAction, useEffect } from 'react'
import { useWords } from '../../words/InLanguage.tsx'
import { isAllowedLink } from './links.ts'

const boldAndItalic = 1 | 2

/** What comes in by pasting is cut down to what the document can hold, and the person is told what was left out. */
export const AllowedOnly = ({ onNotice }: { onNotice: Dispatch<SetStateAction<string>> }) => {
  const { richText: words } = useWords()
  const [editor] = useLexicalComposerContext()
  useEffect(
    () =>
      mergeRegister(
        editor.registerNodeTransform(TextNode, (node) => {
          const allowed = node.getFormat() & boldAndItalic
          if (node.getFormat() !== allowed) node.setFormat(allowed)
          if (node.getStyle() !== '') node.setStyle('')
        }),
        editor.registerNodeTransform(LinkNode, (node) => {
          if (isAllowedLink(node.getURL())) return
          for (const child of node.getChildren()) node.insertBefore(child)
          node.remove()
          onNotice((before) => (before.includes(words.linkRemoved) ? before : `${before} ${words.linkRemoved}`.trim()))
        }),
        editor.registerCommand(
          PASTE_COMMAND,
          (event) => {
            const html = event instanceof ClipboardEvent ? (event.clipboardData?.getData('text/html') ?? '') : ''
            const left = [
              ...(/<img\b/i.test(html) ? [words.pictures] : []),
              ...(/<table\b/i.test(html) ? [words.grid] : []),
            ]
            onNotice(left.length > 0 ? words.leftOut(left) : '')
            return false
          },
          COMMAND_PRIORITY_LOW,
        ),
      ),
    [editor, onNotice, words],
  )
  return null
}
