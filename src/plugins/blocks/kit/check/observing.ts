/**
 * Plain data that tells of each property that is read, as `columns.label` (rows of a list have no number). Whoever takes
 * the whole (a spread, a comparison) has read all of it.
 */
export const observing = <T>(value: T, seen: (path: string) => void): T => {
  const known = new WeakMap<object, object>()
  const observe = <V>(one: V, path: string): V => {
    if (typeof one !== 'object' || one === null) return one
    if (!Array.isArray(one) && Object.getPrototypeOf(one) !== Object.prototype) return one
    const before = known.get(one)
    if (before) return before as V
    const made = new Proxy<object>(one, {
      get: (target, key, receiver) => {
        const found: unknown = Reflect.get(target, key, receiver)
        if (typeof key !== 'string' || !Object.hasOwn(target, key)) {
          if (typeof key === 'string' && !Array.isArray(target)) seen(path ? `${path}.${key}` : key)
          return found
        }
        const below = Array.isArray(target) ? path : path ? `${path}.${key}` : key
        if (below !== path) seen(below)
        return observe(found, below)
      },
      has: (target, key) => {
        if (typeof key === 'string' && !Array.isArray(target)) seen(path ? `${path}.${key}` : key)
        return Reflect.has(target, key)
      },
    })
    known.set(one, made)
    return made as V
  }
  return observe(value, '')
}
