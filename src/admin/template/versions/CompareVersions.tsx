'use client'
import { useEffect, useState } from 'react'
import type { Comparison } from '#commands/template/versions/compareVersions.ts'
import type { Version } from '#commands/template/versions/listVersions.ts'
import { useWords } from '../../words/useWords.ts'
import { useBlockTypes } from '../settings/useBlockTypes.ts'
import { readDesign } from '../store/design.ts'
import { useEditor } from '../store/EditorContext.ts'
import { BesideRow } from './BesideRow.tsx'
import { besideEachOther } from './besideEachOther.ts'
import { restoreBlock } from './restoreBlock.ts'
import { VersionChoice } from './VersionChoice.tsx'

type Props = {
  versions: Version[]
  from: number
  latest: number
  compare: (from: number, to: number) => Promise<Comparison | undefined>
  back: () => void
  close: () => void
}

/** Any two versions: what differs in words, both beside each other, and the way back to the earlier of them. */
export const CompareVersions = ({ versions, from: first, latest, compare, back, close }: Props) => {
  const { store } = useEditor()
  const { versions: words } = useWords()
  const types = useBlockTypes()
  const [from, setFrom] = useState(first)
  const [to, setTo] = useState(latest)
  const [told, setTold] = useState<Comparison>()
  useEffect(() => {
    let current = true
    void compare(from, to).then((comparison) => current && comparison && setTold(comparison))
    return () => {
      current = false
    }
  }, [compare, from, to])
  const before = told && readDesign(told.before)
  const parts =
    before && told
      ? besideEachOther(
          before,
          readDesign(told.after),
          ({ title, blockType }) => title || (types.get(blockType)?.name ?? blockType),
        )
      : []
  return (
    <>
      <p className="te-tools">
        <button className="te-button" onClick={back} type="button">
          {words.back}
        </button>
        <VersionChoice label={words.from} latest={latest} onChoose={setFrom} rev={from} versions={versions} />
        <VersionChoice label={words.to} latest={latest} onChoose={setTo} rev={to} versions={versions} />
        {before ? (
          <button
            className="te-button"
            onClick={() => {
              store.change(() => before)
              close()
            }}
            type="button"
          >
            {words.restore}
          </button>
        ) : null}
      </p>
      <h3>{words.changes}</h3>
      {told && told.changes.length === 0 ? <p>{words.noChanges}</p> : null}
      {told && told.changes.length > 0 ? (
        // biome-ignore lint/a11y/noNoninteractiveTabindex: what is scrolled must be reached by keyboard
        <section aria-label={words.changes} className="te-changes" tabIndex={0}>
          <ul>
            {told.changes.map((change) => (
              <li key={change}>{change}</li>
            ))}
          </ul>
        </section>
      ) : null}
      {parts.map((part) => (
        <BesideRow
          key={part.key}
          onRestore={() => before && store.change((now) => restoreBlock(now, before, part.key))}
          part={part}
        />
      ))}
    </>
  )
}
