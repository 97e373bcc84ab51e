import type { DocumentFinding } from '#document/answer/checkDocument.ts'
import { groupFindings } from '#document/answer/groupFindings.ts'
import { restMissing } from '#document/answer/restMissing.ts'
import { fieldId } from '#school/fields/fieldId.ts'
import { FillRest } from '#school/form/FillRest.tsx'
import { FindingLine } from '#school/form/FindingLine.tsx'
import type { Words } from '#school/words/sv.ts'
import type { SectionView } from './documentView.ts'
import { sectionHref } from './sectionHref.ts'

type Props = {
  id: string
  sections: SectionView[]
  findings: DocumentFinding[]
  level: 'h3' | 'h4'
  words: Words
  /** For whoever answers: a table's empty cells can be filled in one go. */
  mayFill?: boolean
}

/** What is missing or implausible, under the section where it is mended: a line for each table, with all of it below. */
export const GapList = ({ id, sections, findings, level: Heading, words, mayFill = false }: Props) =>
  sections
    .map(({ form }) => ({ form, own: findings.filter(({ sectionKey }) => sectionKey === form.sectionKey) }))
    .filter(({ own }) => own.length > 0)
    .map(({ form, own }) => {
      const itemOf = (key: string) => form.items.find(({ instanceKey }) => instanceKey === key)
      const lines = groupFindings(own, (key) => itemOf(key)?.form, words.language)
      const link = ({ instanceKey, path, title, message }: DocumentFinding) => (
        <a href={`${sectionHref(id, form.sectionKey)}#${fieldId(instanceKey, path.length > 0 ? path : ['item'])}`}>
          <FindingLine title={title} message={message} />
        </a>
      )
      return (
        <div key={form.sectionKey}>
          <Heading>
            {form.number && `${form.number} `}
            {form.title}
          </Heading>
          <ul className="gaps">
            {lines.map((line) => {
              const item = itemOf(line.instanceKey)
              const isTable = line.within.length > 1
              const rest =
                mayFill && isTable && item?.form ? restMissing(item.form, item.value, line.path[0] ?? '') : []
              return (
                <li key={`${line.instanceKey}/${line.path.join('/')}/${line.code}`}>
                  {link(line)}{' '}
                  {rest.length > 0 && (
                    <FillRest documentId={id} instanceKey={line.instanceKey} changes={rest} name={line.title} />
                  )}
                  {isTable && (
                    <details>
                      <summary>{words.findings.all(line.within.length)}</summary>
                      <ul>
                        {line.within.map((one) => (
                          <li key={`${one.path.join('/')}/${one.code}`}>{link(one)}</li>
                        ))}
                      </ul>
                    </details>
                  )}
                </li>
              )
            })}
          </ul>
        </div>
      )
    })
