'use client'
import { type RefObject, useEffect, useRef, useState } from 'react'
import { useWords } from '../../words/useWords.ts'
import { useEditor } from '../store/EditorContext.ts'
import { TokenList } from './TokenList.tsx'
import { boxOf, caretAt, openedAt, type TextTarget, textTarget, writeAt } from './textTarget.ts'
import type { TokenChoice } from './tokenChoices.ts'
import { useTokenChoices } from './useTokenChoices.ts'

type Open = { target: TextTarget; from: number; query: string; at: number }
const plain = (text: string) => text.trim().toLocaleLowerCase('sv')

/** What may stand between braces, chosen from a list that opens at `{{`, or by a button, in any text of the settings. */
export const TokenMenu = ({ box }: { box: RefObject<HTMLElement | null> }) => {
  const { page } = useEditor()
  const { tokens: words } = useWords()
  const choicesNow = useTokenChoices()
  const [open, setOpen] = useState<Open>()
  const [writing, setWriting] = useState<TextTarget>()
  const choices = open
    ? choicesNow().filter(({ token, label, group }) => plain(`${token} ${label} ${group}`).includes(plain(open.query)))
    : []
  const put = ({ token }: TokenChoice) => {
    if (!open) return
    const text = `{{${token}}}`
    writeAt(open.target, open.from, text, open.from + text.length - (token.endsWith(':') ? 2 : 0))
    setOpen(undefined)
  }
  const state = useRef({ open, choices, put })
  state.current = { open, choices, put }

  useEffect(() => {
    const root = box.current
    if (!root) return
    const look = ({ target }: Event) => {
      const written = textTarget(target)
      const found = written && openedAt(written)
      setOpen(written && found && { target: written, at: 0, ...found })
    }
    const enter = ({ target }: Event) => {
      if (!(target instanceof HTMLElement && target.closest('.te-insert'))) setWriting(textTarget(target))
    }
    const keys = (event: KeyboardEvent) => {
      const { open: now, choices: all, put: take } = state.current
      if (!now || all.length === 0) return
      const step = { ArrowDown: 1, ArrowUp: -1 }[event.key]
      const chosen = all[now.at]
      if (step) setOpen({ ...now, at: (now.at + step + all.length) % all.length })
      else if ((event.key === 'Enter' || event.key === 'Tab') && chosen) take(chosen)
      else if (event.key === 'Escape') setOpen(undefined)
      else return
      event.preventDefault()
      event.stopPropagation()
    }
    const close = () =>
      setTimeout(() => setOpen((now) => (now?.target.contains(document.activeElement) ? now : undefined)), 150)
    root.addEventListener('input', look)
    root.addEventListener('focusin', enter)
    root.addEventListener('keydown', keys, true)
    root.addEventListener('focusout', close)
    return () => {
      root.removeEventListener('input', look)
      root.removeEventListener('focusin', enter)
      root.removeEventListener('keydown', keys, true)
      root.removeEventListener('focusout', close)
    }
  }, [box])
  const insert = () => {
    if (!writing?.isConnected) return
    writing.focus()
    const from = caretAt(writing)
    setOpen({ target: writing, from, query: '', at: 0 })
  }
  return (
    <>
      {writing?.isConnected && page.state().vocabulary ? (
        <div className="te-insert">
          <button className="te-button" onClick={insert} onMouseDown={(event) => event.preventDefault()} type="button">
            {words.insert}
          </button>
        </div>
      ) : null}
      {open && choices.length > 0 ? (
        <TokenList at={open.at} below={boxOf(open.target)} choices={choices} onChoose={put} />
      ) : null}
    </>
  )
}
