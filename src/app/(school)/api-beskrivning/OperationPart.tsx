import { wordsOf } from '#admin/words/wordsOf.ts'
import { exampleOf } from '#api/exampleOf.ts'
import { fieldsOf } from '#api/fieldsOf.ts'
import { apiBase, type Operation } from '#api/Operation.ts'
import type { Language } from '#document/tree/tree.ts'
import type { ApiWords } from '#school/words/api/sv.ts'
import { FieldTable } from './FieldTable.tsx'
import { RefusalTable } from './RefusalTable.tsx'

type Props = { operation: Operation; words: ApiWords; language: Language }

/** One call: what it does and may, what it takes and answers, and what it may be refused with. */
export const OperationPart = ({ operation, words, language }: Props) => {
  const { name, method, path, summary, description, scope, answer, refusals } = operation
  const parts = [
    [words.path, operation.params],
    [words.query, operation.query],
    [words.body, operation.body],
  ] as const
  return (
    <article className="panel" id={name}>
      <h3>{summary[language]}</h3>
      <p>
        <code className="api-path">
          {method.toUpperCase()} {apiBase}
          {path}
        </code>
      </p>
      {description && <p>{description[language]}</p>}
      <p>
        {words.scope}: <code>{scope}</code> ({wordsOf(language).keys.scopes[scope]})
      </p>
      {parts.map(
        ([label, schema]) =>
          schema && (
            <FieldTable
              key={label}
              label={label}
              about={summary[language]}
              fields={fieldsOf(schema, 'input', language)}
              words={words}
            />
          ),
      )}
      {'files' in answer ? (
        <p>{words.file(answer.files.join(', '))}</p>
      ) : (
        <FieldTable
          label={words.answers}
          about={summary[language]}
          fields={fieldsOf(answer, 'output', language)}
          words={words}
        />
      )}
      <h4>{words.example}</h4>
      <pre>
        <code>{exampleOf(operation)}</code>
      </pre>
      <h4>{words.refusals}</h4>
      <RefusalTable
        refusals={refusals}
        words={words}
        label={`${words.refusals}: ${summary[language]}`}
        language={language}
      />
    </article>
  )
}
