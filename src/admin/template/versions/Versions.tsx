'use client'
import { useConfig } from '@payloadcms/ui'
import { useCallback, useEffect, useState } from 'react'
import type { Comparison } from '#commands/template/versions/compareVersions.ts'
import type { Version } from '#commands/template/versions/listVersions.ts'
import { callCommand } from '../../common/callCommand.ts'
import { useWords } from '../../words/useWords.ts'
import { findBlock, readDesign } from '../store/design.ts'
import { useEditor } from '../store/EditorContext.ts'
import { insertBlocks, setBlock } from '../store/edits.ts'

const day = (at: string) => new Date(at).toLocaleString('sv-SE', { dateStyle: 'short', timeStyle: 'short' })

/** Earlier states: who made them and when, what has changed since, and a way back, whole or for one block. */
export const Versions = ({ close, blockKey }: { close: () => void; blockKey: string | undefined }) => {
  const { id, store, saver } = useEditor()
  const { config } = useConfig()
  const words = useWords()
  const [versions, setVersions] = useState<Version[]>([])
  const [only, setOnly] = useState(false)
  const [seen, setSeen] = useState<Comparison & { rev: number }>()
  const [fault, setFault] = useState('')
  const base = `${config.routes.api}/templates/${id}`
  const call = useCallback(
    async <T,>(path: string, body: Record<string, unknown>) => {
      try {
        setFault('')
        return await callCommand<T>(`${base}/${path}`, body, words)
      } catch (error) {
        setFault(error instanceof Error ? error.message : String(error))
        return undefined
      }
    },
    [base, words],
  )
  const load = useCallback(async () => {
    await saver.flush()
    const told = await call<{ versions: Version[] }>('versions', only && blockKey ? { blockKey } : {})
    if (told) setVersions(told.versions)
  }, [call, saver, only, blockKey])
  useEffect(() => void load(), [load])

  const compare = async (rev: number) => {
    const told = await call<Comparison>('compare-versions', { from: rev, to: saver.rev() })
    if (told) setSeen({ ...told, rev })
  }
  const name = async ({ rev, name: old }: Version) => {
    const given = window.prompt(words.versions.askName, old ?? '')
    if (given !== null && (await call('name-version', { rev, name: given }))) await load()
  }
  const before = seen && readDesign(seen.before as Record<string, unknown>)
  const old = before && blockKey ? findBlock(before, blockKey) : undefined
  const restoreBlock = () => {
    if (!old || !blockKey) return
    store.change((now) => {
      if (findBlock(now, blockKey)) return setBlock(now, blockKey, () => old.block)
      const home = now.sections.find(({ sectionKey }) => sectionKey === old.section.sectionKey) ?? now.sections.at(-1)
      return home ? insertBlocks(now, home.sectionKey, home.blocks.at(-1)?.blockKey, [old.block]) : now
    })
    close()
  }
  const now = store.get()
  const outlineOf = (design: typeof now) =>
    design.sections.map(({ sectionKey, title, blocks }) => (
      <p key={sectionKey}>{`${title ?? ''} (${blocks.length})`}</p>
    ))
  return (
    <section aria-label={words.versions.heading} className="te-versions">
      <header>
        <h2>{words.versions.heading}</h2>
        <button aria-label={words.versions.close} className="te-icon" onClick={close} type="button">
          ×
        </button>
      </header>
      {fault ? <p role="alert">{fault}</p> : null}
      {blockKey ? (
        <label>
          <input checked={only} onChange={({ target }) => setOnly(target.checked)} type="checkbox" />{' '}
          {words.versions.onlyBlock}
        </label>
      ) : null}
      {seen ? (
        <>
          <h3>{words.versions.changes}</h3>
          {seen.changes.length === 0 ? <p>{words.versions.noChanges}</p> : null}
          <ul>
            {seen.changes.map((change) => (
              <li key={change}>{change}</li>
            ))}
          </ul>
          <div className="te-versions__both">
            <div>
              <h3>{words.versions.before}</h3>
              {before ? outlineOf(before) : null}
            </div>
            <div>
              <h3>{words.versions.now}</h3>
              {outlineOf(now)}
            </div>
          </div>
          <p className="te-tools">
            <button
              className="te-button"
              onClick={() => {
                if (before) store.change(() => before)
                close()
              }}
              type="button"
            >
              {words.versions.restore}
            </button>
            {old ? (
              <button className="te-button" onClick={restoreBlock} type="button">
                {words.versions.restoreBlock}
              </button>
            ) : null}
            <button className="te-button" onClick={() => setSeen(undefined)} type="button">
              {words.versions.back}
            </button>
          </p>
        </>
      ) : (
        <ul>
          {versions.map((version) => (
            <li key={version.rev}>
              {version.name ? <strong>{version.name} </strong> : null}
              {day(version.savedAt)} <small>{version.author}</small>
              <br />
              <button onClick={() => void compare(version.rev)} type="button">
                {words.versions.compare}
              </button>
              <button onClick={() => void name(version)} type="button">
                {version.name ? words.versions.rename : words.versions.name}
              </button>
            </li>
          ))}
        </ul>
      )}
    </section>
  )
}
