import type { DocumentFinding } from '#document/answer/checkDocument.ts'
import { fieldId } from '#school/fields/fieldId.ts'
import { FindingLine } from '#school/form/FindingLine.tsx'
import type { SectionView } from './documentView.ts'
import { sectionHref } from './sectionHref.ts'

type Props = { id: string; sections: SectionView[]; findings: DocumentFinding[]; level: 'h3' | 'h4' }

/** What is missing or implausible, under the section where it is mended; each line leads to its field. */
export const GapList = ({ id, sections, findings, level: Heading }: Props) =>
  sections
    .map(({ form }) => ({ form, own: findings.filter(({ sectionKey }) => sectionKey === form.sectionKey) }))
    .filter(({ own }) => own.length > 0)
    .map(({ form, own }) => (
      <div key={form.sectionKey}>
        <Heading>
          {form.number && `${form.number} `}
          {form.title}
        </Heading>
        <ul className="gaps">
          {own.map(({ instanceKey, path, code, message, title }) => (
            <li key={`${instanceKey}/${path.join('/')}/${code}`}>
              <a
                href={`${sectionHref(id, form.sectionKey)}#${fieldId(instanceKey, path.length > 0 ? path : ['item'])}`}
              >
                <FindingLine title={title} message={message} />
              </a>
            </li>
          ))}
        </ul>
      </div>
    ))
