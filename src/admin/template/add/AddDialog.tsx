'use client'
import { useEffect, useMemo, useRef, useState } from 'react'
import { useWords } from '../../words/useWords.ts'
import { type BlockType, useBlockTypes } from '../settings/useBlockTypes.ts'
import type { Block } from '../store/design.ts'
import { useEditor } from '../store/EditorContext.ts'
import { insertBlocks, newBlock } from '../store/edits.ts'
import { LibraryCards } from './LibraryCards.tsx'
import { Picture } from './Picture.tsx'

export type AddAt = { sectionKey: string; after?: string }
type Props = { at: AddAt; close: () => void }

const plain = (text: string) => text.toLocaleLowerCase('sv')
const matches = (query: string, { name, use, group }: BlockType) => {
  const text = plain(`${name} ${use} ${group}`)
  return query.split(/\s+/).every((word) => text.includes(word))
}

/** What can stand here: the block types with their pictures, and below them the ready-made blocks of the library. */
export const AddDialog = ({ at, close }: Props) => {
  const { store, choose } = useEditor()
  const words = useWords()
  const types = useBlockTypes()
  const dialog = useRef<HTMLDialogElement>(null)
  const [query, setQuery] = useState('')
  const wanted = plain(query.trim())
  const found = useMemo(() => [...types.values()].filter((type) => matches(wanted, type)), [types, wanted])
  const groups = useMemo(() => [...Map.groupBy(found, ({ group }) => group)], [found])

  useEffect(() => dialog.current?.showModal(), [])
  const put = (block: Block) => {
    close()
    store.change((now) => insertBlocks(now, at.sectionKey, at.after, [block]))
    choose({ sectionKey: at.sectionKey, blockKey: block.blockKey, field: 'title' })
  }
  return (
    <dialog aria-labelledby="te-add-title" className="te-dialog" onClose={close} ref={dialog}>
      <header>
        <h2 id="te-add-title">{words.add.heading}</h2>
        <input
          aria-label={words.add.search}
          onChange={({ target }) => setQuery(target.value)}
          onKeyDown={(event) => {
            if (event.key === 'Enter' && found[0]) {
              event.preventDefault()
              put(newBlock(found[0].slug))
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
        {groups.map(([group, members]) => (
          <section aria-label={group} key={group}>
            <h3>{group}</h3>
            <ul className="te-cards">
              {members.map(({ slug, name, use, picture }) => (
                <li key={slug}>
                  <button onClick={() => put(newBlock(slug))} type="button">
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
        <LibraryCards onChoose={put} query={query.trim()} types={types} />
      </div>
    </dialog>
  )
}
