import type { Actor } from '#commands/common/actor.ts'
import { openParts } from '#commands/document/openParts.ts'
import { formatDate } from '#document/text/swedish.ts'
import type { Words } from '#school/words/sv.ts'

/** What a person is asked in documents that are others', or are handed in already; nothing where there is none. */
export const OpenParts = async ({ actor, words }: { actor: Actor; words: Words }) => {
  const parts = await openParts(actor)
  if (parts.length === 0) return null
  const { who, language } = words
  return (
    <section className="panel" aria-labelledby="att-besvara">
      <h2 id="att-besvara">{who.heading}</h2>
      <ul>
        {parts.map(({ document, sectionKey, title, due }) => (
          <li key={`${document.id} ${sectionKey}`}>
            {/* The document's page has the way into each of its repetitions. */}
            <a href={`/dokument/${document.id}`}>
              {title}: {document.title}, {document.unitSnapshot.name}
            </a>
            {due && ` ${who.until(formatDate(due, language))}`}
          </li>
        ))}
      </ul>
    </section>
  )
}
