'use client'
import { useAction } from './useAction.ts'
import { useFilesState } from './useFilesState.ts'
import type { FilesState } from './view.ts'

const said = ({ state }: FilesState, slow: boolean) => {
  if (state === 'ready') return 'Filerna är klara.'
  if (state === 'failed') return 'Filerna kunde inte tas fram.'
  return slow
    ? 'Filerna är inte klara än. Det tar längre tid än vanligt.'
    : 'Filerna tas fram… Det brukar ta under en minut.'
}

/** Why the files are not there, block by block, and what can be done. */
const Failure = ({ files }: { files: Extract<FilesState, { state: 'failed' }> }) => (
  <div className="notice warning">
    {files.message && <p>{files.message}</p>}
    {files.faults.length > 0 && (
      <>
        <p>De uppfyller inte lagens krav på tillgänglighet:</p>
        <ul>
          {files.faults.map(({ message, place, page, blockKey }) => (
            <li key={`${blockKey}/${message}`}>
              {place && <strong>{place}: </strong>}
              {message}
              {!place && page && ` (sidan ${page})`}
            </li>
          ))}
        </ul>
      </>
    )}
    <p>Beslutet står kvar. Försök igen; hjälper det inte behöver den som sköter systemet titta på det som står ovan.</p>
  </div>
)

/** Out on the web, in the version for the public, once the files that were adopted are there. */
export const PublishForm = ({ documentId, files: first }: { documentId: string; files: FilesState }) => {
  const { files, slow, refusal: notRetried, retry } = useFilesState(documentId, first)
  const { busy, refusal, run } = useAction(
    `/api-skola/dokument/${documentId}/publicera`,
    (data) => `/p/${(data as { publicSlug: string }).publicSlug}`,
  )
  const isReady = files.state === 'ready'
  return (
    <section className="panel" aria-labelledby="publish">
      <h2 id="publish">Publicera på webben</h2>
      <p>Vem som helst kan läsa den publika versionen. Uppgifter om få elever är dolda i den.</p>
      <p role="status" className="files-state" data-state={files.state}>
        <strong>{said(files, slow)}</strong>
        {slow &&
          ' Du kan lämna sidan, de görs ändå. Är de inte klara om fem minuter: försök igen, eller kontakta den som sköter systemet.'}
      </p>
      {files.state === 'failed' && <Failure files={files} />}
      <noscript>
        {files.state === 'making' && (
          <p>
            <a href={`/dokument/${documentId}#publish`}>Läs in sidan igen</a> om en stund för att se om de är klara.
          </p>
        )}
        <p>Knappen fungerar bara med JavaScript påslaget i webbläsaren.</p>
      </noscript>
      <p role="alert" className="field-finding" style={{ whiteSpace: 'pre-line' }}>
        {(refusal ?? notRetried)?.message}
      </p>
      <div className="buttons">
        <button type="button" className="primary" disabled={busy || !isReady} onClick={() => run({})}>
          {busy ? 'Publicerar…' : 'Publicera'}
        </button>
        {(files.state === 'failed' || slow) && (
          <button type="button" onClick={() => void retry()}>
            Försök igen
          </button>
        )}
      </div>
    </section>
  )
}
