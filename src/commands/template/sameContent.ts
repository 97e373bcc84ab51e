import { sameValue } from '#document/answer/patch/json.ts'

/** Without what says nothing: lists and groups that are empty or hold only such. */
const withoutEmpty = (value: unknown): unknown => {
  if (Array.isArray(value)) return value.length > 0 ? value.map((item) => withoutEmpty(item) ?? {}) : undefined
  if (typeof value !== 'object' || value === null) return value
  const kept = Object.entries(value).flatMap(([key, part]) => {
    const rest = withoutEmpty(part)
    return rest === undefined || rest === null ? [] : [[key, rest]]
  })
  return kept.length > 0 ? Object.fromEntries(kept) : undefined
}

/**
 * Whether two contents of a template say the same. A setting that came with a newer version of the system is stored
 * empty in one and not at all in the other, and every block reads both alike.
 */
export const sameContent = (a: unknown, b: unknown): boolean => sameValue(withoutEmpty(a), withoutEmpty(b))
