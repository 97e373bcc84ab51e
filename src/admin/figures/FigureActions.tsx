import { useRef } from 'react'
import type { FigureGrid } from '#commands/figures/readGrid.ts'
import type { Words } from '../words/sv.ts'
import type { Ask } from './askFigures.ts'
import { LockForm } from './LockForm.tsx'
import type { Reading } from './reading.ts'

type Props = {
  ask: Ask
  grid: FigureGrid
  /** Address of the set as a workbook. */
  excel: string
  words: Words['figures']
  onRead: (reading: Reading) => void
  onCopy: () => void
  onLock: () => void
  onFault: (fault: string) => void
}

/** What can be done with a set of figures: read a file, fetch from a source, copy out, lock. */
export const FigureActions = ({ ask, grid, excel, words, onRead, onCopy, onLock, onFault }: Props) => {
  const input = useRef<HTMLInputElement>(null)
  return (
    <div className="buttons figures-actions">
      <button type="button" className="primary" onClick={() => input.current?.click()}>
        {words.read}
      </button>
      <input
        ref={input}
        type="file"
        hidden
        accept=".xlsx,.csv,.txt,.tsv"
        aria-label={words.read}
        onChange={({ currentTarget }) => {
          const [file] = currentTarget.files ?? []
          if (file) onRead({ file })
          currentTarget.value = ''
        }}
      />
      {grid.measures.some(({ kolada }) => kolada) && (
        <button type="button" onClick={() => onRead({ from: 'kolada' })}>
          {words.fetch.kolada}
        </button>
      )}
      {grid.measures.some(({ skolverket }) => skolverket) && (
        <button type="button" onClick={() => onRead({ from: 'skolverket' })}>
          {words.fetch.skolverket}
        </button>
      )}
      <button type="button" onClick={onCopy}>
        {words.copy}
      </button>
      <a className="button" href={excel}>
        {words.excel}
      </a>
      <LockForm ask={ask} grid={grid} words={words} onDone={onLock} onFault={onFault} />
    </div>
  )
}
