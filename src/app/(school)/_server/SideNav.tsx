import { SectionLabel } from '#school/form/SectionLabel.tsx'
import type { Words } from '#school/words/sv.ts'
import type { SectionView } from './documentView.ts'
import { groupsByPart } from './groupsByPart.ts'
import { sectionHref } from './sectionHref.ts'

type Props = { id: string; sections: SectionView[]; current: string; editable: boolean }

const List = ({ id, sections, current, editable }: Props) => (
  <ol>
    {groupsByPart(sections).map(({ part, members }) => (
      <li key={part?.form.sectionKey ?? ''}>
        {part && <p className="part-name">{part.form.title}</p>}
        <ol>
          {members.map(({ form, status, asks }) => (
            <li key={form.sectionKey}>
              <a
                href={sectionHref(id, form.sectionKey)}
                aria-current={form.sectionKey === current ? 'page' : undefined}
              >
                <SectionLabel
                  sectionKey={form.sectionKey}
                  name={`${form.number ? `${form.number} ` : ''}${form.title}`}
                  status={asks && editable ? status : undefined}
                />
              </a>
            </li>
          ))}
        </ol>
      </li>
    ))}
  </ol>
)

/** The document's sections beside the text on wide screens, behind a disclosure on narrow ones. */
export const SideNav = ({ words, ...props }: Props & { words: Words['nav'] }) => (
  <nav className="side" aria-label={words.sections}>
    <details className="side-narrow">
      <summary>{words.all}</summary>
      <List {...props} />
    </details>
    <div className="side-wide">
      <List {...props} />
    </div>
  </nav>
)
