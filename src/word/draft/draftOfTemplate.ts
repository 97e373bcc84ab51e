import type { RawBlock, TemplateContent } from '#document/input/input.ts'
import type { DraftBlock, DraftKind } from './DraftBlock.ts'

const kinds: Record<string, DraftKind> = {
  question: 'question',
  rating: 'question',
  table: 'table',
  matrix: 'table',
  records: 'records',
  documentControl: 'records',
  people: 'records',
  list: 'list',
  richText: 'richText',
  contents: 'contents',
  cover: 'cover',
  image: 'image',
}
const named = (value: unknown): string[] =>
  (Array.isArray(value) ? value : []).flatMap((row) => {
    const label = row && typeof row === 'object' ? ((row as Record<string, unknown>).label ?? '') : row
    return typeof label === 'string' && label !== '' ? [label] : []
  })
const textOf = (...values: unknown[]): string =>
  values.map((value) => (typeof value === 'string' ? value : '')).find(Boolean) ?? ''

/** The template that a file of our own carries, told as a draft is: for `npm run word`. Its place is the block's key. */
export const draftOfTemplate = ({ sections }: TemplateContent): DraftBlock[] =>
  sections.flatMap(({ sectionKey, kind, title, blocks }) => [
    ...(kind === 'front' ? [] : [made('section', title, sectionKey, {})]),
    ...blocks.map(blockAt),
  ])

const made = (kind: DraftKind, title: string, place: string, details: DraftBlock['details']): DraftBlock => ({
  kind,
  title,
  details,
  place,
  rule: 'text',
  confidence: 1,
})
const blockAt = (block: RawBlock): DraftBlock => {
  const parts = [...named(block.columns), ...(block.blockType === 'documentControl' ? named(block.rows) : [])]
  const title = textOf(block.prompt, block.title, block.caption, block.heading, block.intro)
  return made(kinds[block.blockType] ?? 'table', title, block.blockKey, {
    ...(block.title ? { heading: block.title } : {}),
    ...(block.help ? { help: block.help } : {}),
    ...(parts.length > 0 ? { parts } : {}),
  })
}
