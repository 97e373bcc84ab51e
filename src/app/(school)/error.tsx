'use client'
import { useWords } from '#school/words/InLanguage.tsx'

/** Something failed on the server. What was written is in the database or still in the browser; the page can be tried again. */
const ErrorPage = ({ error, reset }: { error: Error & { digest?: string }; reset: () => void }) => {
  const { notice: words } = useWords()
  return (
    <main className="narrow">
      <h1>{words.failed}</h1>
      <p className="lead">{words.failedHelp}</p>
      {/* Next makes a number of what it does not tell, which stands in the log as well; a fault that is for people brings its own sentence. */}
      {error.digest && <p>{/\p{L}/u.test(error.digest) ? error.digest : words.failedNumber(error.digest)}</p>}
      <div className="buttons">
        <button type="button" className="primary" onClick={reset}>
          {words.again}
        </button>
        <a className="button" href="/mina-dokument">
          {words.toMine}
        </a>
      </div>
    </main>
  )
}
export default ErrorPage
