'use client'
import { useState } from 'react'
import type { ImportLine } from '#commands/figures/readGrid.ts'
import type { Undone } from '#commands/figures/undoImport.ts'
import { formatPeriod } from '#document/text/swedish.ts'
import type { Language } from '#document/tree/tree.ts'
import type { Words } from '../words/sv.ts'
import { type Ask, told } from './askFigures.ts'

type Props = {
  ask: Ask
  lines: ImportLine[]
  words: Words['figures']
  language: Language
  onDone: () => void
  onStatus: (status: string) => void
}
const isState = (state: string): state is keyof Words['figures']['imports']['states'] =>
  ['storing', 'done', 'failed', 'undone'].includes(state)

/** What was read in last, by whom, and the way back for each as a whole. */
export const Imports = ({ ask, lines, words: { imports: words }, language, onDone, onStatus }: Props) => {
  const [undoing, setUndoing] = useState('')
  const undo = async (importId: string) => {
    setUndoing(importId)
    try {
      const { removed, restored, kept } = await ask<Undone>('angra', { importId })
      onStatus(words.undone(removed, restored, kept))
      onDone()
    } catch (error) {
      onStatus(told(error))
    } finally {
      setUndoing('')
    }
  }
  return (
    <section className="figures-imports" aria-labelledby="imports">
      <h2 id="imports">{words.title}</h2>
      {lines.length === 0 && <p>{words.none}</p>}
      <ul>
        {lines.map(({ id, name, period, state, added, changed, byName, at }) => (
          <li key={id}>
            <strong>{name}</strong>, {formatPeriod(period, undefined, language)}: {words.told(added, changed)},{' '}
            {isState(state) ? words.states[state] : state}. {byName},{' '}
            {new Date(at).toLocaleString(language === 'sv' ? 'sv-SE' : 'en-GB', {
              dateStyle: 'short',
              timeStyle: 'short',
            })}{' '}
            {(state === 'done' || state === 'failed') && (
              <button type="button" className="quiet" disabled={undoing !== ''} onClick={() => undo(id)}>
                {undoing === id ? words.undoing : words.undo}
                <span className="visually-hidden"> {name}</span>
              </button>
            )}
          </li>
        ))}
      </ul>
    </section>
  )
}
