/** The same data with every text rewritten, however deep; what has no text to change is the same object. */
export const mapTexts = <T>(value: T, rewrite: (text: string) => string): T => {
  if (typeof value === 'string') return rewrite(value) as T
  if (typeof value !== 'object' || value === null) return value
  if (Array.isArray(value)) {
    const made = value.map((item: unknown) => mapTexts(item, rewrite))
    return made.every((item, at) => item === value[at]) ? value : (made as T)
  }
  const entries = Object.entries(value).map(([name, part]): [string, unknown] => [name, mapTexts(part, rewrite)])
  return entries.every(([name, part]) => part === (value as Record<string, unknown>)[name])
    ? value
    : (Object.fromEntries(entries) as T)
}
