'use client'
import { useEffect, useState } from 'react'
import { useWords } from '../../words/useWords.ts'
import { useEditor } from '../store/EditorContext.ts'
import { tokenPattern } from './tokenPattern.ts'
import { useTokenChoices } from './useTokenChoices.ts'

const tokensIn = (value: unknown): string[] =>
  typeof value === 'string'
    ? [...value.matchAll(tokenPattern)].map(([, name = '']) => name)
    : typeof value === 'object' && value !== null
      ? Object.values(value).flatMap(tokensIn)
      : []

/** What the chosen part's tokens are called and stand for at the chosen school. */
export const TokenChips = ({ part }: { part: unknown }) => {
  const { page } = useEditor()
  const words = useWords()
  const choices = useTokenChoices()
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
  const known = choices()
  return (
    <ul aria-label={words.tokens.filledIn} className="te-tokens">
      {names.map((name) => {
        const called = known.find((choice) => choice.token === name)?.label
        const label = called ?? name
        const value = values[name] ?? ''
        return (
          <li
            className="te-chip"
            data-lost={(!called && value.startsWith('[')) || undefined}
            key={name}
            title={`{{${name}}}`}
          >
            {label}
            {value && value !== label && !(called && value.startsWith('[')) ? `: ${value}` : ''}
          </li>
        )
      })}
    </ul>
  )
}
