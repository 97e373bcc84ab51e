import { type Block, findBlock } from '../store/design.ts'
import type { Choice, ChoiceSource } from './ChoiceSource.ts'

const text = (value: unknown): string => (typeof value === 'string' ? value.trim() : '')
const rowsOf = (value: unknown): Record<string, unknown>[] =>
  Array.isArray(value)
    ? value.filter((row): row is Record<string, unknown> => typeof row === 'object' && row !== null)
    : []
/** A row that has just been made has no key yet, and is known by its heading. */
const named = (value: unknown): Choice[] =>
  rowsOf(value).flatMap((row) => {
    const label = text(row.label)
    const key = text(row.key)
    return label || key ? [{ value: key || label, label: label || key }] : []
  })
/** This block, or the one that the setting `of` names. */
const blockMeant = ({ design, blockKey }: ChoiceSource, of: string | undefined): Block | undefined => {
  const own = blockKey ? findBlock(design, blockKey)?.block : undefined
  if (!of || !own) return own
  return findBlock(design, text(own[of]))?.block
}

/** Blocks that can be answered, by section and heading: only they have an answer to show or gather. */
export const blockChoices = ({ design, blockKey, typeName, asks }: ChoiceSource): Choice[] =>
  design.sections.flatMap(({ title: section, blocks }) =>
    blocks
      .filter((block) => block.blockKey !== blockKey && asks(block.blockType))
      .map((block) => {
        const name = typeName(block.blockType)
        const heading = text(block.title) || text(block.prompt) || name
        return {
          value: block.blockKey,
          label: `${section ? `${section} › ` : ''}${heading}${heading === name ? '' : ` (${name})`}`,
        }
      }),
  )
export const columnChoices = (source: ChoiceSource, of: string | undefined): Choice[] =>
  named(blockMeant(source, of)?.columns)
export const rowChoices = (source: ChoiceSource, of: string | undefined): Choice[] =>
  named(blockMeant(source, of)?.rows)
/** Records are answered as a list of records, each by its columns. */
export const partChoices = (source: ChoiceSource, of: string | undefined): Choice[] => {
  const block = blockMeant(source, of)
  if (block?.blockType !== 'records') return []
  return named(block.columns).map(({ value, label }) => ({ value: `records.${value}`, label }))
}
