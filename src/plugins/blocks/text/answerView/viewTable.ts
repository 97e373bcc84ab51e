import {
  blockWords,
  printAnswer,
  printOrGap,
  rowGroups,
  tableColumns,
  tableHead,
  valueLegend,
  valuesIn,
} from '#blocks/kit/index.ts'
import { text } from '#document/tree/nodes.ts'
import type { Cell, Inline, TableNode } from '#document/tree/tree.ts'
import { isNamed, rowName } from './rowName.ts'
import { besideIn } from './sourceRows.ts'
import type { SourceRow, View, ViewContext } from './View.ts'

export type ViewAnswers = Record<string, Record<string, unknown> | undefined>

/** The chosen columns and what is answered beside them. An answer whose source is gone keeps its row, marked. */
export const viewTable = (view: View, answers: ViewAnswers, context: ViewContext): TableNode => {
  const { config, rows, all } = view
  const { origin, place, rich } = context
  const words = blockWords(place.language)
  const orphans = Object.keys(answers)
    .filter((key) => !all.some((row) => row.key === key))
    .map((key): SourceRow & { orphaned: true } => ({ key, values: {}, orphaned: true }))
  const firstShown = config.columns[0]?.fill === 'shown' && !isNamed(view)
  const body = [...rows, ...orphans].map((row, index) => {
    const gone = 'orphaned' in row
    const name: Inline[] = gone
      ? [{ type: 'tag', label: words.sourceGone, symbol: '⚠', tone: 'warning' }]
      : text(rowName(view, row, index, context))
    const beside = besideIn(config, row, answers[row.key])
    const cells = config.columns.map((column, at): Cell => {
      const value = beside.values[column.key]
      const content =
        column.fill === 'answer'
          ? printOrGap(column, value, {
              ...context,
              origin: { ...origin, path: `rows.${row.key}.${column.key}` },
              beside,
            })
          : printAnswer(column, value, { ...context, beside })
      if (!firstShown || at > 0) return content
      return { ...content, ...(gone ? { inlines: name } : {}), header: 'row' }
    })
    const heading = gone || row.whole ? '' : (row.item ?? '')
    return {
      heading,
      row: { key: row.key, cells: firstShown ? cells : [{ inlines: name, header: 'row' as const }, ...cells] },
    }
  })
  const isGrouped = body.some(({ heading }) => heading !== '')
  const groups = isGrouped ? rowGroups(body, text) : [{ key: 'rows', rows: body.map(({ row }) => row) }]
  const notes = valueLegend(valuesIn(groups), place)
  return {
    type: 'table',
    origin,
    caption: rich(config.caption),
    numbered: config.numbered,
    columns: tableColumns(config.columns, firstShown ? undefined : {}),
    head: tableHead(config.columns, rich, firstShown ? undefined : rich(config.itemLabel)),
    groups,
    ...(notes.length > 0 ? { notes } : {}),
  }
}
