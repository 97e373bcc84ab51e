'use client'
import { memo } from 'react'
import { useWords } from '../../words/useWords.ts'
import type { BlockType } from '../settings/useBlockTypes.ts'
import type { Block, Section } from '../store/design.ts'
import { BlockRow } from './BlockRow.tsx'
import { out, over, type RowHandlers } from './rowHandlers.ts'

type SectionRowsProps = {
  section: Section
  number?: string | undefined
  index: number
  types: ReadonlyMap<string, BlockType>
  /** Of all that is chosen, hidden or at fault only what concerns this section, as text: compared by value. */
  chosen: string
  hidden: string
  faults: string
  tabStop: string
  isFolded: boolean
  query: string
  on: RowHandlers
}
const has = (list: string, key: string) => list.split(' ').includes(key)
const count = (list: string, key: string) => list.split(' ').filter((one) => one === key).length
const matches = (query: string, ...texts: (string | null | undefined)[]) =>
  texts.some((text) => text?.toLocaleLowerCase('sv').includes(query))

/** A section with its blocks. Renders again only when something in it is another. */
export const SectionRows = memo((props: SectionRowsProps) => {
  const { section, number, index, types, chosen, hidden, faults, tabStop, isFolded, query, on } = props
  const words = useWords()
  const { sectionKey, kind } = section
  const title = section.title || words.outline.section(index + 1)
  const nameOf = (block: Block) => types.get(block.blockType)?.name ?? block.blockType
  const own = matches(query, title)
  const blocks = section.blocks.filter(
    (block) => own || matches(query, block.title, nameOf(block), block.prompt as string),
  )
  if (query && !own && blocks.length === 0) return null
  const isOpen = !isFolded || query !== ''
  return (
    <li className={`te-group te-group--${kind ?? 'section'}`}>
      {/* biome-ignore lint/a11y/noStaticElementInteractions: only a place to drop; by keyboard it is Alt and an arrow */}
      <div className="te-item" onDragLeave={out} onDragOver={over} onDrop={(event) => on.onDrop(event, sectionKey)}>
        <button
          aria-expanded={isOpen}
          aria-label={words.outline.fold(title)}
          className="te-fold"
          onClick={() => on.onFold(sectionKey, !isFolded)}
          tabIndex={-1}
          type="button"
        >
          {isOpen ? '▾' : '▸'}
        </button>
        <button
          aria-current={has(chosen, sectionKey)}
          className="te-item__name te-item__name--section"
          data-row
          data-section={sectionKey}
          draggable
          onClick={(event) => on.onChoose(event, sectionKey)}
          onDragStart={(event) => on.onDragStart(event, sectionKey)}
          tabIndex={tabStop === sectionKey ? 0 : -1}
          type="button"
        >
          <span>
            {number ? `${number} ` : ''}
            {title}
          </span>
          {has(hidden, sectionKey) ? <small>{words.outline.hidden}</small> : null}
          {count(faults, sectionKey) > 0 ? <b className="te-dot">!</b> : null}
        </button>
        <button
          aria-label={words.outline.addFirst(title)}
          className="te-add"
          onClick={() => on.onAdd({ sectionKey })}
          tabIndex={tabStop === sectionKey ? 0 : -1}
          title={words.outline.add}
          type="button"
        >
          +
        </button>
      </div>
      {isOpen && blocks.length > 0 ? (
        <ul>
          {blocks.map((block) => (
            <BlockRow
              block={block}
              faults={count(faults, block.blockKey)}
              isChosen={has(chosen, block.blockKey)}
              isHidden={has(hidden, block.blockKey)}
              isTabStop={tabStop === block.blockKey}
              key={block.blockKey}
              name={nameOf(block)}
              on={on}
              sectionKey={sectionKey}
            />
          ))}
        </ul>
      ) : null}
    </li>
  )
})
SectionRows.displayName = 'SectionRows'
