/** The id of a relationship, populated or not; undefined where there is none. */
export const idOf = (related: unknown): string | undefined => {
  if (related === null || related === undefined) return undefined
  return typeof related === 'object' && 'id' in related ? String(related.id) : String(related)
}
