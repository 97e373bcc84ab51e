import type { Payload } from 'payload'
import { loadFileFaults } from '../../../load/loadFileFaults.ts'

/** Why the files made last are not accessible, each fault at the heading where it is mended. Nothing when they are. */
export const FileFaults = async ({ payload, id }: { payload: Payload; id: string }) => {
  const faults = await loadFileFaults(payload, id)
  if (faults.length === 0) return null
  return (
    <section className="notice warning" id="brister" aria-labelledby="brister-rubrik">
      <h2 id="brister-rubrik">Filerna är inte tillgängliga för alla</h2>
      <p>
        De filer som skapades senast uppfyller inte lagens krav på tillgänglighet och kan inte fastställas eller
        publiceras. Rätta detta och ladda ner på nytt:
      </p>
      <ul>
        {faults.map(({ message, place, page, blockKey }) => (
          <li key={`${blockKey}/${message}`}>
            {place && <strong>{place}: </strong>}
            {message}
            {!place && page && ` (sidan ${page})`}
          </li>
        ))}
      </ul>
    </section>
  )
}
