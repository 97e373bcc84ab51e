const isRow = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null && !Array.isArray(value)
/** Data without Payload's ids of rows: two rows with one id confuse it. Ids inside formatted text are the editor's own. */
export const withoutRowIds = (value: unknown): unknown => {
  if (Array.isArray(value))
    return value.map((row) => {
      if (!isRow(row)) return row
      const { id: _, ...rest } = row
      return withoutRowIds(rest)
    })
  if (!isRow(value) || 'root' in value) return value
  return Object.fromEntries(Object.entries(value).map(([name, part]) => [name, withoutRowIds(part)]))
}
