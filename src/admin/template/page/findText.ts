type Path = (string | number)[]

const lean = (text: string) => text.replaceAll('\u00ad', '').replace(/\s+/gu, ' ').trim()

/** Formatted text by its runs: a paragraph of one run is written in place, one of several in its own field. */
const runs = (node: unknown, path: Path): { path: Path; text: string }[] => {
  if (typeof node !== 'object' || node === null) return []
  const { text, children } = node as { text?: unknown; children?: unknown }
  if (typeof text === 'string') return [{ path: [...path, 'text'], text }]
  return Array.isArray(children) ? children.flatMap((child, at) => runs(child, [...path, 'children', at])) : []
}
const isRun = ({ path }: { path: Path }) => path.includes('root')

const texts = (value: unknown, path: Path): { path: Path; text: string }[] => {
  if (typeof value === 'string') return [{ path, text: value }]
  if (Array.isArray(value)) return value.flatMap((item, at) => texts(item, [...path, at]))
  if (typeof value !== 'object' || value === null) return []
  if ('root' in value) return runs(value.root, [...path, 'root'])
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
    all.find(({ text }) => lean(plain(text)) === wanted) ??
    all.find((one) => !isRun(one) && wanted.endsWith(lean(plain(one.text))))
  )?.path
}
