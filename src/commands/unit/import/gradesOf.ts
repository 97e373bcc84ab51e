const grade = (text: string): number | undefined =>
  /^f$/i.test(text) ? 0 : /^[0-9]$/.test(text) ? Number(text) : undefined

/** `F-3`, `F–9`, `7, 8, 9` as grades, F as 0; nothing where it is neither. An empty text is no grades. */
export const gradesOf = (written: string): number[] | undefined => {
  const parts = written
    .replace(/åk|årskurs(erna)?/gi, '')
    .replace(/\s*[–-]\s*/g, '-')
    .split(/[,;/ ]+/)
    .map((part) => part.trim())
    .filter(Boolean)
  const grades = parts.flatMap((part): (number | undefined)[] => {
    const [from, to, ...more] = part.split('-').map(grade)
    if (more.length > 0) return [undefined]
    if (!part.includes('-')) return [from]
    if (from === undefined || to === undefined || to < from) return [undefined]
    return Array.from({ length: to - from + 1 }, (_, at) => from + at)
  })
  return grades.includes(undefined) ? undefined : [...new Set(grades as number[])].sort((a, b) => a - b)
}
