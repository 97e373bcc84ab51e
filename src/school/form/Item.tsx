import { Fragment, type ReactNode } from 'react'
import { Field } from '../fields/Field.tsx'
import { BlockContext } from '../fields/FormContext.tsx'
import { fieldId } from '../fields/fieldId.ts'
import { useWords } from '../words/InLanguage.tsx'
import { CommentField } from './CommentField.tsx'
import { Guidance } from './Guidance.tsx'
import { History } from './History.tsx'
import { UsePrevious } from './UsePrevious.tsx'
import type { ItemView } from './view.ts'

/** Whether the answerer has anything to do with it, or to read: what only the document shows has no place on the page. */
export const isShown = ({ form, instructionsHtml, help }: ItemView) => Boolean(form || instructionsHtml || help)

type Props = {
  item: ItemView
  writers?: string[]
  /** What is stored and cannot be read by the questions. */
  unreadable?: ReactNode
  /** For those who answer: the document whose earlier versions they may see. */
  historyOf?: string | undefined
  /** What the administration said of it when the document came back. */
  comment?: string | undefined
  /** For those who may send it back: the document whose questions they may comment on. */
  commentOn?: string | undefined
}

/** One block of a section: heading, guidance, what is given, the questions, and what was answered before. */
export const Item = ({ item, writers = [], unreadable, historyOf, comment, commentOn }: Props) => {
  const { item: words } = useWords()
  const fields = item.form?.fields ?? []
  const only = fields.length === 1 ? fields[0]?.field.label : undefined
  const anchor = fieldId(item.instanceKey, ['item'])
  return (
    <article className="item" id={anchor} tabIndex={-1} aria-labelledby={item.title ? `${anchor}-title` : undefined}>
      {item.title ? (
        <h2 id={`${anchor}-title`}>
          {item.title}
          {item.optional && fields.length > 0 && <span className="optional"> {words.optional}</span>}
        </h2>
      ) : (
        fields[0] && <h2 className="visually-hidden">{fields[0].field.label}</h2>
      )}
      <p role="status" className="presence">
        {writers.length > 0 && words.writing([...new Set(writers)])}
      </p>
      {comment && (
        <div className="notice warning">
          <h3>{words.comment}</h3>
          <p style={{ whiteSpace: 'pre-line' }}>{comment}</p>
        </div>
      )}
      {item.help && <Guidance help={item.help} name={item.title ?? words.question} />}
      {item.instructionsHtml && (
        // biome-ignore lint/security/noDangerouslySetInnerHtml: made by our own renderer, which escapes all text
        <div className="instructions" dangerouslySetInnerHTML={{ __html: item.instructionsHtml }} />
      )}
      {unreadable}
      <BlockContext value={item.instanceKey}>
        {fields.map(({ key, field }) => (
          <Fragment key={key}>
            <Field
              field={field}
              path={[key]}
              hideLabel={item.title !== undefined && only === item.title}
              among={fields}
            />
            {item.previous?.values?.[key] !== undefined && (
              <UsePrevious
                fieldKey={key}
                label={field.label}
                value={item.previous.values[key]}
                schoolYear={item.previous.schoolYear}
              />
            )}
          </Fragment>
        ))}
        {historyOf && item.form && (
          <History documentId={historyOf} form={item.form} name={item.title ?? only ?? words.question} />
        )}
      </BlockContext>
      {commentOn && item.form && (
        <CommentField
          documentId={commentOn}
          instanceKey={item.instanceKey}
          question={item.title ?? only ?? words.question}
        />
      )}
      {item.previous && item.previous.lines.length > 0 && (
        <details className="previous">
          <summary>{words.previous(item.previous.schoolYear)}</summary>
          <dl>
            {item.previous.lines.map(({ label, text }, index) => (
              <div key={`${index} ${label}`}>
                <dt>{label}</dt>
                <dd>{text}</dd>
              </div>
            ))}
          </dl>
        </details>
      )}
    </article>
  )
}
