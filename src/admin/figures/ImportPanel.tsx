'use client'
import { useEffect, useRef, useState } from 'react'
import type { ImportPreview } from '#commands/figures/previewImport.ts'
import type { FigureGrid } from '#commands/figures/readGrid.ts'
import type { Words } from '../words/sv.ts'
import { type Ask, told } from './askFigures.ts'
import { PreviewView } from './PreviewView.tsx'
import type { Choices, Reading } from './reading.ts'

type Props = {
  ask: Ask
  reading: Reading
  grid: FigureGrid
  period: string
  words: Words['figures']
  onStored: () => void
  onClose: () => void
}
type Row = { state: string; stored: number; added: number; changed: number }

/** A file, or what a source answered: what it would do, what its names mean, and then: read it in. */
export const ImportPanel = ({ ask, reading, grid, period, words: all, onStored, onClose }: Props) => {
  const words = all.preview
  const [choices, setChoices] = useState<Choices>({ columns: {}, units: {} })
  const [preview, setPreview] = useState<ImportPreview>()
  const [fault, setFault] = useState('')
  const [progress, setProgress] = useState('')
  const heading = useRef<HTMLHeadingElement>(null)
  const formOf = (more: Record<string, unknown>) => {
    const form = new FormData()
    if (reading.file) form.set('file', reading.file)
    const source = reading.file
      ? {}
      : { from: reading.from, source: reading.from === 'kolada' ? 'Kolada' : 'Skolverket' }
    form.set('choices', JSON.stringify({ period: grid.period, ...choices, ...source, ...more }))
    return form
  }
  // biome-ignore lint/correctness/useExhaustiveDependencies: anew for each choice about the file
  useEffect(() => {
    let current = true
    setFault('')
    ask<ImportPreview>('granska', formOf({}))
      .then((made) => current && setPreview(made))
      .catch((error) => current && setFault(told(error)))
    return () => {
      current = false
    }
  }, [choices, reading, grid.period])
  useEffect(() => heading.current?.focus(), [])

  const follow = async (importId: string) => {
    for (;;) {
      await new Promise((turn) => setTimeout(turn, 400))
      const row = (await fetch(`/api/figureImports/${importId}?depth=0`).then((answer) => answer.json())) as Row
      if (row.state === 'storing') setProgress(words.storing(row.stored, row.added + row.changed))
      else return setProgress(row.state === 'done' ? words.done(row.added + row.changed) : words.failed)
    }
  }
  const confirm = async () => {
    setFault('')
    setProgress(words.storing(0, (preview?.counts.added ?? 0) + (preview?.counts.changed ?? 0)))
    try {
      const { importId } = await ask<{ importId: string }>('las-in', formOf({ digest: preview?.digest }))
      setPreview(undefined)
      await follow(importId)
      onStored()
    } catch (error) {
      setProgress('')
      setFault(told(error))
      setChoices({ ...choices })
    }
  }
  const name = reading.file?.name ?? (reading.from === 'kolada' ? 'Kolada' : 'Skolverket')
  const total = (preview?.counts.added ?? 0) + (preview?.counts.changed ?? 0)
  return (
    <section className="panel figures-import" aria-labelledby="import-title">
      <h2 id="import-title" ref={heading} tabIndex={-1}>
        {words.title(name)}
      </h2>
      <p role="alert" className="field-finding">
        {fault}
      </p>
      <p role="status">{progress || (!preview && !fault ? words.reading : '')}</p>
      {preview && !progress && (
        <PreviewView
          preview={preview}
          grid={grid}
          period={period}
          choices={choices}
          onChoose={setChoices}
          words={words}
        />
      )}
      <div className="buttons">
        {preview && !progress && (
          <button type="button" className="primary" disabled={total === 0} onClick={confirm}>
            {total === 0 ? words.nothing : words.confirm(total)}
          </button>
        )}
        <button type="button" onClick={onClose}>
          {all.close}
        </button>
      </div>
    </section>
  )
}
