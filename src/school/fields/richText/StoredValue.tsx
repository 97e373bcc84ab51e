import { useLexicalComposerContext } from '@lexical/react/LexicalComposerContext'
import { OnChangePlugin } from '@lexical/react/LexicalOnChangePlugin'
import { useEffect, useRef } from 'react'
import { sameValue } from '#document/answer/patch/json.ts'
import type { Path } from '#document/answer/patch/paths.ts'
import { plainText, type RichText } from '#document/text/richText.ts'
import { useAnswer } from '../FormContext.tsx'
import { fromStored, toStored } from './stored.ts'

/** Keeps editor and answer alike: typing becomes the answer, and an answer that changed elsewhere becomes the text. */
export const StoredValue = ({ path }: { path: Path }) => {
  const [editor] = useLexicalComposerContext()
  const [value, setValue] = useAnswer<RichText>(path)
  const known = useRef(value)
  useEffect(() => {
    if (sameValue(value, known.current)) return
    known.current = value
    const state = editor.parseEditorState(JSON.stringify(value ? fromStored(value) : empty))
    editor.setEditorState(state, { tag: fromElsewhere })
  }, [editor, value])
  return (
    <OnChangePlugin
      ignoreSelectionChange
      onChange={(state, _editor, tags) => {
        // What came from elsewhere is not written back, however the editor would put it: two pages would never rest.
        if (tags.has(fromElsewhere)) return
        // Lexical's type of its JSON does not let on that a node has more fields; stored text is what it writes.
        const stored = toStored(state.toJSON() as unknown as RichText)
        const next = plainText(stored) === '' ? undefined : stored
        if (sameValue(next, known.current)) return
        known.current = next
        setValue(next)
      }}
    />
  )
}
const fromElsewhere = 'stored'
const empty = {
  root: {
    type: 'root',
    format: '',
    indent: 0,
    version: 1,
    direction: null,
    children: [{ type: 'paragraph', format: '', indent: 0, version: 1, direction: null, children: [] }],
  },
}
