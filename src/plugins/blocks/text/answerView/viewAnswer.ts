import { answerField, asNodes, printAnswer } from '#blocks/kit/index.ts'
import { answerOf, table } from '#document/answer/answer.ts'
import type { Place } from '#document/input/input.ts'
import { inlineText } from '#document/text/variables.ts'
import { textsIn } from '#document/tree/walk.ts'
import type { AnswerViewConfig } from './config.ts'
import { whyNothing } from './source.ts'
import { besideIn, rowName, shownValue, sourceRows } from './sourceRows.ts'

/** What is shown of another block, as the text of a cell in the form. */
const asPlain = (...args: Parameters<typeof printAnswer>): string =>
  textsIn(asNodes(printAnswer(...args), args[2].origin))
    .map((inlines) => inlines.map((inline) => (inline.type === 'break' ? '\n' : inlineText([inline]))).join(''))
    .join('\n')

/** What is asked about each record or row of the other block, with what is shown of it beside. */
export const viewAnswer = (
  config: AnswerViewConfig,
  source: unknown,
  place: Place,
  plain: (text: string) => string,
) => {
  const asked = config.columns.filter(({ fill }) => fill === 'answer')
  if (asked.length === 0) return undefined
  const shown = config.columns.filter(({ fill }) => fill === 'shown')
  const context = { origin: { blockKey: place.instanceKey }, place, plain }
  const rows = sourceRows(config, source)
  return answerOf({
    rows: table({
      label: plain(config.caption) || plain(config.itemLabel),
      ...(rows.length === 0 ? { help: whyNothing(config, place) } : {}),
      rowHeading: plain(shown[0]?.label ?? config.itemLabel),
      columns: Object.fromEntries(
        [...shown.slice(1), ...asked].map((column) => [column.key, answerField(column, place, plain)]),
      ),
      rows: rows.map((row, index) => ({ key: row.key, label: rowName(config, row, index, context) })),
      given: Object.fromEntries(
        rows.map((row) => [
          row.key,
          Object.fromEntries(
            shown.slice(1).map((column) => [
              column.key,
              {
                text: asPlain(column, shownValue(column, row), { ...context, beside: besideIn(config, row) }),
              },
            ]),
          ),
        ]),
      ),
    }),
  })
}
