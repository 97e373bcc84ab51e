'use client'
import { useState } from 'react'
import type { FigureGrid } from '#commands/figures/readGrid.ts'
import type { Words } from '../words/sv.ts'
import { type Ask, told } from './askFigures.ts'

type Props = {
  ask: Ask
  grid: FigureGrid
  words: Words['figures']
  onDone: () => void
  onFault: (fault: string) => void
}

/** Locks the set's figures of the period, or unlocks those that stand still: with a word on why, for the log. */
export const LockForm = ({ ask, grid, words, onDone, onFault }: Props) => {
  const [reason, setReason] = useState<string>()
  const isLocked = grid.locked.length > 0
  const measures = isLocked ? grid.locked : [...new Set(grid.columns.map(({ measure }) => measure))]
  const turn = async (why: string) => {
    try {
      await ask('las', { period: grid.period, measures, locked: !isLocked, reason: why })
      setReason(undefined)
      onDone()
    } catch (error) {
      onFault(told(error))
    }
  }
  if (measures.length === 0) return null
  if (!isLocked)
    return (
      <button type="button" onClick={() => turn('')}>
        {words.lock}
      </button>
    )
  return reason === undefined ? (
    <button type="button" onClick={() => setReason('')}>
      {words.unlock}
    </button>
  ) : (
    <form
      className="figures-why"
      onSubmit={(event) => {
        event.preventDefault()
        void turn(reason)
      }}
    >
      <label>
        {words.why}{' '}
        <input
          className="input"
          maxLength={500}
          required
          value={reason}
          onChange={({ currentTarget }) => setReason(currentTarget.value)}
        />
      </label>
      <button type="submit">{words.unlock}</button>
    </form>
  )
}
