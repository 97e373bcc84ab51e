import {
  asNodes,
  blockWords,
  findColumn,
  noteAfter,
  scaleLegends,
  tableColumns,
  tableHead,
  valueLegend,
} from '#blocks/kit/index.ts'
import { inlineText } from '#document/text/variables.ts'
import { paragraph, subsection, text } from '#document/tree/nodes.ts'
import type { Cell, DocumentNode, Inline, TableNode } from '#document/tree/tree.ts'
import type { RecordsConfig } from './config.ts'
import type { RecordRow, RecordsContext } from './recordRows.ts'

const legends = ({ showLegend, columns }: RecordsConfig, { place }: RecordsContext): Inline[][] =>
  showLegend ? scaleLegends(columns, place) : []
const valueNotes = (rows: RecordRow[], { place }: RecordsContext) =>
  valueLegend(
    rows.flatMap((row) => [...row.contents.values()].map(({ value }) => value)),
    place,
  )

/** One table with a row per record. Preset records have their names first; otherwise the first column names the row. */
const asTable = (config: RecordsConfig, rows: RecordRow[], context: RecordsContext): DocumentNode[] => {
  const { origin, rich } = context
  const named = config.preset.some(({ label }) => label)
  const notes = [...legends(config, context), ...valueNotes(rows, context)]
  const body = rows.map((row) => ({
    key: row.key,
    cells: [
      ...(named ? [{ inlines: row.title, header: 'row' as const }] : []),
      ...config.columns.map(({ key }, index): Cell => {
        const content = row.contents.get(key) ?? { inlines: [] }
        return !named && index === 0 ? { ...content, header: 'row' } : content
      }),
    ],
  }))
  return [
    {
      type: 'table',
      origin,
      caption: rich(config.caption),
      numbered: config.numbered,
      columns: tableColumns(config.columns, named ? {} : undefined),
      head: tableHead(config.columns, rich, named ? rich(config.itemLabel) : undefined),
      groups: [{ key: 'records', rows: body }],
      ...(notes.length > 0 ? { notes } : {}),
    },
  ]
}

/** `2. Lärande organisation`; a word and its own number (`Insats 2`) is not numbered twice, words that end in any other are. */
const heading = (config: RecordsConfig, { title }: RecordRow, index: number): Inline[] => {
  const own = /^[\p{L}-]+\s(\d+)$/u.exec(inlineText(title))?.[1]
  return config.numbered && own !== String(index + 1) ? [...text(`${index + 1}. `), ...title] : title
}

/** A form of two columns, label and answer, for one record; labels are row headers. */
const asMatrix = (config: RecordsConfig, row: RecordRow, context: RecordsContext): TableNode => ({
  type: 'table',
  origin: { ...context.origin, path: `records.items.${row.key}` },
  caption: config.headings ? [] : row.title,
  numbered: false,
  columns: [
    { key: 'label', weight: 2 },
    { key: 'answer', weight: 5 },
  ],
  head: [],
  groups: [
    {
      key: 'record',
      rows: config.columns.map((column) => ({
        key: column.key,
        cells: [
          { inlines: [...context.rich(column.label), ...noteAfter(column.note, context.rich)], header: 'row' as const },
          row.contents.get(column.key) ?? { inlines: [] },
        ],
      })),
    },
  ],
})

/** Label and text under each other, columns without content left out, and the one that is already the heading. */
const asCard = (config: RecordsConfig, row: RecordRow, context: RecordsContext): DocumentNode[] =>
  config.columns.flatMap((column) => {
    if (config.headings && !row.preset && column === findColumn(config.columns, config.titleColumn)) return []
    const nodes = asNodes(row.contents.get(column.key) ?? { inlines: [] }, context.origin)
    if (nodes.length === 0 && !context.place.preview) return []
    const label = [...context.rich(column.label), ...noteAfter(column.note, context.rich)]
    return [paragraph(context.origin, label, 'label'), ...nodes]
  })

/** The records as the designer chose: one table, cards, or one form per record. */
export const recordNodes = (config: RecordsConfig, rows: RecordRow[], context: RecordsContext): DocumentNode[] => {
  const { origin, place } = context
  if (rows.length === 0) return [paragraph(origin, text(blockWords(place.language).emptyList), 'muted')]
  if (config.print === 'table') return asTable(config, rows, context)
  const each = rows.flatMap((row, index): DocumentNode[] => {
    const body = config.print === 'matrix' ? [asMatrix(config, row, context)] : asCard(config, row, context)
    const nodes = body.length > 0 ? body : [paragraph(origin, text(blockWords(place.language).notFilledIn), 'muted')]
    if (!config.headings) return nodes
    const section = subsection({ ...origin, path: `records.items.${row.key}` }, heading(config, row, index), nodes)
    return [config.newPages && index > 0 ? { ...section, newPage: true } : section]
  })
  return [
    ...each,
    ...[...legends(config, context), ...valueNotes(rows, context)].map((note) => paragraph(origin, note, 'muted')),
  ]
}
