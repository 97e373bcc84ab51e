import { $insertDataTransferForRichText } from '@lexical/clipboard'
import { useLexicalComposerContext } from '@lexical/react/LexicalComposerContext'
import { $getSelection, $isRangeSelection, COMMAND_PRIORITY_LOW, PASTE_COMMAND, PASTE_TAG } from 'lexical'
import { useEffect } from 'react'
import { useWords } from '../../../words/InLanguage.tsx'
import { type LeftOut, readPasted } from './readPasted.ts'

/** Reads a paste as the document can hold it, and tells what was left out; what comes from such an editor fits already. */
export const Pasting = ({ onNotice }: { onNotice: (notice: string) => void }) => {
  const { richText: words } = useWords()
  const [editor] = useLexicalComposerContext()
  useEffect(() => {
    const tell = (left: LeftOut[]) =>
      onNotice(left.length > 0 ? words.leftOut(left.map((kind) => words.left[kind])) : '')
    return editor.registerCommand(
      PASTE_COMMAND,
      (event) => {
        const data = event instanceof ClipboardEvent ? event.clipboardData : null
        const html = data?.getData('text/html') ?? ''
        if (!data || html === '' || data.types.includes('application/x-lexical-editor')) {
          const isPicture = [...(data?.items ?? [])].some(({ type }) => type.startsWith('image/'))
          if (isPicture && html === '' && data?.getData('text/plain') === '') onNotice(words.pictureAlone)
          else tell([])
          return false
        }
        const read = readPasted(html)
        tell(read.left)
        event.preventDefault()
        const pasted = new DataTransfer()
        pasted.setData('text/html', read.html)
        pasted.setData('text/plain', data.getData('text/plain'))
        editor.update(
          () => {
            const selection = $getSelection()
            if ($isRangeSelection(selection)) $insertDataTransferForRichText(pasted, selection, editor)
          },
          { tag: PASTE_TAG },
        )
        return true
      },
      COMMAND_PRIORITY_LOW,
    )
  }, [editor, onNotice, words])
  return null
}
