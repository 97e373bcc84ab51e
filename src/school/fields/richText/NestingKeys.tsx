import { useLexicalComposerContext } from '@lexical/react/LexicalComposerContext'
import { COMMAND_PRIORITY_LOW, KEY_DOWN_COMMAND } from 'lexical'
import { useEffect } from 'react'
import { nest } from './nesting.ts'

/** Alt + Shift + arrows move an item of a list, as they do in Word. Tab leaves the editor, as everywhere on the page. */
export const NestingKeys = () => {
  const [editor] = useLexicalComposerContext()
  useEffect(
    () =>
      editor.registerCommand(
        KEY_DOWN_COMMAND,
        (event) => {
          if (!event.altKey || !event.shiftKey || !['ArrowRight', 'ArrowLeft'].includes(event.key)) return false
          const moved = nest(editor, event.key === 'ArrowRight' ? 'deeper' : 'out')
          if (moved) event.preventDefault()
          return moved
        },
        COMMAND_PRIORITY_LOW,
      ),
    [editor],
  )
  return null
}
