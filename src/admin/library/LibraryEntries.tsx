'use client'
import { Button } from '@payloadcms/ui'
import { useState } from 'react'
import type { Library } from '#commands/library/listLibrary.ts'
import { useWords } from '../common/words.ts'

type Props = { library: Library; onInsert: (entryId: string, sectionKey: string) => void }

/** What was found, each with what type it is and whose; the section chosen above all is where copies go. */
export const LibraryEntries = ({ library, onInsert }: Props) => {
  const { entries, sections } = library
  const words = useWords()
  const [chosen, setChosen] = useState('')
  const sectionKey = chosen || sections[0]?.sectionKey || ''
  if (sections.length === 0)
    return <p>{words('Lägg till ett avsnitt i mallen och spara först.', 'Add a section and save first.')}</p>
  return (
    <>
      <label>
        {words('Infoga sist i avsnittet', 'Insert last in the section')}
        <select onChange={({ currentTarget }) => setChosen(currentTarget.value)} value={sectionKey}>
          {sections.map((section, index) => (
            <option key={section.sectionKey} value={section.sectionKey}>
              {section.title || `${words('Avsnitt', 'Section')} ${index + 1}`}
            </option>
          ))}
        </select>
      </label>
      <p aria-live="polite">
        {words(
          entries.length === 1 ? '1 block' : `${entries.length} block`,
          entries.length === 1 ? '1 block' : `${entries.length} blocks`,
        )}
      </p>
      <ul className="assembly-library">
        {entries.map((entry) => (
          <li key={entry.id}>
            <div>
              <h3>{entry.title}</h3>
              <p className="assembly-label__kind">
                {words(entry.type.sv, entry.type.en)} ·{' '}
                {entry.scope === 'national' ? words('Nationellt', 'National') : words('Kommunens', 'Municipal')} ·{' '}
                {words('version', 'version')} {entry.version}
                {entry.tags.length > 0 && ` · ${entry.tags.join(', ')}`}
              </p>
              {entry.description && <p>{entry.description}</p>}
              {entry.content && <p className="assembly-library__content">{entry.content}</p>}
            </div>
            <Button
              aria-label={words(`Infoga ${entry.title}`, `Insert ${entry.title}`)}
              buttonStyle="secondary"
              margin={false}
              onClick={() => onInsert(entry.id, sectionKey)}
              size="small"
            >
              {words('Infoga', 'Insert')}
            </Button>
          </li>
        ))}
      </ul>
    </>
  )
}
