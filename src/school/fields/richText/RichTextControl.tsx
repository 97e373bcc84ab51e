import { lazy, Suspense, useSyncExternalStore } from 'react'
import { plainText, type RichText } from '#document/text/richText.ts'
import { useWords } from '../../words/InLanguage.tsx'
import type { ControlProps } from '../control.ts'
import { useAnswer } from '../FormContext.tsx'
import { LengthNote } from '../LengthNote.tsx'

const Editor = lazy(() => import('./RichTextEditor.tsx'))
const never = () => () => undefined

/** Formatted text. The editor is fetched when a page has such a field; until then the words are there to read. */
export const RichTextControl = (props: ControlProps<'richText'>) => {
  const [value] = useAnswer<RichText>(props.path)
  const inBrowser = useSyncExternalStore(
    never,
    () => true,
    () => false,
  )
  const { richText: words } = useWords()
  const text = plainText(value)
  const waiting = <div className="rich-waiting">{text || words.loading}</div>
  return (
    <>
      {inBrowser ? (
        <Suspense fallback={waiting}>
          <Editor {...props} />
        </Suspense>
      ) : (
        waiting
      )}
      <LengthNote text={text} max={props.field.maxLength} words quiet={props.compact} />
    </>
  )
}
