'use client'
import { Button, Drawer, toast, useDocumentInfo, useModal } from '@payloadcms/ui'
import { useState } from 'react'
import { useUnsaved } from '../common/useUnsaved.ts'
import { useWords } from '../common/words.ts'
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
  const words = useWords()
  const [query, setQuery] = useState('')
  const { library, fault, run } = useLibrary(id, query)
  const news = library?.news ?? []
  const open = () => {
    if (unsaved) toast.error(words('Spara mallen först, annars går ändringarna förlorade.', 'Save the template first.'))
    else openModal(slug)
  }
  return (
    <>
      <Button buttonStyle="secondary" margin={false} onClick={open} size="medium">
        {words('Infoga från biblioteket', 'Insert from the library')}
        {news.length > 0 && ` (${words(`${news.length} nyare`, `${news.length} newer`)})`}
      </Button>
      <Drawer slug={slug} title={words('Blockbiblioteket', 'Block library')}>
        <div className="assembly-form">
          <p aria-live="assertive" className="assembly-form__fault">
            {fault}
          </p>
          <LibraryNews news={news} onAnswer={(blockKey, take) => run('library-update', { blockKey, take })} />
          <label>
            {words('Sök i rubrik, beskrivning, märkord och innehåll', 'Search title, description, tags and content')}
            <input onChange={({ currentTarget }) => setQuery(currentTarget.value)} type="search" value={query} />
          </label>
          {library ? (
            <LibraryEntries
              library={library}
              onInsert={(entryId, sectionKey) => run('library-insert', { entryId, sectionKey })}
            />
          ) : (
            <p>{words('Hämtar biblioteket …', 'Loading the library …')}</p>
          )}
        </div>
      </Drawer>
    </>
  )
}
