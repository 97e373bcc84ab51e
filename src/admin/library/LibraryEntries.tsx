'use client'
import { Button } from '@payloadcms/ui'
import { useState } from 'react'
import type { Library } from '#commands/library/listLibrary.ts'
import { inLanguage } from '#language'
import { useLanguage, useWords } from '../words/useWords.ts'

type Props = { library: Library; onInsert: (entryId: string, sectionKey: string) => void }

/** What was found, each with what type it is and whose; the section chosen above all is where copies go. */
export const LibraryEntries = ({ library, onInsert }: Props) => {
  const { entries, sections } = library
  const { library: words, section: untitled } = useWords()
  const language = useLanguage()
  const [chosen, setChosen] = useState('')
  const sectionKey = chosen || sections[0]?.sectionKey || ''
  if (sections.length === 0) return <p>{words.noSection}</p>
  return (
    <>
      <label>
        {words.into}
        <select onChange={({ currentTarget }) => setChosen(currentTarget.value)} value={sectionKey}>
          {sections.map((section, index) => (
            <option key={section.sectionKey} value={section.sectionKey}>
              {section.title || untitled(index + 1)}
            </option>
          ))}
        </select>
      </label>
      <p aria-live="polite">{words.found(entries.length)}</p>
      <ul className="assembly-library">
        {entries.map((entry) => (
          <li key={entry.id}>
            <div>
              <h3>{entry.title}</h3>
              <p className="assembly-label__kind">
                {inLanguage(entry.type, language)} · {words.scope[entry.scope]} · {words.version(entry.version)}
                {entry.tags.length > 0 && ` · ${entry.tags.join(', ')}`}
              </p>
              {entry.description && <p>{entry.description}</p>}
              {entry.content && <p className="assembly-library__content">{entry.content}</p>}
            </div>
            <Button
              aria-label={words.insertNamed(entry.title)}
              buttonStyle="secondary"
              margin={false}
              onClick={() => onInsert(entry.id, sectionKey)}
              size="small"
            >
              {words.insert}
            </Button>
          </li>
        ))}
      </ul>
    </>
  )
}
