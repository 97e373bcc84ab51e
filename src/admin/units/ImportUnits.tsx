'use client'
import { useStepNav } from '@payloadcms/ui'
import { useEffect, useId, useState } from 'react'
import type { ImportedUnits } from '#commands/unit/import/importUnits.ts'
import { callCommand } from '../common/callCommand.ts'
import { useMunicipality } from '../common/useMunicipality.ts'
import { useWords } from '../words/useWords.ts'
import { PlannedUnits } from './PlannedUnits.tsx'

/** A list pasted from Excel: first what would be made of each line, then, when the person says so, made. */
export const ImportUnits = () => {
  const all = useWords()
  const { importUnits: words } = all
  const { setStepNav } = useStepNav()
  const municipality = useMunicipality()
  const id = useId()
  const [text, setText] = useState('')
  const [found, setFound] = useState<ImportedUnits>()
  const [told, setTold] = useState('')
  useEffect(() => setStepNav([{ label: words.title }]), [setStepNav, words])

  const send = async (store: boolean) => {
    if (!municipality) return setTold(words.noMunicipality)
    setTold(store ? words.making : words.reading)
    try {
      const reply = await callCommand<ImportedUnits>('/api/units/import-list', { municipality, text, store }, all)
      setFound(reply)
      setTold(store ? words.made(reply.units, reply.people) : '')
    } catch (error) {
      setTold(error instanceof Error ? error.message : all.call.unknown)
    }
  }
  return (
    <div className="wi">
      <h1>{words.title}</h1>
      <p className="wi-intro">{words.intro}</p>
      <label className="wi-label" htmlFor={id}>
        {words.list}
      </label>
      <textarea
        aria-describedby={`${id}-help`}
        className="wi-paste"
        id={id}
        onChange={({ target }) => {
          setText(target.value)
          setFound(undefined)
        }}
        rows={10}
        value={text}
      />
      <p className="wi-quiet" id={`${id}-help`}>
        {words.help}
      </p>
      <p>
        <button className="wi-button" disabled={text.trim() === ''} onClick={() => void send(false)} type="button">
          {words.look}
        </button>
      </p>
      <p aria-live="polite" className="wi-told">
        {told}
      </p>
      {found ? <PlannedUnits found={found} onMake={() => void send(true)} /> : null}
    </div>
  )
}
