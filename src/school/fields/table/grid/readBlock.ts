import type { Language } from '#document/tree/tree.ts'
import { fromText } from './fromText.ts'
import { areNames, matchNames, type Named } from './matchNames.ts'
import type { GridColumn, GridModel, GridRow, Place } from './model.ts'

/** What a person has said of a pasted block: whether its first row is headings, its first column the rows' names. */
export type Choices = { heading?: boolean; names?: boolean }
/** `matched`: by name. `skipped`: names, as somebody said. `asked`: they look like names and match none. */
export type Edge = 'matched' | 'skipped' | 'asked' | 'none'
export type Target<L> = { to: L | undefined; name: string }
export type ReadBlock = {
  heading: Edge
  names: Edge
  /** Lines of text over the headings, as official files have them. */
  above: number
  /** The cells without headings and names. */
  body: string[][]
  /** Where each column and row of the body goes, and what the block called it. */
  columns: Target<GridColumn>[]
  rows: Target<GridRow>[]
}

const isWritten = (text: string) => text.trim() !== ''

/** Headings in one row, or in two: the upper one then groups those below, and covers several. */
const headingsOf = (block: string[][], depth: number): Named[] => {
  let group = ''
  return (block[depth - 1] ?? []).map((text, index) => {
    group = (depth === 2 ? block[0]?.[index]?.trim() : '') || group
    return group ? { text, group } : { text }
  })
}
/** Headings may stand in the first row, or below lines of text: rows of one cell, as many as anybody writes. */
const mostAbove = 12
const startsOf = (block: string[][]): number[] => {
  const isText = (row: string[] = []) => row.filter(isWritten).length <= 1
  const first = block.slice(0, mostAbove).findIndex((row) => !isText(row))
  return first > 0 ? [0, first] : [0]
}
const findHeading = (model: GridModel, block: string[][]) =>
  startsOf(block)
    .flatMap((above) => [1, 2].map((depth) => ({ above, depth: above + depth })))
    .filter(({ depth }) => depth < block.length)
    .map(({ above, depth }) => {
      const names = headingsOf(block.slice(above), depth - above)
      return { above, depth, names, columns: matchNames(names, model.columns) }
    })
    // The corner over the rows' names is no column.
    .find(({ names, columns }) => areNames(columns, columns[0] ? names : names.slice(1), model.columns))

const findNames = (model: GridModel, rows: string[][]) => {
  const names = rows.map(([text = '']): Named => ({ text }))
  const lines = matchNames(names, model.rows)
  return areNames(lines, names, model.rows) ? lines : undefined
}

type ColumnAt = (index: number) => GridColumn | undefined
/** How many cells can be read where they would land, and how many cannot. */
const readability = (rows: string[][], columnAt: ColumnAt, language: Language) => {
  const judged = rows.flatMap((row) =>
    row.flatMap((text, index) => {
      const field = isWritten(text) ? columnAt(index)?.field : undefined
      return field ? [fromText(field, text, language)?.fault === undefined] : []
    }),
  )
  return { read: judged.filter(Boolean).length, unread: judged.filter((one) => !one).length }
}
/** Words where figures are asked for, with figures beside them: names rather than mistakes. */
const lookLikeNames = (edge: string[][], rest: string[][], columnAt: ColumnAt, language: Language) => {
  const { read, unread } = readability(edge, columnAt, language)
  const areWords = edge.flat().every((text) => !isWritten(text) || /^\s*\p{L}/u.test(text))
  return areWords && unread > 0 && read === 0 && readability(rest, columnAt, language).read > 0
}
const edgeOf = (isMatched: boolean, chosen: boolean | undefined, looks: () => boolean): Edge => {
  if (isMatched) return 'matched'
  if (chosen !== undefined) return chosen ? 'skipped' : 'none'
  return looks() ? 'asked' : 'none'
}

/**
 * What a pasted block is, laid at a cell of a grid: headings and row names are matched by what they say, wherever they
 * stand. Where they look like names and match nothing, somebody is asked; nothing is guessed.
 */
export const readBlock = (
  model: GridModel,
  at: Place,
  block: string[][],
  choices: Choices,
  language: Language,
): ReadBlock => {
  const left = model.columns.findIndex(({ key }) => key === at.column)
  const top = model.rows.findIndex(({ key }) => key === at.row)
  const laid: ColumnAt = (index) => model.columns[left + index]
  const shifted: ColumnAt = (index) => (index === 0 ? undefined : laid(index - 1))
  const sample = block.slice(0, 50)

  const found = choices.heading === false ? undefined : findHeading(model, block)
  const isWide = block.some((row) => row.length > 1)
  const below = found ? block.slice(found.depth) : block
  const mayHaveNames = isWide && !found?.columns[0] && choices.names !== false
  const lines = mayHaveNames ? findNames(model, below) : undefined
  const heading = edgeOf(found !== undefined, choices.heading, () =>
    lookLikeNames(sample.slice(0, 1), sample.slice(1), lines ? shifted : laid, language),
  )
  const body = found ? below : heading === 'none' ? block : block.slice(1)
  const names = edgeOf(lines !== undefined, choices.names, () => {
    if (!mayHaveNames) return false
    if (found) return body.some(([text = '']) => isWritten(text))
    const some = body.slice(0, 50)
    const values = some.map((row) => row.slice(1))
    return lookLikeNames(
      some.map((row) => row.slice(0, 1)),
      values,
      laid,
      language,
    )
  })
  const cut = names === 'none' ? 0 : 1
  const width = body.reduce((most, row) => Math.max(most, row.length), 0)
  const nameOf = (row: string[]) => (cut ? (row[0]?.trim() ?? '') : '')
  const rowAt = (index: number) => {
    const beyond = top + index - model.rows.length
    return model.rows[top + index] ?? (model.room && beyond < model.room.rows ? model.room.row(beyond) : undefined)
  }
  return {
    heading,
    names,
    above: found?.above ?? 0,
    body: body.map((row) => row.slice(cut)),
    columns: Array.from({ length: Math.max(0, width - cut) }, (_, index) => ({
      to: found ? model.columns.find((column) => column === found.columns[index + cut]) : laid(index),
      name: found?.names[index + cut]?.text.trim() ?? '',
    })),
    rows: body.map((row, index) => ({
      to: lines ? lines[index + lines.length - body.length] : rowAt(index),
      name: nameOf(row),
    })),
  }
}
