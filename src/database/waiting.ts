/** In the global scope: Next bundles this module more than once, and there is one database. */
const mark = Symbol.for('kvalitetsdokument.waiting')
type Marked = typeof globalThis & { [mark]?: boolean }

/** Whether the database has not answered since the program started. */
export const isWaiting = (): boolean => (globalThis as Marked)[mark] === true
export const setWaiting = (waiting: boolean): void => {
  ;(globalThis as Marked)[mark] = waiting
}
