import { RenderError } from '../RenderError.ts'

/** A clock for one document: `signal` aborts with a RenderError when time is up, the caller gives up, or `stop` is called. */
export interface Deadline {
  signal: AbortSignal
  /** Milliseconds left, at least 1. */
  left(): number
  /** The work, or the abort reason as soon as it comes; what the work does after that nobody hears of. */
  race<T>(work: Promise<T>): Promise<T>
  clear(): void
}

/**
 * Starts the clock.
 *
 * Puppeteer's own timeouts do not fire for a page that hangs in layout (measured), hence one outside of everything.
 */
export function startDeadline(milliseconds: number, caller: AbortSignal | undefined): Deadline {
  const controller = new AbortController()
  const end = performance.now() + milliseconds
  const timer = setTimeout(() => controller.abort(new RenderError('DEADLINE')), milliseconds)
  const onAbort = () => controller.abort(new RenderError('ABORTED', { cause: caller?.reason }))
  if (caller?.aborted) onAbort()
  caller?.addEventListener('abort', onAbort, { once: true })
  const { signal } = controller
  return {
    signal,
    left: () => Math.max(1, end - performance.now()),
    race: (work) => race(work, signal),
    clear: () => {
      clearTimeout(timer)
      caller?.removeEventListener('abort', onAbort)
    },
  }
}

function race<T>(work: Promise<T>, signal: AbortSignal): Promise<T> {
  return new Promise((resolve, reject) => {
    const onAbort = () => reject(signal.reason)
    if (signal.aborted) onAbort()
    signal.addEventListener('abort', onAbort, { once: true })
    work.then(resolve, reject).finally(() => signal.removeEventListener('abort', onAbort))
  })
}
