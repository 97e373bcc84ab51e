import type { Payload } from 'payload'
import { loadFileFaults } from '#load/loadFileFaults.ts'
import type { Words } from '#school/words/sv.ts'

type Props = { payload: Payload; id: string; words: Words['files'] }

/** Why the files made last are not accessible, each fault at the heading where it is mended. Nothing when they are. */
export const FileFaults = async ({ payload, id, words }: Props) => {
  const faults = await loadFileFaults(payload, id)
  if (faults.length === 0) return null
  return (
    <section className="notice warning" id="brister" aria-labelledby="brister-rubrik">
      <h2 id="brister-rubrik">{words.faulty}</h2>
      <p>{words.faultyHelp}</p>
      <ul>
        {faults.map(({ message, place, page, blockKey }) => (
          <li key={`${blockKey}/${message}`}>
            {place && <strong>{place}: </strong>}
            {message}
            {!place && page && ` ${words.page(page)}`}
          </li>
        ))}
      </ul>
    </section>
  )
}
