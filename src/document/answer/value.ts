/**
 * A measured value: a number, or the reason why there is none. Never 0, null or NaN in their place.
 *
 * `value` is a canonical decimal string (`-12.50`), not a binary float, so that sums and means are exact and
 * `3,45` is still 3.45 when it is rounded. `about100` is Skolverket's `~100`: one to four pupils are missing.
 * `unread` keeps what somebody wrote where it cannot be read (`85-90`): a gap to everything that computes, never a
 * figure, and hand-in is refused while it stands.
 */
export type MeasuredValue =
  | { kind: 'number'; value: string; n?: number }
  | { kind: 'missing'; reason?: string }
  | { kind: 'suppressed'; n?: number; because?: HiddenBecause }
  | { kind: 'notApplicable' }
  | { kind: 'about100'; n?: number }
  | { kind: 'unread'; text: string }

/**
 * Why a figure is not shown to the public (see `document/suppression`): it is about too `few`, a smaller group could be
 * worked out by it (`complement`), or nobody has said how many it is about (`unknown`). Without it a source suppressed it.
 */
export type HiddenBecause = 'few' | 'complement' | 'unknown'

export const numberValue = (value: string | number, n?: number): MeasuredValue => ({
  kind: 'number',
  value: String(value),
  ...(n === undefined ? {} : { n }),
})

export const missing = (reason?: string): MeasuredValue => ({ kind: 'missing', ...(reason ? { reason } : {}) })
export const unread = (text: string): MeasuredValue => ({ kind: 'unread', text })

/** Whether the value stands for pupils who can be counted: only then does it carry their number. */
export const isCounted = (value: MeasuredValue): value is Extract<MeasuredValue, { n?: number }> =>
  value.kind === 'number' || value.kind === 'suppressed' || value.kind === 'about100'

/** Symbols as Skolverket prints them; a legend must explain those that a table uses (see `valueLegend`). */
export const valueSymbols = {
  missing: '.',
  suppressed: '..',
  notApplicable: '–',
  about100: '~100',
  unread: '[?]',
} as const
