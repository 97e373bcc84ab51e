/** `{{noteRef:block}}`: a mark of the first note of a block or section, wherever that stands; `{{noteRef:block;2}}` of its second. */
export const noteReference = (name: string): { target: string; note: number } | undefined => {
  const [, target = '', note = '1'] = /^noteref:\s*([^;]+?)\s*(?:;\s*(\d+)\s*)?$/iu.exec(name) ?? []
  return target && Number(note) > 0 ? { target, note: Number(note) } : undefined
}

const written = /\{\{\s*note:\s*([^{}]+?)\s*\}\}/giu

/** The words of the notes that a designer has written in a value, each once: settings called `note`, and tokens in texts. */
export const notesIn = (value: unknown): string[] => {
  const found = (part: unknown, name = ''): string[] => {
    if (typeof part === 'string') {
      const tokens = [...part.matchAll(written)].map(([, words = '']) => words)
      return name === 'note' && part.trim() ? [part.trim(), ...tokens] : tokens
    }
    if (typeof part !== 'object' || part === null) return []
    return Object.entries(part).flatMap(([key, inner]) => found(inner, key))
  }
  return [...new Set(found(value))]
}
