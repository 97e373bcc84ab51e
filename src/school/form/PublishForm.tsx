'use client'
import { useWords } from '../words/InLanguage.tsx'
import type { Words } from '../words/sv.ts'
import { useAction } from './useAction.ts'
import { useFilesState } from './useFilesState.ts'
import type { FilesState } from './view.ts'

const phrases = ({ state }: FilesState, slow: boolean, words: Words['publish']) => {
  if (state === 'making') return slow ? words.slow : words.making
  return words[state]
}

/** Why the files are not there, block by block, and what can be done. */
const Failure = ({ files, words }: { files: Extract<FilesState, { state: 'failed' }>; words: Words }) => (
  <div className="notice warning">
    {files.message && <p>{files.message}</p>}
    {files.faults.length > 0 && (
      <>
        <p>{words.publish.faults}</p>
        <ul>
          {files.faults.map(({ message, place, page, blockKey }) => (
            <li key={`${blockKey}/${message}`}>
              {place && <strong>{place}: </strong>}
              {message}
              {!place && page && ` ${words.files.page(page)}`}
            </li>
          ))}
        </ul>
      </>
    )}
    <p>{words.publish.afterFailure}</p>
  </div>
)

/** Out on the web, in the version for the public, once the files that were adopted are there. */
export const PublishForm = ({ documentId, files: first }: { documentId: string; files: FilesState }) => {
  const all = useWords()
  const words = all.publish
  const { files, slow, refusal: notRetried, retry } = useFilesState(documentId, first)
  const { busy, refusal, run, forget } = useAction(
    `/api-skola/dokument/${documentId}/publicera`,
    (data) => `/p/${(data as { publicSlug: string }).publicSlug}`,
  )
  const refused = refusal ?? notRetried
  const isReady = files.state === 'ready'
  return (
    <section className="panel" aria-labelledby="publish">
      <h2 id="publish">{words.heading}</h2>
      <p>{words.help}</p>
      <p role="status" className="files-state" data-state={files.state}>
        <strong>{phrases(files, slow, words)}</strong>
        {slow && ` ${words.slowHelp}`}
      </p>
      {files.state === 'failed' && <Failure files={files} words={all} />}
      <noscript>
        {files.state === 'making' && (
          <p>
            <a href={`/dokument/${documentId}#publish`}>{words.reload}</a> {words.reloadWhy}
          </p>
        )}
        <p>{words.noScript}</p>
      </noscript>
      <p role="alert" className="field-finding" style={{ whiteSpace: 'pre-line' }}>
        {refused?.message}
      </p>
      <div className="buttons">
        <button type="button" className="primary" disabled={busy || !isReady} onClick={() => run({})}>
          {busy ? words.busy : words.button}
        </button>
        {isReady && refusal?.code === 'DISCLOSES' && (
          <button
            type="button"
            disabled={busy}
            onClick={() => {
              forget()
              void retry({ adapt: true })
            }}
          >
            {words.adapt}
          </button>
        )}
        {(files.state === 'failed' || slow) && (
          <button type="button" onClick={() => void retry()}>
            {words.retry}
          </button>
        )}
      </div>
    </section>
  )
}
