type FieldLike = {
  name?: unknown
  fields?: readonly unknown[]
  tabs?: readonly unknown[]
  blocks?: readonly unknown[]
  admin?: { custom?: unknown }
}

/** Names of the settings that hold another block's key, at any depth: those that are chosen from the template's blocks. */
export const referenceNames = (fields: readonly unknown[]): Set<string> =>
  new Set(
    (fields as readonly FieldLike[]).flatMap(({ name, admin, fields: own, tabs, blocks }) => {
      const { choose } = (admin?.custom ?? {}) as { choose?: { from?: string } }
      const within = [...referenceNames([...(own ?? []), ...(tabs ?? []), ...(blocks ?? [])])]
      return typeof name === 'string' && choose?.from === 'blocks' ? [name, ...within] : within
    }),
  )

const inBraces = (text: string, keys: ReadonlyMap<string, string>) =>
  text.replace(/\{\{[^{}]*\}\}/g, (token) => token.replace(/[\w-]+/g, (word) => keys.get(word) ?? word))

/**
 * Settings of a block that was copied together with others: what it said of them, it says of their copies. `keys` are
 * the copies' keys by those they were copied from; a reference to a block that was not copied stays.
 */
export const rekeyed = (
  value: unknown,
  keys: ReadonlyMap<string, string>,
  references: ReadonlySet<string>,
): unknown => {
  if (typeof value === 'string') return value.includes('{{') ? inBraces(value, keys) : value
  if (Array.isArray(value)) return value.map((part) => rekeyed(part, keys, references))
  if (typeof value !== 'object' || value === null) return value
  return Object.fromEntries(
    Object.entries(value).map(([name, part]) => {
      // What names nothing goes on naming nothing, also when a copied block had no key yet.
      const known = (one: unknown) => (typeof one === 'string' && one !== '' ? (keys.get(one) ?? one) : one)
      if (references.has(name)) return [name, Array.isArray(part) ? part.map(known) : known(part)]
      return [name, rekeyed(part, keys, references)]
    }),
  )
}
