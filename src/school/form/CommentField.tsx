import { useId, useState } from 'react'
import { useWords } from '../words/InLanguage.tsx'
import { useComments } from './useComments.ts'

type Props = { documentId: string; instanceKey: string; question: string }

/** A comment at a question that has been handed in; open where there is one already. */
export const CommentField = ({ documentId, instanceKey, question }: Props) => {
  const { item: words } = useWords()
  const id = useId()
  const { comments, put } = useComments(documentId)
  const kept = comments[instanceKey]?.text
  const [typed, setTyped] = useState<string>()
  return (
    <details className="comment" open={kept !== undefined || typed !== undefined}>
      <summary>{words.toComment}</summary>
      <label className="visually-hidden" htmlFor={id}>
        {`${words.toComment}: ${question}`}
      </label>
      <textarea
        className="input"
        id={id}
        aria-describedby={`${id}-help`}
        rows={3}
        maxLength={2000}
        value={typed ?? kept ?? ''}
        onChange={({ currentTarget: { value } }) => {
          setTyped(value)
          put(instanceKey, question, value)
        }}
      />
      <p className="field-help" id={`${id}-help`}>
        {words.commentHelp}
      </p>
    </details>
  )
}
