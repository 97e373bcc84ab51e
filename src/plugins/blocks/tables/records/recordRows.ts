import {
  designerCell,
  findColumn,
  noteAfter,
  type PrintContext,
  type Printed,
  placeCells,
  printAnswer,
  printOrGap,
} from '#blocks/kit/index.ts'
import { isEmpty } from '#document/answer/checkFields.ts'
import { inlineText } from '#document/text/variables.ts'
import { text } from '#document/tree/nodes.ts'
import type { Inline } from '#document/tree/tree.ts'
import type { RecordsColumn, RecordsConfig, RecordsValue } from './config.ts'

export type RecordsContext = PrintContext & { rich: (text: string) => Inline[] }
/** One record as printed: its name and the content of each column. */
export type RecordRow = {
  key: string
  preset: boolean
  title: Inline[]
  contents: Map<string, Printed>
  empty: boolean
}

const own = (origin: PrintContext['origin'], key: string, column: RecordsColumn) => ({
  ...origin,
  path: `records.items.${key}.${column.key}`,
})

/** Preset records in the designer's order, then the answered ones in theirs. */
export const recordRows = (
  config: RecordsConfig,
  value: RecordsValue | undefined,
  context: RecordsContext,
): RecordRow[] => {
  const { origin, rich } = context
  const { rows: placed } = placeCells(config.columns, config.preset)
  const items = value?.records?.items ?? {}
  const added = (value?.records?.order ?? []).filter((key) => !config.preset.some((preset) => preset.key === key))
  const answered = [...config.preset.map(({ key }) => key), ...added]
  // The designer sees what a record will look like before there is any.
  const keys = answered.length === 0 && context.place.preview ? ['preview'] : answered
  const naming = findColumn(config.columns, config.titleColumn)
  return keys.map((key, index): RecordRow => {
    const preset = config.preset[index]
    const answers = items[key] ?? {}
    const contents = new Map(
      config.columns.map((column): [string, Printed] => {
        const given = placed[index]?.get(column.key)
        if (given) return [column.key, designerCell(origin, ('cell' in given ? given.cell : given.covered).text, rich)]
        if (column.fill === 'given') return [column.key, designerCell(origin, column.text, rich)]
        const beside = { columns: config.columns, values: answers }
        const here = { ...context, beside, origin: own(origin, key, column) }
        return [column.key, printOrGap(column, answers[column.key], here)]
      }),
    )
    const named =
      naming && !isEmpty(answers[naming.key])
        ? text(inlineText(printAnswer(naming, answers[naming.key], context).inlines))
        : []
    const label = preset?.label ? [...rich(preset.label), ...noteAfter(preset.note, rich)] : named
    return {
      key,
      preset: preset !== undefined,
      title: label.length > 0 ? label : text(`${context.plain(config.itemLabel)} ${index + 1}`),
      contents,
      empty: config.columns.every((column) => isEmpty(answers[column.key])),
    }
  })
}
