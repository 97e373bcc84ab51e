/**
 * A copy of configuration down to its leaves. Payload and its plugins write into the objects they are given; with
 * copies, two configurations in one process (tests, the command line) do not see each other's traces.
 */
export const fresh = <T>(value: T): T => {
  if (Array.isArray(value)) return value.map(fresh) as T
  if (value === null || typeof value !== 'object' || Object.getPrototypeOf(value) !== Object.prototype) return value
  return Object.fromEntries(Object.entries(value).map(([key, item]) => [key, fresh(item)])) as T
}
