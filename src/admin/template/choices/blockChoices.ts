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
type Settings = Pick<Block, 'blockKey' | 'blockType'> & Record<string, unknown>
/** This block, or the one that the setting `of` names. */
const blockMeant = (
  { design, others, blockKey, meant }: ChoiceSource,
  of: string | undefined,
): Settings | undefined => {
  const own = blockKey ? findBlock(design, blockKey)?.block : undefined
  if (!of || !own) return own
  const key = meant ?? text(own[of])
  const elsewhere = others.flatMap(({ sections }) => sections).flatMap(({ blocks }) => blocks)
  return findBlock(design, key)?.block ?? elsewhere.find((block) => block.blockKey === key)
}

/**
 * Blocks that can be answered, by section and heading: only they have an answer to show or gather. Those of other
 * templates follow, by template.
 */
export const blockChoices = ({ design, others, blockKey, typeName, asks }: ChoiceSource): Choice[] => {
  const choiceOf = (block: Settings, ...places: string[]): Choice => {
    const name = typeName(block.blockType)
    const heading = text(block.title) || text(block.prompt) || name
    const place = [...places, heading].filter(Boolean).join(' › ')
    return { value: block.blockKey, label: `${place}${heading === name ? '' : ` (${name})`}` }
  }
  const answered = (block: Settings) => block.blockKey !== blockKey && asks(block.blockType)
  const choices = [
    ...design.sections.flatMap(({ title, blocks }) =>
      blocks.filter(answered).map((block) => choiceOf(block, text(title))),
    ),
    ...others.flatMap(({ title: template, sections }) =>
      sections.flatMap(({ title, blocks }) => blocks.filter(answered).map((block) => choiceOf(block, template, title))),
    ),
  ]
  // Next year's template keeps the keys of this one: a block is offered once, as it stands here.
  return [...new Map(choices.toReversed().map((choice) => [choice.value, choice])).values()].toReversed()
}
/** Blocks of this template with cells to reckon with, other than this one. */
export const tableChoices = (source: ChoiceSource): Choice[] =>
  source.design.sections.flatMap(({ title, blocks }) =>
    blocks
      .filter((block) => block.blockKey !== source.blockKey && source.hasCells(block.blockType))
      .map((block) => {
        const name = text(block.title) || text(block.caption) || source.typeName(block.blockType)
        return { value: block.blockKey, label: [text(title), name].filter(Boolean).join(' › ') }
      }),
  )
const numbers = ['number', 'degree', 'rating']
const holdsNumbers = ({ fill, type }: Record<string, unknown>) => fill === 'computed' || numbers.includes(text(type))
/** Single cells of this table that hold a number, each by its row and column. */
const cellChoices = (block: Settings | undefined): Choice[] =>
  rowsOf(block?.rows).flatMap((row) => {
    const isTyped = row.fill !== 'computed' && text(row.type) !== '' && row.type !== 'column'
    const columns = rowsOf(block?.columns).filter((column) => holdsNumbers(isTyped ? row : column))
    return named([row]).flatMap((line) =>
      named(columns).map((column) => ({
        value: `${line.value} | ${column.value}`,
        label: `${line.label} | ${column.label}`,
      })),
    )
  })
/** Lines of its own, then what is taken from other tables; of rows single cells as well. */
export const operandChoices = (source: ChoiceSource, lines: 'rows' | 'columns'): Choice[] => {
  const block = blockMeant(source, undefined)
  return [...named(block?.[lines]), ...named(block?.taken), ...(lines === 'rows' ? cellChoices(block) : [])]
}
/** Columns, else what stands in their place: the roles or criteria that are rated, a question's only answer. */
export const columnChoices = (source: ChoiceSource, of: string | undefined): Choice[] => {
  const block = blockMeant(source, of)
  const columns = named(block?.columns)
  if (!block || columns.length > 0) return columns
  if (block.entry === 'means') return named(block.roles)
  const criteria = named(block.criteria).map(({ value, label }) => ({ value: `c-${value}`, label }))
  if (criteria.length > 0) return criteria
  return text(block.prompt) ? [{ value: 'answer', label: text(block.prompt) }] : []
}
export const rowChoices = (source: ChoiceSource, of: string | undefined): Choice[] =>
  named(blockMeant(source, of)?.rows)
/** What may be given in a row of a matrix, as it is written there: a column, or a column and a level of its scale. */
export const markChoices = (source: ChoiceSource): Choice[] => {
  const block = blockMeant(source, undefined)
  const columns = named(block?.columns)
  const scale = source.vocabulary?.scales.find(({ key }) => key === block?.scale)
  if (block?.mode !== 'scale') return columns.map(({ label }) => ({ value: label, label }))
  return columns.flatMap((column) =>
    (scale?.levels ?? []).map((level) => {
      const mark = `${column.label}: ${level.label}`
      return { value: mark, label: mark }
    }),
  )
}
/** Records are answered as a list of records, each by its columns. */
export const partChoices = (source: ChoiceSource, of: string | undefined): Choice[] => {
  const block = blockMeant(source, of)
  if (block?.blockType !== 'records') return []
  return named(block.columns).map(({ value, label }) => ({ value: `records.${value}`, label }))
}
