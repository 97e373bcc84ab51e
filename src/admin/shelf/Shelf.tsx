'use client'
import { useStepNav } from '@payloadcms/ui'
import { useEffect, useState } from 'react'
import { callCommand } from '../common/callCommand.ts'
import { useMunicipality } from '../common/useMunicipality.ts'
import { useWords } from '../words/useWords.ts'
import { ShelfCard } from './ShelfCard.tsx'
import type { Shown } from './Shown.ts'

/** Templates to take: one click makes a draft of the municipality's own, which the editor opens. */
export const Shelf = ({ entries }: { entries: Shown[] }) => {
  const all = useWords()
  const { shelf: words } = all
  const { setStepNav } = useStepNav()
  const municipality = useMunicipality()
  const [told, setTold] = useState('')
  useEffect(() => setStepNav([{ label: words.title }]), [setStepNav, words])
  const take = async (key: string) => {
    if (!municipality) return setTold(words.noMunicipality)
    setTold(words.taking)
    try {
      const { templateId } = await callCommand<{ templateId: string }>(
        '/api/templates/from-shelf',
        { municipality, key },
        all,
      )
      window.location.assign(`/admin/collections/templates/${templateId}`)
    } catch (error) {
      setTold(error instanceof Error ? error.message : all.call.unknown)
    }
  }
  return (
    <div className="wi">
      <h1>{words.title}</h1>
      <p className="wi-intro">{words.intro}</p>
      <p aria-live="polite" className="wi-told">
        {told}
      </p>
      {(['ready', 'start'] as const).map((group) => (
        <section key={group}>
          <h2>{words.groups[group]}</h2>
          <p className="wi-intro">{words.about[group]}</p>
          <ul className="wi-shelf">
            {entries
              .filter((entry) => entry.group === group)
              .map((entry) => (
                <ShelfCard entry={entry} key={entry.key} onTake={() => void take(entry.key)} />
              ))}
          </ul>
        </section>
      ))}
    </div>
  )
}
