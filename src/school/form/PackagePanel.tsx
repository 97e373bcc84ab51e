'use client'
import { useId, useState } from 'react'
import { useWords } from '../words/InLanguage.tsx'
import { type PackageView, usePackage, type Version } from './usePackage.ts'

const versions = ['internal', 'public'] as const satisfies Version[]
type Props = { distributionId: string; first: PackageView; handedIn: number }

/** All documents of a distribution that are handed in, as one ZIP: made while one does something else, then downloaded. */
export const PackagePanel = ({ distributionId, first, handedIn }: Props) => {
  const { zip: words } = useWords()
  const id = useId()
  const [version, setVersion] = useState<Version>('internal')
  const { view, refusal, make } = usePackage(distributionId, version, first)
  const { state = 'none', made = 0, total = 0, failed = [], madeAt, error } = view ?? {}
  const query = version === 'public' ? '?version=public' : ''
  return (
    <section className="panel stack" aria-labelledby={`${id}-title`}>
      <h2 id={`${id}-title`}>{words.heading}</h2>
      <p>{words.help(handedIn)}</p>
      <fieldset className="package-version">
        <legend>{words.version}</legend>
        {versions.map((one) => (
          <label key={one} className="decide-choice">
            <input type="radio" name={id} checked={version === one} onChange={() => setVersion(one)} />
            <span>{words.versions[one]}</span>
          </label>
        ))}
      </fieldset>
      {state === 'making' && total > 0 && <progress value={made} max={total} aria-label={words.progress} />}
      <p role="status">
        {state === 'making' && words.making(made, total)}
        {state === 'ready' && madeAt && words.ready(made - failed.length, Date.parse(madeAt))}
        {state === 'stopped' && words.stopped(made, total)}
      </p>
      {(refusal || (state === 'stopped' && error)) && (
        <p role="alert" className="field-finding">
          {refusal?.message ?? error}
        </p>
      )}
      {failed.length > 0 && (
        <>
          <p>{words.failed(failed.length)}</p>
          <ul className="field-finding">
            {failed.map((one) => (
              <li key={one.document}>
                <a href={`/dokument/${one.document}`}>{one.unit}</a>: {one.error}
              </li>
            ))}
          </ul>
        </>
      )}
      <div className="buttons">
        {state === 'ready' && made > failed.length && (
          <a className="button primary" href={`/uppfoljning/${distributionId}/zip${query}`} download>
            {words.download}
          </a>
        )}
        <button
          type="button"
          className={state === 'ready' ? undefined : 'primary'}
          disabled={state === 'making' || handedIn === 0}
          onClick={() => void make()}
        >
          {state === 'ready' ? words.again : state === 'stopped' ? words.goOn : words.make}
        </button>
      </div>
    </section>
  )
}
