'use client'
import type { Library } from '#commands/library/listLibrary.ts'
import { inLanguage } from '#language'
import { useLanguage, useWords } from '../../words/useWords.ts'
import type { BlockType } from '../settings/useBlockTypes.ts'
import type { NewBlock } from './dragged.ts'
import { Picture } from './Picture.tsx'

type Props = {
  library: Library | undefined
  fault: string
  types: ReadonlyMap<string, BlockType>
  onChoose: (what: NewBlock) => void
  /** What makes a card something to drag. */
  drag: (what: NewBlock) => object
}

/** The library's ready-made blocks and sections that match, each with its picture, whose it is and where else it stands. */
export const LibraryCards = ({ library, fault, types, onChoose, drag }: Props) => {
  const words = useWords()
  const language = useLanguage()
  return (
    <section aria-labelledby="te-library-title">
      <h3 id="te-library-title">{words.add.library}</h3>
      {fault ? <p role="alert">{fault}</p> : null}
      {library?.entries.length === 0 ? <p className="te-empty">{words.add.noLibrary}</p> : null}
      <ul className="te-cards">
        {library?.entries.map((entry) => (
          <li key={entry.id}>
            <button onClick={() => onChoose({ entryId: entry.id })} type="button" {...drag({ entryId: entry.id })}>
              <Picture url={types.get(entry.blockType)?.picture} />
              <span>
                <strong>{entry.title}</strong>
                <small>
                  {entry.blocks ? words.add.section(entry.blocks) : inLanguage(entry.type, language)} ·{' '}
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
