'use client'
import { useConfig } from '@payloadcms/ui'
import { useEffect, useState } from 'react'
import type { Library } from '#commands/library/listLibrary.ts'
import type { Presence } from '#commands/template/presence.ts'
import { inLanguage } from '#language'
import { callCommand } from '../../common/callCommand.ts'
import { LibraryNews } from '../../library/LibraryNews.tsx'
import { useLanguage, useWords } from '../../words/useWords.ts'
import type { BlockType } from '../settings/useBlockTypes.ts'
import { useEditor } from '../store/EditorContext.ts'
import type { NewBlock } from './dragged.ts'
import { Picture } from './Picture.tsx'

type Props = {
  query: string
  types: ReadonlyMap<string, BlockType>
  onChoose: (what: NewBlock) => void
  /** What makes a card something to drag. */
  drag: (what: NewBlock) => object
}

/** The library's ready-made blocks that match, each with its picture, whose it is and where else it stands. */
export const LibraryCards = ({ query, types, onChoose, drag }: Props) => {
  const { id, saver } = useEditor()
  const { config } = useConfig()
  const words = useWords()
  const language = useLanguage()
  const [library, setLibrary] = useState<Library>()
  const [fault, setFault] = useState('')
  const base = `${config.routes.api}/templates/${id}`

  useEffect(() => {
    let current = true
    const timer = setTimeout(
      () =>
        callCommand<Library>(`${base}/library`, { query }, words)
          .then((found) => current && setLibrary(found))
          .catch((error: Error) => current && setFault(error.message)),
      query ? 250 : 0,
    )
    return () => {
      current = false
      clearTimeout(timer)
    }
  }, [base, query, words])
  const answer = async (blockKey: string, take: boolean) => {
    try {
      await saver.flush()
      await callCommand(`${base}/library-update`, { blockKey, take }, words)
      const told = await callCommand<Presence>(`${base}/presence`, { rev: saver.rev() }, words)
      saver.hear({ ...told, conflicts: [] })
      setLibrary(await callCommand<Library>(`${base}/library`, { query }, words))
    } catch (error) {
      setFault(error instanceof Error ? error.message : String(error))
    }
  }
  return (
    <section aria-labelledby="te-library-title">
      <h3 id="te-library-title">{words.add.library}</h3>
      {fault ? <p role="alert">{fault}</p> : null}
      {library ? <LibraryNews news={library.news} onAnswer={(blockKey, take) => void answer(blockKey, take)} /> : null}
      {library?.entries.length === 0 ? <p className="te-empty">{words.add.noLibrary}</p> : null}
      <ul className="te-cards">
        {library?.entries.map((entry) => (
          <li key={entry.id}>
            <button onClick={() => onChoose({ entryId: entry.id })} type="button" {...drag({ entryId: entry.id })}>
              <Picture url={types.get(entry.blockType)?.picture} />
              <span>
                <strong>{entry.title}</strong>
                <small>
                  {inLanguage(entry.type, language)} ·{' '}
                  {words.add.scope[entry.scope === 'national' ? 'national' : 'municipal']}
                  {entry.tags.length > 0 ? ` · ${entry.tags.join(', ')}` : ''}
                </small>
                {entry.description ? <small>{entry.description}</small> : null}
                {entry.usedIn.length > 0 ? <small>{words.add.usedIn(entry.usedIn.join(', '))}</small> : null}
              </span>
            </button>
          </li>
        ))}
      </ul>
    </section>
  )
}
