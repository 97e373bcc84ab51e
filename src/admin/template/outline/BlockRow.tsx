'use client'
import { memo } from 'react'
import { useWords } from '../../words/useWords.ts'
import type { Block } from '../store/design.ts'
import { out, over, type RowHandlers } from './rowHandlers.ts'

type BlockRowProps = {
  block: Block
  sectionKey: string
  name: string
  isChosen: boolean
  isHidden: boolean
  faults: number
  isTabStop: boolean
  on: RowHandlers
}
/** A block in the outline: dragged, dropped on, chosen. Renders again only when something of its own is another. */
export const BlockRow = memo(
  ({ block, sectionKey, name, isChosen, isHidden, faults, isTabStop, on }: BlockRowProps) => {
    const words = useWords()
    const { blockKey } = block
    const title = typeof block.title === 'string' && block.title ? block.title : name
    return (
      <li
        className="te-item"
        onDragLeave={out}
        onDragOver={over}
        onDrop={(event) => on.onDrop(event, sectionKey, blockKey)}
      >
        <button
          aria-current={isChosen}
          className="te-item__name"
          data-block={blockKey}
          data-row
          draggable
          onClick={(event) => on.onChoose(event, sectionKey, blockKey)}
          onDragStart={(event) => on.onDragStart(event, blockKey)}
          tabIndex={isTabStop ? 0 : -1}
          type="button"
        >
          <span>{title}</span>
          {title === name ? null : <small>{name}</small>}
          {isHidden ? <small>{words.outline.hidden}</small> : null}
          {faults > 0 ? <b className="te-dot">{words.outline.toMend(faults)}</b> : null}
        </button>
        <button
          aria-label={words.outline.addAfter(title)}
          className="te-add"
          onClick={() => on.onAdd({ sectionKey, after: blockKey })}
          tabIndex={isTabStop ? 0 : -1}
          title={words.outline.add}
          type="button"
        >
          +
        </button>
      </li>
    )
  },
)
BlockRow.displayName = 'BlockRow'
