import { $isLinkNode, TOGGLE_LINK_COMMAND } from '@lexical/link'
import {
  $isListNode,
  INSERT_ORDERED_LIST_COMMAND,
  INSERT_UNORDERED_LIST_COMMAND,
  ListNode,
  REMOVE_LIST_COMMAND,
} from '@lexical/list'
import { useLexicalComposerContext } from '@lexical/react/LexicalComposerContext'
import { $findMatchingParent, $getSelection, $isRangeSelection, FORMAT_TEXT_COMMAND } from 'lexical'
import { type ReactNode, useEffect, useRef, useState } from 'react'
import { useWords } from '../../words/InLanguage.tsx'
import { LinkDialog } from './LinkDialog.tsx'
import { $nestingHere, nest } from './nesting.ts'

type Marks = { bold: boolean; italic: boolean; list?: 'bullet' | 'number'; link?: string; nesting?: Nesting }
type Nesting = NonNullable<ReturnType<typeof $nestingHere>>

/** What the text at the caret is. */
const $marksHere = (): Marks => {
  const selection = $getSelection()
  if (!$isRangeSelection(selection)) return { bold: false, italic: false }
  const node = selection.anchor.getNode()
  const list = $findMatchingParent(node, $isListNode)
  const link = $findMatchingParent(node, $isLinkNode)
  const nesting = $nestingHere()
  const type = list instanceof ListNode ? list.getListType() : undefined
  return {
    bold: selection.hasFormat('bold'),
    italic: selection.hasFormat('italic'),
    ...(type === 'bullet' || type === 'number' ? { list: type } : {}),
    ...($isLinkNode(link) ? { link: link.getURL() } : {}),
    ...(nesting ? { nesting } : {}),
  }
}

type Tool = { name: string; sign?: ReactNode; dataSign?: string; on?: boolean; off?: boolean; use: () => void }

/** One stop for Tab; arrows walk between the buttons. */
export const Toolbar = ({ controls }: { controls: string }) => {
  const { richText: words } = useWords()
  const [editor] = useLexicalComposerContext()
  const [marks, setMarks] = useState<Marks>({ bold: false, italic: false })
  const [linking, setLinking] = useState(false)
  const [stop, setStop] = useState(0)
  const bar = useRef<HTMLDivElement>(null)
  useEffect(
    () => editor.registerUpdateListener(({ editorState }) => setMarks(editorState.read($marksHere, { editor }))),
    [editor],
  )
  const toggleList = (type: 'bullet' | 'number') => {
    const insert = type === 'bullet' ? INSERT_UNORDERED_LIST_COMMAND : INSERT_ORDERED_LIST_COMMAND
    editor.dispatchCommand(marks.list === type ? REMOVE_LIST_COMMAND : insert, undefined)
  }
  const tools: Tool[] = [
    {
      name: words.bold,
      sign: <b>{words.boldSign}</b>,
      on: marks.bold,
      use: () => editor.dispatchCommand(FORMAT_TEXT_COMMAND, 'bold'),
    },
    {
      name: words.italic,
      sign: <i>{words.italicSign}</i>,
      on: marks.italic,
      use: () => editor.dispatchCommand(FORMAT_TEXT_COMMAND, 'italic'),
    },
    { name: words.bullets, dataSign: '•', on: marks.list === 'bullet', use: () => toggleList('bullet') },
    { name: words.numbers, dataSign: '1.', on: marks.list === 'number', use: () => toggleList('number') },
    { name: words.link, sign: words.link, on: marks.link !== undefined, use: () => setLinking(true) },
    ...(marks.nesting
      ? [
          { name: words.deeper, dataSign: '→', off: !marks.nesting.deeper, use: () => nest(editor, 'deeper') },
          { name: words.out, dataSign: '←', off: !marks.nesting.out, use: () => nest(editor, 'out') },
        ]
      : []),
  ]
  const last = tools.length - 1
  const walk = (event: React.KeyboardEvent) => {
    const by = event.key === 'ArrowRight' ? 1 : event.key === 'ArrowLeft' ? -1 : 0
    if (by === 0) return
    event.preventDefault()
    const next = (Math.min(stop, last) + by + tools.length) % tools.length
    setStop(next)
    bar.current?.querySelectorAll('button')[next]?.focus()
  }
  return (
    <>
      <div
        ref={bar}
        className="rich-toolbar"
        role="toolbar"
        aria-label={words.toolbar}
        aria-controls={controls}
        onKeyDown={walk}
      >
        {tools.map(({ name, sign, dataSign, on, off, use }, index) => (
          <button
            key={name}
            type="button"
            aria-label={name}
            title={name}
            data-sign={dataSign}
            aria-pressed={on}
            aria-disabled={off}
            tabIndex={index === Math.min(stop, last) ? 0 : -1}
            onFocus={() => setStop(index)}
            onMouseDown={(event) => event.preventDefault()}
            onClick={use}
          >
            {sign}
          </button>
        ))}
      </div>
      {linking && (
        <LinkDialog
          url={marks.link ?? ''}
          onDone={(url) => {
            setLinking(false)
            editor.focus()
            if (url !== undefined) editor.dispatchCommand(TOGGLE_LINK_COMMAND, url === '' ? null : url)
          }}
        />
      )}
    </>
  )
}
