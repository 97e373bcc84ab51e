import { blockWords, legendOf, levelTag, noteAfter, rowGroups, type Scale, tableHead } from '#blocks/kit/index.ts'
import type { Place } from '#document/input/input.ts'
import { text } from '#document/tree/nodes.ts'
import type { Cell, Inline, Origin, TableNode } from '#document/tree/tree.ts'
import type { Marks, MatrixConfig } from './config.ts'

type Context = { origin: Origin; place: Place; rich: (text: string) => Inline[] }

/** The matrix as a table: row headings first, marks centred, their meaning in a note. */
export const matrixNode = (
  config: MatrixConfig,
  marks: Marks,
  scale: Scale | undefined,
  { origin, place, rich }: Context,
): TableNode => {
  const cell = (value: string | true | undefined): Cell => {
    if (value === undefined) return { inlines: [] }
    if (value === true) return { inlines: text(config.mark) }
    const level = scale?.levels.find(({ key }) => key === value)
    return { inlines: level ? [levelTag(level)] : text(value) }
  }
  const groups = rowGroups(
    config.rows.map((row) => ({
      heading: row.group,
      row: {
        key: row.key,
        cells: [
          { inlines: [...rich(row.label), ...noteAfter(row.note, rich)], header: 'row' as const },
          ...config.columns.map(({ key }) => cell(marks[row.key]?.[key])),
        ],
      },
    })),
    rich,
  )
  const unmarked = Object.values(marks).every((row) => !row || Object.values(row).every((value) => value === undefined))
  const notes: Inline[][] = [
    ...(config.mode === 'mark' && config.markMeaning
      ? [[...text(`${config.mark} = `), ...rich(config.markMeaning)]]
      : []),
    ...(scale ? [legendOf(scale)] : []),
    ...(unmarked ? [text(blockWords(place.language).emptyTable)] : []),
  ]
  const head = config.columns.map((column) => ({ ...column, type: 'shortText' as const }))
  return {
    type: 'table',
    origin,
    caption: rich(config.caption),
    numbered: config.numbered,
    columns: [{ key: 'row', weight: 3 }, ...config.columns.map(({ key }) => ({ key, align: 'center' as const }))],
    head: tableHead(head, rich, rich(config.rowHeading || blockWords(place.language).rowHeading)),
    groups,
    ...(notes.length > 0 ? { notes } : {}),
  }
}
