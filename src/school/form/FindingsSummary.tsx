import { type Ref, useMemo } from 'react'
import type { PlacedFinding } from '../fields/FormContext.tsx'
import { fieldId } from '../fields/fieldId.ts'
import { focusField } from '../fields/focusField.ts'
import { FindingLine } from './FindingLine.tsx'

type Props = { findings: PlacedFinding[]; heading: string; ref?: Ref<HTMLElement> }

/** What remains, each line a link to its field in the same words as there. Takes focus when it appears. */
export const FindingsSummary = ({ findings, heading, ref }: Props) => {
  const lines = useMemo(
    () => findings.map((finding) => ({ ...finding, id: fieldId(finding.instanceKey, finding.path) })),
    [findings],
  )
  const go = (event: React.MouseEvent, id: string) => {
    if (focusField(id)) event.preventDefault()
  }
  return (
    <section ref={ref} className="findings" tabIndex={-1} aria-labelledby="findings-heading">
      <h2 id="findings-heading">{heading}</h2>
      <ul>
        {lines.map(({ id, message, title, code, instanceKey, path }) => (
          <li key={`${id} ${code}`}>
            <a href={`#${path.length > 0 ? id : fieldId(instanceKey, ['item'])}`} onClick={(event) => go(event, id)}>
              <FindingLine title={title} message={message} />
            </a>
          </li>
        ))}
      </ul>
    </section>
  )
}
