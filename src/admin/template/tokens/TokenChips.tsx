'use client'
import { useEffect, useState } from 'react'
import { useWords } from '../../words/useWords.ts'
import { useBlockTypes } from '../settings/useBlockTypes.ts'
import { useDesign, useEditor } from '../store/EditorContext.ts'
import { tokenChoices } from './tokenChoices.ts'

const token = /\{\{\s*([^{}]+?)\s*\}\}/gu
const tokensIn = (value: unknown): string[] =>
  typeof value === 'string'
    ? [...value.matchAll(token)].map(([, name = '']) => name)
    : typeof value === 'object' && value !== null
      ? Object.values(value).flatMap(tokensIn)
      : []

/** What the chosen part's tokens are called and stand for at the chosen school. */
export const TokenChips = ({ part }: { part: unknown }) => {
  const { store, page } = useEditor()
  const words = useWords()
  const types = useBlockTypes()
  const design = useDesign(store, (now) => now)
  const names = [...new Set(tokensIn(part))]
  const asked = names.join('\n')
  const [values, setValues] = useState<Record<string, string>>({})
  useEffect(() => {
    let current = true
    const timer = setTimeout(() => {
      if (asked) void page.values(asked.split('\n')).then((found) => current && setValues(found))
    }, 300)
    return () => {
      current = false
      clearTimeout(timer)
    }
  }, [asked, page])
  if (names.length === 0) return null
  const known = tokenChoices(page.state(), design, (slug) => types.get(slug)?.name ?? slug, words.tokens)
  return (
    <ul aria-label={words.tokens.filledIn} className="te-tokens">
      {names.map((name) => {
        const label = known.find((choice) => choice.token === name)?.label ?? name
        const value = values[name] ?? ''
        return (
          <li className="te-chip" data-lost={value.startsWith('[') || undefined} key={name} title={`{{${name}}}`}>
            {label}
            {value && value !== label ? `: ${value}` : ''}
          </li>
        )
      })}
    </ul>
  )
}
