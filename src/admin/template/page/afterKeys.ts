/** Milliseconds in which a key has been painted: two frames. What follows from a key waits for as long. */
export const untilPainted = 34
/** The longest that what is slow is kept waiting by someone who types on (ms). */
const longest = 200

/**
 * Runs what is slow when there was no key for `rest` milliseconds, so that a key is painted before what follows from it.
 * `ask` may be called at any time and often; one run answers all. `flush` runs at once what still waits.
 */
export const afterKeys = (run: () => void, rest = 50, now: () => number = () => performance.now()) => {
  let pressed = Number.NEGATIVE_INFINITY
  let asked: number | undefined
  let timer: ReturnType<typeof setTimeout> | undefined
  const flush = () => {
    if (asked === undefined) return
    asked = undefined
    run()
  }
  const attempt = () => {
    timer = undefined
    if (asked === undefined) return
    const wait = Math.min(pressed + rest, asked + longest) - now()
    if (wait > 0) timer = setTimeout(attempt, wait)
    else flush()
  }
  const press = () => {
    pressed = now()
  }
  window.addEventListener('keydown', press, true)
  return {
    /** Whether it waits; else it has been done. */
    ask: (): boolean => {
      asked ??= now()
      if (timer === undefined) attempt()
      return asked !== undefined
    },
    flush,
    dispose: () => {
      clearTimeout(timer)
      window.removeEventListener('keydown', press, true)
    },
  }
}
