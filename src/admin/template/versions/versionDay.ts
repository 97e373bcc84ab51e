/** `2026-11-27 21:40`, in the reader's own time. */
export const versionDay = (at: string): string =>
  new Date(at).toLocaleString('sv-SE', { dateStyle: 'short', timeStyle: 'short' })
