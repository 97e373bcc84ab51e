/**
 * A measured value: a number, or the reason why there is none. Never 0, null or NaN in their place.
 *
 * `value` is a canonical decimal string (`-12.50`), not a binary float, so that sums and means are exact and
 * `3,45` is still 3.45 when it is rounded. `about100` is Skolverket's `~100`: one to four pupils are missing.
 */
export type MeasuredValue =
  | { kind: 'number'; value: string; n?: number }
  | { kind: 'missing'; reason?: string }
  | { kind: 'suppressed'; n?: number }
  | { kind: 'notApplicable' }
  | { kind: 'about100'; n?: number }

export const numberValue = (value: string | number, n?: number): MeasuredValue => ({
  kind: 'number',
  value: String(value),
  ...(n === undefined ? {} : { n }),
})

export const missing = (reason?: string): MeasuredValue => ({ kind: 'missing', ...(reason ? { reason } : {}) })

/** The reason of a figure that is stored but cannot be read; tables say it in the template's language. */
export const UNREADABLE = 'unreadable'

/** Symbols as Skolverket prints them; a legend must explain those that a table uses (see `legendFor`). */
export const valueSymbols = { missing: '.', suppressed: '..', notApplicable: '–', about100: '~100' } as const
