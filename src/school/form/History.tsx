import { type ToggleEvent, use, useState } from 'react'
import type { FormModel } from '#document/answer/form.ts'
import { Differences } from '../fields/Differences.tsx'
import { BlockContext, useAnswer, useForm } from '../fields/FormContext.tsx'
import { fieldId } from '../fields/fieldId.ts'
import { focusField } from '../fields/focusField.ts'
import { useWords } from '../words/InLanguage.tsx'
import { orderWith, type Version, type VersionLine, versionLines } from './versions.ts'

type Props = { documentId: string; form: FormModel; name: string }

const fetchVersions = async (documentId: string, block: string): Promise<Version[] | undefined> => {
  const url = `/api-skola/dokument/${documentId}/historik?block=${encodeURIComponent(block)}`
  const reply = await fetch(url).catch(() => undefined)
  const told = reply?.ok
    ? ((await reply.json().catch(() => undefined)) as { versions?: Version[] } | undefined)
    : undefined
  return told?.versions
}

/**
 * What has been written in a block and by whom, fetched when somebody opens it. An earlier version is put in as any other
 * change, so that what it replaces is kept as well.
 */
export const History = ({ documentId, form, name }: Props) => {
  const { queue, readOnly } = useForm()
  const words = useWords()
  const { history: phrases } = words
  const instanceKey = use(BlockContext)
  const [answer] = useAnswer<Record<string, unknown>>([])
  const [versions, setVersions] = useState<Version[]>()
  const [message, setMessage] = useState('')
  if (answer === undefined && !versions) return null
  const open = async (event: ToggleEvent<HTMLDetailsElement>) => {
    if (!event.currentTarget.open) return
    setMessage(phrases.loading)
    await queue.flush()
    const found = await fetchVersions(documentId, instanceKey)
    setVersions(found)
    setMessage(found ? '' : phrases.failed)
  }
  const take = ({ path, value, isGone }: VersionLine) => {
    queue.write(instanceKey, path, value === null ? undefined : structuredClone(value))
    const back = isGone && orderWith(answer, path)
    if (back) queue.write(instanceKey, back.path, back.value)
    setMessage(phrases.used)
    focusField(fieldId(instanceKey, path))
  }
  const lines = versions ? versionLines(form, versions, answer ?? {}, words) : []
  return (
    <details className="previous history" onToggle={(event) => void open(event)}>
      <summary>
        {phrases.heading}
        <span className="visually-hidden"> {phrases.of(name)}</span>
      </summary>
      <p role="status">{message || (versions && lines.length === 0 && phrases.none)}</p>
      {lines.length > 0 && (
        <dl>
          {lines.map((line) => (
            <div key={line.key}>
              <dt>
                {line.written}
                {line.place && <span className="place">{line.place}</span>}
              </dt>
              <dd>{line.before === undefined ? line.text : <Differences before={line.before} after={line.text} />}</dd>
              <dd className="what-now">
                {line.isNow && phrases.now}
                {line.isLost && phrases.lost}
                {line.isGone && phrases.gone}
                {!line.isNow && !readOnly && (
                  <button type="button" className="quiet" onClick={() => take(line)}>
                    {line.isGone ? phrases.putBack : phrases.use}
                    <span className="visually-hidden"> {line.written}</span>
                  </button>
                )}
              </dd>
            </div>
          ))}
        </dl>
      )}
    </details>
  )
}
