'use client'
import { Button, Drawer, toast, useDocumentInfo, useModal } from '@payloadcms/ui'
import { useState } from 'react'
import { useUnsaved } from '../common/useUnsaved.ts'
import { useWords } from '../words/useWords.ts'
import { LibraryEntries } from './LibraryEntries.tsx'
import { LibraryNews } from './LibraryNews.tsx'
import { useLibrary } from './useLibrary.ts'

const slug = 'block-library'

/** "Infoga från biblioteket": ready-made blocks to search and copy into a section, and newer versions of those copied. */
export const Library = () => {
  const { id } = useDocumentInfo()
  return id ? <LibraryOf id={String(id)} /> : null
}

const LibraryOf = ({ id }: { id: string }) => {
  const { openModal } = useModal()
  const unsaved = useUnsaved()
  const { library: words } = useWords()
  const [query, setQuery] = useState('')
  const { library, fault, run } = useLibrary(id, query)
  const news = library?.news ?? []
  const open = () => {
    if (unsaved) toast.error(words.unsaved)
    else openModal(slug)
  }
  return (
    <>
      <Button buttonStyle="secondary" margin={false} onClick={open} size="medium">
        {words.open}
        {news.length > 0 && ` (${words.newer(news.length)})`}
      </Button>
      <Drawer slug={slug} title={words.title}>
        <div className="assembly-form">
          <p aria-live="assertive" className="assembly-form__fault">
            {fault}
          </p>
          <LibraryNews news={news} onAnswer={(blockKey, take) => run('library-update', { blockKey, take })} />
          <label>
            {words.search}
            <input onChange={({ currentTarget }) => setQuery(currentTarget.value)} type="search" value={query} />
          </label>
          {library ? (
            <LibraryEntries
              library={library}
              onInsert={(entryId, sectionKey) => run('library-insert', { entryId, sectionKey })}
            />
          ) : (
            <p>{words.loading}</p>
          )}
        </div>
      </Drawer>
    </>
  )
}
