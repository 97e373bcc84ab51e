'use client'
import { useEffect, useState } from 'react'
import { fieldId } from '../fields/fieldId.ts'
import { keptFor } from '../saveQueue/browserKeep.ts'

type Place = { instanceKey: string; section: string; href: string }
type Line = { id: string; href: string; section: string; words: string }

const linesOf = (userId: string, documentId: string, places: Place[]): Line[] =>
  keptFor(userId, documentId).flatMap((block) => {
    const place = places.find(({ instanceKey }) => instanceKey === block.instanceKey)
    if (!place) return []
    const line = (path: string[], words: string): Line => {
      const id = fieldId(block.instanceKey, path)
      return { id, href: `${place.href}#${id}`, section: place.section, words }
    }
    const waiting = [...(block.sent?.changes ?? []), ...block.pending, ...block.conflicts]
    return [
      ...Object.entries(block.unread).map(([path, text]) => line(path.split('/'), `”${text}” kunde inte läsas.`)),
      ...waiting.map(({ path }) => line([...path], 'En ändring har inte kommit fram till servern.')),
    ]
  })

/** Before hand-in: what is written in this browser and is not in the document. Nothing, when all has been saved. */
export const KeptHere = ({ userId, documentId, places }: { userId: string; documentId: string; places: Place[] }) => {
  const [lines, setLines] = useState<Line[]>([])
  useEffect(() => setLines(linesOf(userId, documentId, places)), [userId, documentId, places])
  if (lines.length === 0) return null
  return (
    <section className="notice warning" aria-labelledby="kept-here">
      <h2 id="kept-here">{lines.length === 1 ? 'Ett svar är inte sparat' : `${lines.length} svar är inte sparade`}</h2>
      <p>Det finns bara i den här webbläsaren och kommer inte med i dokumentet. Rätta eller töm fälten först.</p>
      <ul>
        {lines.map(({ id, href, section, words }) => (
          <li key={id}>
            <a href={href}>
              <strong>{section}: </strong>
              {words}
            </a>
          </li>
        ))}
      </ul>
    </section>
  )
}
