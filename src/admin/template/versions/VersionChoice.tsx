'use client'
import type { Version } from '#commands/template/versions/listVersions.ts'
import { useWords } from '../../words/useWords.ts'
import { versionDay } from './versionDay.ts'

type Props = {
  label: string
  versions: Version[]
  rev: number
  latest: number
  onChoose: (rev: number) => void
}

/** One of the two versions to compare; the latest is called what it is, now. */
export const VersionChoice = ({ label, versions, rev, latest, onChoose }: Props) => {
  const { versions: words } = useWords()
  return (
    <label>
      {label}{' '}
      <select onChange={({ target }) => onChoose(Number(target.value))} value={rev}>
        <option value={latest}>{words.now}</option>
        {versions
          .filter((version) => version.rev !== latest)
          .map(({ rev: value, name, savedAt, author }) => (
            <option key={value} value={value}>
              {[name, versionDay(savedAt), author].filter(Boolean).join(' · ')}
            </option>
          ))}
      </select>
    </label>
  )
}
