import { LinkNode } from '@lexical/link'
import { ListNode } from '@lexical/list'
import { useLexicalComposerContext } from '@lexical/react/LexicalComposerContext'
import { $createLineBreakNode, mergeRegister, ParagraphNode, TextNode } from 'lexical'
import { type Dispatch, type SetStateAction, useEffect } from 'react'
import { cleanText } from '#document/text/cleanText.ts'
import { isSafeLink, keptFormat } from '#document/text/richTextKinds.ts'
import { useWords } from '../../words/InLanguage.tsx'

/** A text as it is kept: with the marks that a document prints, and clean, its lines parted by line breaks. */
const $keepText = (node: TextNode) => {
  const kept = keptFormat(node.getFormat())
  if (node.getFormat() !== kept) node.setFormat(kept)
  if (node.getStyle() !== '') node.setStyle('')
  const [first = '', ...rest] = cleanText(node.getTextContent()).split('\n')
  if (rest.length === 0 && first === node.getTextContent()) return
  if (node.getType() !== 'text') return
  const lines = rest.flatMap((line) => [
    $createLineBreakNode(),
    ...(line === '' ? [] : [new TextNode(line).setFormat(node.getFormat())]),
  ])
  for (const one of lines.reverse()) node.insertAfter(one, false)
  node.setTextContent(first)
}

/** What comes in from elsewhere is cut down to what the document can hold (`richTextKinds`); a link that goes is told of. */
export const AllowedOnly = ({ onNotice }: { onNotice: Dispatch<SetStateAction<string>> }) => {
  const { richText: words } = useWords()
  const [editor] = useLexicalComposerContext()
  useEffect(
    () =>
      mergeRegister(
        editor.registerNodeTransform(TextNode, $keepText),
        editor.registerNodeTransform(ParagraphNode, (node) => {
          if (node.getFormatType() !== '') node.setFormat('')
          if (node.getIndent() !== 0) node.setIndent(0)
        }),
        editor.registerNodeTransform(ListNode, (node) => {
          if (node.getListType() === 'check') node.setListType('bullet')
        }),
        editor.registerNodeTransform(LinkNode, (node) => {
          if (isSafeLink(node.getURL())) return
          for (const child of node.getChildren()) node.insertBefore(child)
          node.remove()
          onNotice((before) => (before.includes(words.linkRemoved) ? before : `${before} ${words.linkRemoved}`.trim()))
        }),
      ),
    [editor, onNotice, words],
  )
  return null
}
