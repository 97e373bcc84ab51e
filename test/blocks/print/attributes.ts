const bare = /^\p{L}[\p{L}\w.:@#*/-]*$/u
/** A value in a line of attributes. */
export const scalar = (value: unknown): string => {
  if (typeof value !== 'string') return JSON.stringify(value)
  // A word that would read as something else is quoted: `n="5"` is a text, `n=5` a number.
  return bare.test(value) && !['true', 'false', 'null'].includes(value) ? value : JSON.stringify(value)
}

/** `required maxLength=200`: whatever a line does not say in words of its own, so that a property added later is seen. */
export const attributes = (rest: object): string =>
  Object.entries(rest)
    .map(([key, value]) => (value === true ? key : `${key}=${value === undefined ? 'undefined' : scalar(value)}`))
    .join(' ')

/** `type attributes: words`, each only where it is there; line breaks in words stay on the line. */
export const line = (head: string, rest: object, words?: string): string => {
  const start = [head, attributes(rest)].filter(Boolean).join(' ')
  return words === undefined ? start : `${start}: ${words.replaceAll('\n', '\\n')}`.trimEnd()
}

export const indented = (rows: string[]): string[] => rows.map((row) => `  ${row}`)
