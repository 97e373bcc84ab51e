'use client'
import { useEffect, useMemo, useRef, useState } from 'react'
import type { FigureGrid } from '#commands/figures/readGrid.ts'
import { formatPeriod, formatValue } from '#document/text/swedish.ts'
import type { Language } from '#document/tree/tree.ts'
import { wordsOf } from '../words/wordsOf.ts'
import { askAt, told } from './askFigures.ts'
import { FigureActions } from './FigureActions.tsx'
import { FigureChoices } from './FigureChoices.tsx'
import { FigureTable } from './FigureTable.tsx'
import { unitChoices } from './figureField.ts'
import { ImportPanel } from './ImportPanel.tsx'
import { Imports } from './Imports.tsx'
import type { Reading } from './reading.ts'

type Props = { municipality: string; first: FigureGrid; language: Language }

/** Choose what, see units by measures and groups; type, paste, read in, fetch, lock, copy out. One address for each choice. */
export const FiguresPage = ({ municipality, first, language }: Props) => {
  const all = wordsOf(language)
  const words = all.figures
  const path = `/api-skola/siffror/${municipality}`
  const ask = useMemo(() => askAt(path, language, wordsOf(language)), [path, language])
  const [grid, setGrid] = useState(first)
  const [version, setVersion] = useState(0)
  const [chosen, setChosen] = useState('')
  const [reading, setReading] = useState<Reading>()
  const [status, setStatus] = useState('')
  const live = useRef(false)
  useEffect(() => {
    live.current = true
    setVersion((now) => now + 1)
  }, [])
  const load = async (next: { set?: string; period?: string }) => {
    const { set, period } = { set: grid.set, period: grid.period, ...next }
    try {
      const fresh = await ask<FigureGrid>('tabell', { set, ...(next.set ? {} : { period }) })
      setGrid(fresh)
      setVersion((now) => now + 1)
      const query = new URLSearchParams({ samling: fresh.set, period: fresh.period, kommun: municipality })
      history.replaceState(null, '', `?${query}`)
    } catch (error) {
      setStatus(told(error))
    }
  }
  const choices = unitChoices(grid.units, words.kinds, words.schoolsOf)
  const withFigures = choices.find(({ units }) => units.some(({ id }) => grid.values[id]))
  const choice = choices.find(({ key }) => key === chosen) ?? withFigures ?? choices[0]
  const copy = async () => {
    const fresh = await ask<FigureGrid>('tabell', { set: grid.set, period: grid.period })
    const head = [
      ['', ...fresh.columns.map(({ measureLabel }) => measureLabel)],
      [words.unit, ...fresh.columns.map(({ label }) => label)],
    ]
    const rows = (choice?.units ?? []).map(({ id, name }) => [
      name,
      ...fresh.columns.map(({ key }) =>
        formatValue(fresh.values[id]?.[key], { language }).replace(/\s/gu, '').replace('−', '-'),
      ),
    ])
    await navigator.clipboard.writeText([...head, ...rows].map((line) => line.join('\t')).join('\n'))
    setStatus(words.copied)
  }
  const query = new URLSearchParams({ set: grid.set, period: grid.period })
  const period = formatPeriod(grid.period, undefined, language)
  return (
    <div className="figures">
      <div className="page-head">
        <h1>{words.title}</h1>
        <p className="lead">{words.lead}</p>
      </div>
      {grid.sets.length === 0 ? (
        <p className="notice">{words.noMeasures}</p>
      ) : (
        <>
          <FigureChoices
            grid={grid}
            choices={choices}
            chosen={choice?.key}
            language={language}
            words={words}
            onLoad={load}
            onChoose={setChosen}
          />
          <FigureActions
            ask={ask}
            grid={grid}
            excel={`${path}/excel?${query}`}
            words={words}
            onRead={setReading}
            onCopy={copy}
            onLock={() => load({})}
            onFault={setStatus}
          />
          <p role="status">{status}</p>
          {reading && (
            <ImportPanel
              key={reading.file?.name ?? reading.from}
              ask={ask}
              reading={reading}
              grid={grid}
              period={period}
              words={words}
              onStored={() => load({})}
              onClose={() => setReading(undefined)}
            />
          )}
          {grid.locked.length > 0 && (
            <p className="notice">
              {words.locked(
                grid.measures
                  .filter(({ key }) => grid.locked.includes(key))
                  .map(({ label }) => label)
                  .join(', '),
              )}
            </p>
          )}
          {grid.columns.length === 0 ? (
            <p className="notice">{words.noColumns}</p>
          ) : !choice ? (
            <p className="notice">{words.noUnits}</p>
          ) : (
            version > 0 && (
              <FigureTable
                key={`${version} ${choice.key}`}
                ask={ask}
                grid={grid}
                choice={choice}
                language={language}
                words={all}
              />
            )
          )}
          {grid.sources.map(({ source, asOf }) => (
            <p key={`${source} ${asOf}`} className="table-notes">
              {words.source(source, asOf)}
            </p>
          ))}
          <Imports
            ask={ask}
            lines={grid.imports}
            words={words}
            language={language}
            onDone={() => load({})}
            onStatus={setStatus}
          />
        </>
      )}
    </div>
  )
}
