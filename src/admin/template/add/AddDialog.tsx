'use client'
import { type DragEvent, useEffect, useMemo, useRef, useState } from 'react'
import { LibraryNews } from '../../library/LibraryNews.tsx'
import { useWords } from '../../words/useWords.ts'
import { type BlockType, useBlockTypes } from '../settings/useBlockTypes.ts'
import { dragNew, type NewBlock } from './dragged.ts'
import { LibraryCards } from './LibraryCards.tsx'
import { Picture } from './Picture.tsx'
import { type AddAt, useInsert } from './useInsert.ts'
import { useLibrary } from './useLibrary.ts'

type Props = { at: AddAt; close: () => void }

const plain = (text: string) => text.toLocaleLowerCase('sv')
const matches = (query: string, { name, use, group }: BlockType) => {
  const text = plain(`${name} ${use} ${group}`)
  return query.split(/\s+/).every((word) => text.includes(word))
}

/** What can stand here: the block types with their pictures, below them what is ready-made in the library, and first what is new there. */
export const AddDialog = ({ at, close }: Props) => {
  const insert = useInsert()
  const isDragged = useRef(false)
  const words = useWords()
  const types = useBlockTypes()
  const dialog = useRef<HTMLDialogElement>(null)
  const [query, setQuery] = useState('')
  const { library, fault, answer } = useLibrary(query.trim())
  const wanted = plain(query.trim())
  // What is called just that comes first, for Enter takes it.
  const found = useMemo(
    () =>
      [...types.values()]
        .filter((type) => matches(wanted, type))
        .toSorted((a, b) => Number(plain(b.name) === wanted) - Number(plain(a.name) === wanted)),
    [types, wanted],
  )
  const groups = useMemo(() => [...Map.groupBy(found, ({ group }) => group)], [found])

  useEffect(() => dialog.current?.showModal(), [])
  const put = (what: NewBlock) => {
    close()
    void insert(what, at)
  }
  const drag = (what: NewBlock) => ({
    draggable: true,
    onDragStart: (event: DragEvent) => {
      dragNew(event, what)
      isDragged.current = true
      // What is dragged is to be dropped on what lies behind: nothing is inert any more, and the card that is dragged
      // stays where it is, for a drag ends when what it began at is gone.
      setTimeout(() => {
        dialog.current?.close()
        dialog.current?.show()
        dialog.current?.classList.add('te-dialog--dragged')
      })
    },
    onDragEnd: close,
  })
  return (
    <dialog
      aria-labelledby="te-add-title"
      className="te-dialog"
      onClose={() => isDragged.current || close()}
      ref={dialog}
    >
      <header>
        <h2 id="te-add-title">{words.add.heading}</h2>
        <input
          aria-label={words.add.search}
          onChange={({ target }) => setQuery(target.value)}
          onKeyDown={(event) => {
            if (event.key === 'Enter' && found[0]) {
              event.preventDefault()
              put({ blockType: found[0].slug })
            }
          }}
          placeholder={words.add.searchFor}
          type="search"
        />
        <button aria-label={words.add.close} className="te-icon" onClick={close} type="button">
          ×
        </button>
      </header>
      <div className="te-dialog__body">
        <LibraryNews news={library?.news ?? []} onAnswer={(what, take) => void answer(what, take)} />
        {groups.map(([group, members]) => (
          <section aria-label={group} key={group}>
            <h3>{group}</h3>
            <ul className="te-cards">
              {members.map(({ slug, name, use, picture }) => (
                <li key={slug}>
                  <button onClick={() => put({ blockType: slug })} type="button" {...drag({ blockType: slug })}>
                    <Picture url={picture} />
                    <span>
                      <strong>{name}</strong>
                      <small>{use}</small>
                    </span>
                  </button>
                </li>
              ))}
            </ul>
          </section>
        ))}
        <LibraryCards drag={drag} fault={fault} library={library} onChoose={put} types={types} />
      </div>
    </dialog>
  )
}
