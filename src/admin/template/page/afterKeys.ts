/** Milliseconds without a key before what is slow may run, and the longest it is kept waiting by someone who types on. */
const rest = 50
const longest = 200

/**
 * Runs what is slow when the keys rest, so that a key is painted before the page that follows from it. `ask` may be
 * called at any time and often; one run answers all.
 */
export const afterKeys = (run: () => void, now: () => number = () => performance.now()) => {
  let pressed = Number.NEGATIVE_INFINITY
  let asked: number | undefined
  let timer: ReturnType<typeof setTimeout> | undefined
  const attempt = () => {
    timer = undefined
    if (asked === undefined) return
    const wait = Math.min(pressed + rest, asked + longest) - now()
    if (wait > 0) timer = setTimeout(attempt, wait)
    else {
      asked = undefined
      run()
    }
  }
  const press = () => {
    pressed = now()
  }
  window.addEventListener('keydown', press, true)
  return {
    ask: () => {
      asked ??= now()
      if (timer === undefined) attempt()
    },
    dispose: () => {
      clearTimeout(timer)
      window.removeEventListener('keydown', press, true)
    },
  }
}
