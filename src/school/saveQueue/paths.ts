/** A place inside an answer, by stable keys, never by index: `['insatser', 'items', 'r1', 'mål']`. */
export type Path = readonly string[]

const isRecord = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null && !Array.isArray(value)

export const valueAt = (value: unknown, path: Path): unknown =>
  path.reduce<unknown>((inner, key) => (isRecord(inner) && Object.hasOwn(inner, key) ? inner[key] : undefined), value)

/** A copy with one place changed; objects on the way are made, and `undefined` takes the key away. */
export const withValueAt = (value: unknown, path: Path, next: unknown): unknown => {
  const [key, ...rest] = path
  if (key === undefined) return next
  const { [key]: inner, ...others } = isRecord(value) ? value : {}
  const changed = withValueAt(inner, rest, next)
  if (changed === undefined) return others
  return isRecord(value) && key in value ? { ...value, [key]: changed } : { ...others, [key]: changed }
}

export const samePath = (a: Path, b: Path) => a.length === b.length && startsWith(a, b)
/** Whether `path` is `ancestor` itself or lies inside it. */
export const startsWith = (path: Path, ancestor: Path) => ancestor.every((key, index) => path[index] === key)

/** Equal as JSON; nothing, `null` and `undefined` count as the same, for JSON cannot tell them apart. */
export const sameValue = (a: unknown, b: unknown): boolean => {
  if ((a ?? null) === (b ?? null)) return true
  if (Array.isArray(a) && Array.isArray(b))
    return a.length === b.length && a.every((item, index) => sameValue(item, b[index]))
  if (!isRecord(a) || !isRecord(b)) return false
  return [...new Set([...Object.keys(a), ...Object.keys(b)])].every((key) => sameValue(a[key], b[key]))
}
