'use client'
import { useEffect, useState } from 'react'
import { fieldId } from '../fields/fieldId.ts'
import { keptFor } from '../saveQueue/browserKeep.ts'
import type { KeptBlock } from '../saveQueue/types.ts'
import { useWords } from '../words/InLanguage.tsx'
import type { Words } from '../words/sv.ts'

type Place = { instanceKey: string; section: string; href: string }
type Line = { id: string; href: string; section: string; what: string }

const linesOf = (blocks: KeptBlock[], places: Place[], words: Words['review']): Line[] =>
  blocks.flatMap((block) => {
    const place = places.find(({ instanceKey }) => instanceKey === block.instanceKey)
    if (!place) return []
    const line = (path: readonly string[], what: string): Line => {
      const id = fieldId(block.instanceKey, [...path])
      return { id, href: `${place.href}#${id}`, section: place.section, what }
    }
    const waiting = [...(block.sent?.changes ?? []), ...block.pending, ...block.conflicts]
    return waiting.map(({ path }) => line(path, words.notSent))
  })

/** Before hand-in: what is written in this browser and is not in the document. Nothing, when all has been saved. */
export const KeptHere = ({ userId, documentId, places }: { userId: string; documentId: string; places: Place[] }) => {
  const { review: words } = useWords()
  const [lines, setLines] = useState<Line[]>([])
  useEffect(() => {
    let gone = false
    // The outbox sends what waits while one looks.
    const look = async () => {
      const waiting = await keptFor(userId, documentId)
      if (!gone)
        setLines(
          linesOf(
            waiting.flatMap(({ blocks }) => blocks),
            places,
            words,
          ),
        )
    }
    void look()
    const timer = setInterval(look, 2000)
    return () => {
      gone = true
      clearInterval(timer)
    }
  }, [userId, documentId, places, words])
  if (lines.length === 0) return null
  return (
    <section className="notice warning" aria-labelledby="kept-here">
      <h2 id="kept-here">{words.kept(lines.length)}</h2>
      <p>{words.keptHelp}</p>
      <ul>
        {lines.map(({ id, href, section, what }) => (
          <li key={id}>
            <a href={href}>
              <strong>{section}: </strong>
              {what}
            </a>
          </li>
        ))}
      </ul>
    </section>
  )
}
