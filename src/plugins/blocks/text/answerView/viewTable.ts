import {
  blockWords,
  type PrintContext,
  printAnswer,
  printOrGap,
  tableColumns,
  tableHead,
  valueLegend,
  valuesIn,
} from '#blocks/kit/index.ts'
import { text } from '#document/tree/nodes.ts'
import type { Cell, Inline, TableNode } from '#document/tree/tree.ts'
import type { AnswerViewConfig } from './config.ts'
import { besideIn, rowName, type SourceRow } from './sourceRows.ts'

export type ViewContext = PrintContext & { rich: (text: string) => Inline[] }
export type ViewAnswers = Record<string, Record<string, unknown> | undefined>

/** The chosen columns and what is answered beside them. An answer whose source is gone keeps its row, marked. */
export const viewTable = (
  config: AnswerViewConfig,
  rows: SourceRow[],
  answers: ViewAnswers,
  context: ViewContext,
): TableNode => {
  const { origin, place, rich } = context
  const words = blockWords(place.language)
  const orphans = Object.keys(answers)
    .filter((key) => !rows.some((row) => row.key === key))
    .map((key): SourceRow & { orphaned: true } => ({ key, values: {}, orphaned: true }))
  const firstShown = config.columns[0]?.fill === 'shown' && config.rowNames.length === 0
  const body = [...rows, ...orphans].map((row, index) => {
    const gone = 'orphaned' in row
    const name: Inline[] = gone
      ? [{ type: 'tag', label: words.sourceGone, symbol: '⚠', tone: 'warning' }]
      : text(rowName(config, row, index, context))
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
    return { key: row.key, cells: firstShown ? cells : [{ inlines: name, header: 'row' as const }, ...cells] }
  })
  const groups = [{ key: 'rows', rows: body }]
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
