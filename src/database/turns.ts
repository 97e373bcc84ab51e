export type Turn = {
  /** Resolves when the turn is over. */
  over: Promise<void>
  end: () => void
}

/**
 * One at a time, in order. The event loop turns between two, or a row of writers would stop the server: what each of
 * them does is synchronous.
 */
export const turns = () => {
  let last: Promise<void> = Promise.resolve()
  return async (): Promise<Turn> => {
    const before = last
    let end = () => {}
    const over = new Promise<void>((resolve) => {
      end = () => setImmediate(resolve)
    })
    last = over
    await before
    return { over, end }
  }
}
