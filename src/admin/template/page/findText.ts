type Path = (string | number)[]

const lean = (text: string) => text.replaceAll('\u00ad', '').replace(/\s+/gu, ' ').trim()

const texts = (value: unknown, path: Path): { path: Path; text: string }[] => {
  if (typeof value === 'string') return [{ path, text: value }]
  if (Array.isArray(value)) return value.flatMap((item, at) => texts(item, [...path, at]))
  // Formatted text is edited in its own field.
  if (typeof value !== 'object' || value === null || 'root' in value) return []
  return Object.entries(value).flatMap(([name, part]) => texts(part, [...path, name]))
}
const internal = new Set(['id', 'blockType', 'blockKey', 'key', 'libraryKey'])

/** The setting that a printed text comes from, told by what it says with its tokens resolved. */
export const findText = (
  settings: Record<string, unknown>,
  printed: string,
  plain: (text: string) => string,
): Path | undefined => {
  const wanted = lean(printed)
  if (!wanted) return undefined
  const all = texts(settings, []).filter(({ path, text }) => text.trim() && !internal.has(String(path.at(-1))))
  return (
    all.find(({ text }) => lean(plain(text)) === wanted) ?? all.find(({ text }) => wanted.endsWith(lean(plain(text))))
  )?.path
}
