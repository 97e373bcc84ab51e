import { type Ref, useMemo } from 'react'
import { groupFindings } from '#document/answer/groupFindings.ts'
import { restMissing } from '#document/answer/restMissing.ts'
import { type PlacedFinding, useForm } from '../fields/FormContext.tsx'
import { fieldId } from '../fields/fieldId.ts'
import { focusField } from '../fields/focusField.ts'
import { useWords } from '../words/InLanguage.tsx'
import { FindingLine } from './FindingLine.tsx'
import type { ItemView } from './view.ts'

type Props = { findings: PlacedFinding[]; items: ItemView[]; heading: string; ref?: Ref<HTMLElement> }

const Link = ({ instanceKey, path, title, message }: PlacedFinding) => {
  const id = fieldId(instanceKey, path.length > 0 ? path : ['item'])
  return (
    <a href={`#${id}`} onClick={(event) => focusField(id) && event.preventDefault()}>
      <FindingLine title={title} message={message} />
    </a>
  )
}

/** What remains, each line a link to its field in the same words as there, a table one line. Takes focus when it appears. */
export const FindingsSummary = ({ findings, items, heading, ref }: Props) => {
  const { queue } = useForm()
  const { findings: words, language } = useWords()
  const formFor = (key: string) => items.find(({ instanceKey }) => instanceKey === key)?.form
  // biome-ignore lint/correctness/useExhaustiveDependencies: the forms of a page do not change
  const lines = useMemo(() => groupFindings(findings, formFor, language), [findings, language])
  const restOf = ({ instanceKey, path: [key = ''] }: PlacedFinding) => {
    const form = formFor(instanceKey)
    return form ? restMissing(form, queue.read(instanceKey, []), key) : []
  }
  const fill = (line: PlacedFinding) => {
    for (const { path, value } of restOf(line)) queue.write(line.instanceKey, path, value)
    void queue.flush()
    focusField(fieldId(line.instanceKey, line.path.slice(0, 1)))
  }
  return (
    <section ref={ref} className="findings" tabIndex={-1} aria-labelledby="findings-heading">
      <h2 id="findings-heading">{heading}</h2>
      <ul>
        {lines.map(({ within, ...line }) => (
          <li key={`${line.instanceKey}/${line.path.join('/')}/${line.code}`}>
            <Link {...line} />{' '}
            {within.length > 1 && (
              <>
                {restOf(line).length > 0 && (
                  <button type="button" className="quiet" onClick={() => fill(line)}>
                    {words.rest(restOf(line).length)}
                  </button>
                )}
                <details>
                  <summary>{words.all(within.length)}</summary>
                  <ul>
                    {within.map((one) => (
                      <li key={`${one.path.join('/')}/${one.code}`}>
                        <Link {...one} />
                      </li>
                    ))}
                  </ul>
                </details>
              </>
            )}
          </li>
        ))}
      </ul>
    </section>
  )
}
