const year = /\b(19|20)\d{2}\b/u
/** Names of settings that are keys or figures, not words that a reader meets. */
const mute = new Set(['id', 'sectionKey', 'blockKey', 'blockType', 'libraryKey', 'updatedAt', 'createdAt', 'sortKey'])

/** Texts of a template that name a year outright: what does not move by itself when a year has gone. */
export const yearsIn = (value: unknown): string[] => {
  if (typeof value === 'string') return year.test(value.replace(/\{\{[^}]*\}\}/gu, '')) ? [value.slice(0, 300)] : []
  if (Array.isArray(value)) return value.flatMap(yearsIn)
  if (typeof value !== 'object' || value === null) return []
  return Object.entries(value).flatMap(([name, part]) => (mute.has(name) ? [] : yearsIn(part)))
}
