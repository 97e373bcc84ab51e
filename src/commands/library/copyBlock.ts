import type { RawBlock } from '#document/input/input.ts'

const isRow = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null && !Array.isArray(value)
/** Two rows with one id confuse Payload; ids inside formatted text are the editor's own. */
const withoutRowIds = (value: unknown): unknown => {
  if (Array.isArray(value))
    return value.map((row) => {
      if (!isRow(row)) return row
      const { id: _, ...rest } = row
      return withoutRowIds(rest)
    })
  if (!isRow(value) || 'root' in value) return value
  return Object.fromEntries(Object.entries(value).map(([name, part]) => [name, withoutRowIds(part)]))
}

/**
 * A block's settings without what ties it to a place: its keys and ids. Keys of rows and columns stay, so that a newer
 * version of the same block finds the same answers.
 */
export const copyBlock = (block: RawBlock): Record<string, unknown> & { blockType: string } => {
  const {
    id: _,
    blockName: __,
    blockKey: ___,
    libraryKey: ____,
    libraryVersion: _____,
    libraryKept: ______,
    ...own
  } = block
  return { ...(withoutRowIds(own) as Record<string, unknown>), blockType: block.blockType }
}
