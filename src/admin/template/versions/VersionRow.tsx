'use client'
import { useState } from 'react'
import type { Version } from '#commands/template/versions/listVersions.ts'
import { useWords } from '../../words/useWords.ts'
import { versionDay } from './versionDay.ts'

type Props = { version: Version; onCompare: () => void; onName: (name: string) => void }

/** One version: when, by whom, and the name that somebody has given it. */
export const VersionRow = ({ version: { name, savedAt, author }, onCompare, onName }: Props) => {
  const { versions: words } = useWords()
  const [given, setGiven] = useState<string>()
  return (
    <li>
      {name ? <strong>{name} </strong> : null}
      {versionDay(savedAt)} <small>{author}</small>
      <br />
      {given === undefined ? (
        <>
          <button onClick={onCompare} type="button">
            {words.compare}
          </button>
          <button onClick={() => setGiven(name ?? '')} type="button">
            {name ? words.rename : words.name}
          </button>
        </>
      ) : (
        <form
          onSubmit={(event) => {
            event.preventDefault()
            setGiven(undefined)
            onName(given)
          }}
        >
          <input
            // biome-ignore lint/a11y/noAutofocus: whoever asked to give a name writes it next
            autoFocus
            aria-label={words.askName}
            maxLength={120}
            onChange={({ target }) => setGiven(target.value)}
            placeholder={words.askName}
            value={given}
          />
          <button type="submit">{words.keepName}</button>
        </form>
      )}
    </li>
  )
}
