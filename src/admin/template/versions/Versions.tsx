'use client'
import { useState } from 'react'
import { useWords } from '../../words/useWords.ts'
import { useEditor } from '../store/EditorContext.ts'
import { CompareVersions } from './CompareVersions.tsx'
import { useVersions } from './useVersions.ts'
import { VersionRow } from './VersionRow.tsx'

/** Earlier states: who made them and when, what differs between any two, and a way back, whole or for one block. */
export const Versions = ({ close, blockKey }: { close: () => void; blockKey: string | undefined }) => {
  const { saver } = useEditor()
  const { versions: words } = useWords()
  const [only, setOnly] = useState(false)
  const [from, setFrom] = useState<number>()
  const { versions, fault, name, compare } = useVersions(only ? blockKey : undefined)
  return (
    <section aria-label={words.heading} className="te-versions" data-wide={from !== undefined || undefined}>
      <header>
        <h2>{words.heading}</h2>
        <button aria-label={words.close} className="te-icon" onClick={close} type="button">
          ×
        </button>
      </header>
      {fault ? <p role="alert">{fault}</p> : null}
      {from === undefined ? (
        <>
          {blockKey ? (
            <label>
              <input checked={only} onChange={({ target }) => setOnly(target.checked)} type="checkbox" />{' '}
              {words.onlyBlock}
            </label>
          ) : null}
          {versions.length === 0 ? <p>{words.none}</p> : null}
          <ul>
            {versions.map((version) => (
              <VersionRow
                key={version.rev}
                onCompare={() => setFrom(version.rev)}
                onName={(given) => void name(version.rev, given)}
                version={version}
              />
            ))}
          </ul>
        </>
      ) : (
        <CompareVersions
          back={() => setFrom(undefined)}
          close={close}
          compare={compare}
          from={from}
          latest={saver.rev()}
          versions={versions}
        />
      )}
    </section>
  )
}
