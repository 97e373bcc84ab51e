'use client'
import { type RefObject, useEffect, useRef, useState } from 'react'
import { useWords } from '../../words/useWords.ts'
import { useBlockTypes } from '../settings/useBlockTypes.ts'
import { useEditor } from '../store/EditorContext.ts'
import { type TokenChoice, tokenChoices } from './tokenChoices.ts'

type Field = HTMLInputElement | HTMLTextAreaElement
type Open = { field: Field; from: number; query: string; at: number }
const isField = (target: unknown): target is Field =>
  target instanceof HTMLTextAreaElement || (target instanceof HTMLInputElement && target.type === 'text')

/** React keeps the value of a field: only its own setter and an event tell it of a new one. */
const type = (field: Field, value: string, caret: number) => {
  const prototype = field instanceof HTMLTextAreaElement ? HTMLTextAreaElement.prototype : HTMLInputElement.prototype
  Object.getOwnPropertyDescriptor(prototype, 'value')?.set?.call(field, value)
  field.dispatchEvent(new Event('input', { bubbles: true }))
  field.setSelectionRange(caret, caret)
}
const opened = (field: Field): Pick<Open, 'from' | 'query'> | undefined => {
  const caret = field.selectionStart ?? 0
  const before = field.value.slice(0, caret)
  const from = before.lastIndexOf('{{')
  const query = before.slice(from + 2)
  return from >= 0 && !/[{}\n]/.test(query) ? { from, query } : undefined
}

/** What may stand between braces, chosen from a list that opens at `{{` in any text of the settings. */
export const TokenMenu = ({ box }: { box: RefObject<HTMLElement | null> }) => {
  const { store, page } = useEditor()
  const words = useWords()
  const types = useBlockTypes()
  const [open, setOpen] = useState<Open>()
  const list = useRef<HTMLDivElement>(null)
  const choices = open
    ? tokenChoices(page.state(), store.get(), (slug) => types.get(slug)?.name ?? slug, words.tokens).filter(
        ({ token, label, group }) =>
          `${token} ${label} ${group}`.toLocaleLowerCase('sv').includes(open.query.trim().toLocaleLowerCase('sv')),
      )
    : []
  const put = ({ token }: TokenChoice) => {
    if (!open) return
    const { field, from } = open
    const rest = field.value.slice(field.selectionStart ?? from).replace(/^\}\}/, '')
    const text = `{{${token}}}`
    const caret = from + text.length - (token.endsWith(':') ? 2 : 0)
    type(field, field.value.slice(0, from) + text + rest, caret)
    field.focus()
    setOpen(undefined)
  }
  const state = useRef({ open, choices, put })
  state.current = { open, choices, put }

  useEffect(() => {
    const root = box.current
    if (!root) return
    const look = ({ target }: Event) => {
      if (!isField(target)) return
      const found = opened(target)
      setOpen(found && { field: target, at: 0, ...found })
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
      setTimeout(() => setOpen((now) => (now && document.activeElement !== now.field ? undefined : now)), 150)
    root.addEventListener('input', look)
    root.addEventListener('keydown', keys, true)
    root.addEventListener('focusout', close)
    return () => {
      root.removeEventListener('input', look)
      root.removeEventListener('keydown', keys, true)
      root.removeEventListener('focusout', close)
    }
  }, [box])
  useEffect(() => {
    list.current?.querySelector('[aria-selected="true"]')?.scrollIntoView({ block: 'nearest' })
  })
  if (!open || choices.length === 0) return null
  const { left, bottom, top } = open.field.getBoundingClientRect()
  const style = bottom + 330 > innerHeight ? { bottom: innerHeight - top + 4 } : { top: bottom + 4 }
  return (
    <div
      aria-label={words.tokens.choose}
      className="te-menu"
      ref={list}
      role="listbox"
      style={{ ...style, left: Math.min(left, innerWidth - 350) }}
    >
      {choices.map((choice, index) => (
        // biome-ignore lint/a11y/useKeyWithClickEvents: arrows and Enter are read in the field itself, which keeps the cursor
        <div
          aria-selected={index === open.at}
          key={choice.token}
          onClick={() => put(choice)}
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
