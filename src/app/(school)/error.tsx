'use client'

/** Something failed on the server. What was written is in the database or still in the browser; the page can be tried again. */
const ErrorPage = ({ error, reset }: { error: Error & { digest?: string }; reset: () => void }) => (
  <main className="narrow">
    <h1>Något gick fel</h1>
    <p className="lead">Sidan kunde inte visas. Det du har skrivit är sparat eller finns kvar i webbläsaren.</p>
    {/* Next makes a number of what it does not tell; a fault that is for people brings its own sentence. */}
    {error.digest && /\p{L}/u.test(error.digest) && <p>{error.digest}</p>}
    <div className="buttons">
      <button type="button" className="primary" onClick={reset}>
        Försök igen
      </button>
      <a className="button" href="/mina-dokument">
        Till mina dokument
      </a>
    </div>
  </main>
)
export default ErrorPage
