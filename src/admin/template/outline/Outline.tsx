'use client'
import {
  type MouseEvent,
  useCallback,
  useDeferredValue,
  useEffect,
  useMemo,
  useRef,
  useState,
  useSyncExternalStore,
} from 'react'
import { useWords } from '../../words/useWords.ts'
import { draggedKey, draggedNew, dragKey } from '../add/dragged.ts'
import { useInsert } from '../add/useInsert.ts'
import { useBlockTypes } from '../settings/useBlockTypes.ts'
import { blocksOf, type Section } from '../store/design.ts'
import { type Chosen, useDesign, useEditor } from '../store/EditorContext.ts'
import { insertSections, moveBlocks, moveSection, newSection } from '../store/edits.ts'
import type { RowHandlers } from './rowHandlers.ts'
import { SectionRows } from './SectionRows.tsx'
import { useOutlineActions } from './useOutlineActions.ts'
import { useOutlineKeys } from './useOutlineKeys.ts'

type Props = {
  chosen: Chosen
  add: (at: { sectionKey: string; after?: string }) => void
}
/** Only what is of the section: a string, so that a section without any is not rendered again. */
const within = (section: Section, keys: Iterable<string>) => {
  const own = new Set([section.sectionKey, ...section.blocks.map(({ blockKey }) => blockKey)])
  return [...keys].filter((key) => own.has(key)).join(' ')
}

/** Sections and blocks in their order. Blocks are chosen, moved, copied and found here, by mouse and by keyboard alike. */
export const Outline = ({ chosen, add }: Props) => {
  const { store, page, choose } = useEditor()
  const words = useWords()
  const insert = useInsert()
  const types = useBlockTypes()
  // A key is painted in the settings first, and here when there is time.
  const sections = useDeferredValue(useDesign(store, (design) => design.sections))
  const { faults, hidden, numbers } = useSyncExternalStore(page.subscribe, page.state, page.state)
  const [more, setMore] = useState<ReadonlySet<string>>(new Set())
  const [folded, setFolded] = useState<ReadonlySet<string>>(new Set())
  const [query, setQuery] = useState('')
  const list = useRef<HTMLUListElement>(null)
  const current = chosen.blockKey ?? chosen.sectionKey ?? ''
  const keys = useMemo(() => new Set(more.has(current) ? more : [current]), [more, current])
  const act = useOutlineActions({ keys, add })

  const onFold = useCallback(
    (sectionKey: string, fold: boolean) =>
      setFolded((before) => new Set(fold ? [...before, sectionKey] : [...before].filter((key) => key !== sectionKey))),
    [],
  )
  const onKeyDown = useOutlineKeys(act, onFold)
  const on = useMemo(
    (): RowHandlers => ({
      onAdd: add,
      onFold,
      onChoose: (event: MouseEvent, sectionKey, blockKey) => {
        const key = blockKey ?? sectionKey
        setMore((before) => {
          if (event.ctrlKey || event.metaKey) return new Set([...before, key])
          const all = blocksOf(store.get()).map((block) => block.blockKey)
          const from = all.findIndex((one) => before.has(one))
          const to = all.indexOf(key)
          if (event.shiftKey && from >= 0 && to >= 0)
            return new Set(all.slice(Math.min(from, to), Math.max(from, to) + 1))
          return new Set([key])
        })
        choose({ sectionKey, ...(blockKey ? { blockKey } : {}) })
      },
      onDragStart: dragKey,
      onDrop: (event, sectionKey, after) => {
        event.preventDefault()
        delete (event.currentTarget as HTMLElement).dataset.over
        const key = draggedKey(event.dataTransfer)
        const made = draggedNew(event.dataTransfer)
        if (made) void insert(made, { sectionKey, ...(after ? { after } : {}) })
        else if (store.get().sections.some((section) => section.sectionKey === key))
          store.change((now) => moveSection(now, key, sectionKey))
        else if (key) store.change((now) => moveBlocks(now, new Set([key]), sectionKey, after))
      },
    }),
    [add, onFold, choose, store, insert],
  )
  useEffect(() => {
    list.current
      ?.querySelector(`[data-block="${current}"],[data-section="${current}"]`)
      ?.scrollIntoView({ block: 'nearest' })
  }, [current])
  const first = sections[0]?.sectionKey ?? ''
  const at = faults.flatMap(({ blockKey, sectionKey }) => blockKey ?? sectionKey ?? [])
  const addSection = () => {
    const made = newSection(words.outline.newSection)
    store.change((now) => insertSections(now, chosen.sectionKey ?? now.sections.at(-1)?.sectionKey, [made]))
    choose({ sectionKey: made.sectionKey, field: 'title' })
  }
  return (
    <nav aria-label={words.outline.label} className="te-outline" onKeyDown={onKeyDown}>
      <div className="te-outline__head">
        <button aria-current={current === ''} className="te-outline__document" onClick={() => choose({})} type="button">
          {words.outline.document}
        </button>
        <input
          aria-label={words.outline.search}
          onChange={({ target }) => setQuery(target.value.trim().toLocaleLowerCase('sv'))}
          placeholder={words.outline.searchShort}
          type="search"
        />
      </div>
      <ul className="te-outline__list" ref={list}>
        {sections.map((section, index) => (
          <SectionRows
            chosen={within(section, keys)}
            faults={within(section, at)}
            hidden={within(section, hidden)}
            index={index}
            isFolded={folded.has(section.sectionKey)}
            key={section.sectionKey}
            number={numbers.get(section.sectionKey)}
            on={on}
            query={query}
            section={section}
            tabStop={within(section, [current || first]) || ''}
            types={types}
          />
        ))}
      </ul>
      <button className="te-outline__new" onClick={addSection} type="button">
        {words.outline.addSection}
      </button>
    </nav>
  )
}
