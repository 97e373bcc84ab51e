import { LinkNode } from '@lexical/link'
import { ListItemNode, ListNode } from '@lexical/list'
import { LexicalComposer } from '@lexical/react/LexicalComposer'
import { ContentEditable } from '@lexical/react/LexicalContentEditable'
import { LexicalErrorBoundary } from '@lexical/react/LexicalErrorBoundary'
import { HistoryPlugin } from '@lexical/react/LexicalHistoryPlugin'
import { LinkPlugin } from '@lexical/react/LexicalLinkPlugin'
import { ListPlugin } from '@lexical/react/LexicalListPlugin'
import { RichTextPlugin } from '@lexical/react/LexicalRichTextPlugin'
import { useState } from 'react'
import type { RichText } from '#document/text/richText.ts'
import { isSafeLink } from '#document/text/richTextKinds.ts'
import type { ControlProps } from '../control.ts'
import { useAnswer, useForm } from '../FormContext.tsx'
import { AllowedOnly } from './AllowedOnly.tsx'
import { NestingKeys } from './NestingKeys.tsx'
import { Pasting } from './paste/Pasting.tsx'
import { StoredValue } from './StoredValue.tsx'
import { fromStored } from './stored.ts'
import { Toolbar } from './Toolbar.tsx'

const theme = {
  text: { bold: 'rich-bold', italic: 'rich-italic', subscript: 'rich-sub', superscript: 'rich-super' },
  list: { nested: { listitem: 'rich-nested' } },
}

/** What `richTextKinds` lists, and nothing else. Tab leaves the editor. */
const RichTextEditor = ({ path, id, labelledBy, describedBy, invalid }: ControlProps<'richText'>) => {
  const { readOnly } = useForm()
  const [value] = useAnswer<RichText>(path)
  const [notice, setNotice] = useState('')
  const initialConfig = {
    namespace: id,
    theme,
    editable: !readOnly,
    nodes: [ListNode, ListItemNode, LinkNode],
    onError: (error: Error) => {
      throw error
    },
    editorState: value ? JSON.stringify(fromStored(value)) : null,
  }
  return (
    <LexicalComposer initialConfig={initialConfig}>
      <div className={readOnly ? 'rich is-read-only' : 'rich'}>
        {!readOnly && <Toolbar controls={id} />}
        <RichTextPlugin
          contentEditable={
            <ContentEditable
              id={id}
              className="rich-text"
              role="textbox"
              aria-multiline="true"
              aria-readonly={readOnly || undefined}
              tabIndex={0}
              aria-labelledby={labelledBy}
              aria-describedby={describedBy}
              aria-invalid={invalid || undefined}
            />
          }
          ErrorBoundary={LexicalErrorBoundary}
        />
        <ListPlugin />
        <LinkPlugin validateUrl={isSafeLink} />
        <HistoryPlugin />
        <AllowedOnly onNotice={setNotice} />
        <Pasting onNotice={setNotice} />
        <NestingKeys />
        <StoredValue path={path} />
      </div>
      <p role="status" className="field-note calm">
        {notice}
      </p>
    </LexicalComposer>
  )
}
export default RichTextEditor
