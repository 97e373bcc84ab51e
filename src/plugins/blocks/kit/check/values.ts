/** Settings, answers and data as plain JSON, of which a check makes variations. */
export type Values = Record<string, unknown>
export const isObject = (value: unknown): value is Values =>
  typeof value === 'object' && value !== null && !Array.isArray(value)

/** Every object in it as `change` has it; those it leaves undefined stay as they are. */
export const changed = (value: unknown, change: (one: Values) => Values | undefined): unknown => {
  if (Array.isArray(value)) return value.map((one) => changed(one, change))
  if (!isObject(value)) return value
  const entries = Object.entries(change(value) ?? value)
  return Object.fromEntries(entries.map(([key, one]) => [key, changed(one, change)]))
}
