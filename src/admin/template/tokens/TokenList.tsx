'use client'
import { useEffect, useRef } from 'react'
import { useWords } from '../../words/useWords.ts'
import type { TokenChoice } from './tokenChoices.ts'

/** Room that the list needs below a field (px), and its width. */
const [height, width] = [330, 350]

type Props = { choices: TokenChoice[]; at: number; below: DOMRect; onChoose: (choice: TokenChoice) => void }

/** The list itself. The cursor stays in the text, whose keys choose in it. */
export const TokenList = ({ choices, at, below: { left, bottom, top }, onChoose }: Props) => {
  const { tokens: words } = useWords()
  const list = useRef<HTMLDivElement>(null)
  useEffect(() => {
    list.current?.querySelector('[aria-selected="true"]')?.scrollIntoView({ block: 'nearest' })
  })
  const place = bottom + height > innerHeight ? { bottom: innerHeight - top + 4 } : { top: bottom + 4 }
  return (
    <div
      aria-label={words.choose}
      className="te-menu"
      ref={list}
      role="listbox"
      style={{ ...place, left: Math.min(left, innerWidth - width) }}
    >
      {choices.map((choice, index) => (
        // biome-ignore lint/a11y/useKeyWithClickEvents: arrows and Enter are read in the field itself, which keeps the cursor
        <div
          aria-selected={index === at}
          key={choice.token}
          onClick={() => onChoose(choice)}
          onMouseDown={(event) => event.preventDefault()}
          role="option"
          tabIndex={-1}
        >
          <span>{choice.label}</span>
          <small>{choice.group}</small>
        </div>
      ))}
    </div>
  )
}
