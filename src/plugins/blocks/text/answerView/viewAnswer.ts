import { answerField, asNodes, noneChosen, printAnswer } from '#blocks/kit/index.ts'
import { answerOf, table } from '#document/answer/answer.ts'
import type { Place } from '#document/input/input.ts'
import { inlineText } from '#document/text/variables.ts'
import { textsIn } from '#document/tree/walk.ts'
import { namedThere, rowName } from './rowName.ts'
import { whyNothing } from './source.ts'
import { besideIn, shownValue } from './sourceRows.ts'
import type { View } from './View.ts'

/** What is shown of another block, as the text of a cell in the form. */
const asPlain = (...args: Parameters<typeof printAnswer>): string =>
  textsIn(asNodes(printAnswer(...args), args[2].origin))
    .map((inlines) => inlines.map((inline) => (inline.type === 'break' ? '\n' : inlineText([inline]))).join(''))
    .join('\n')

/** What is asked about each record or row of the other block, with what is shown of it beside. */
export const viewAnswer = (
  view: View,
  data: Record<string, unknown>,
  place: Place,
  plain: (text: string) => string,
) => {
  const { config, rows } = view
  const asked = config.columns.filter(({ fill }) => fill === 'answer')
  if (asked.length === 0) return undefined
  const shown = config.columns.filter(({ fill }) => fill === 'shown')
  // Where rows have names of their own the first column is shown as any other.
  const beside = namedThere(view) ? shown : shown.slice(1)
  const context = { origin: { blockKey: place.instanceKey }, place, plain }
  return answerOf({
    rows: table({
      label: plain(config.caption) || plain(config.itemLabel),
      ...(rows.length === 0
        ? { help: view.all.length > 0 ? noneChosen(place.language) : whyNothing(config, data, place) }
        : {}),
      rowHeading: plain(namedThere(view) ? config.itemLabel : (shown[0]?.label ?? config.itemLabel)),
      columns: Object.fromEntries(
        [...beside, ...asked].map((column) => [column.key, answerField(column, place, plain)]),
      ),
      rows: rows.map((row, index) => ({
        key: row.key,
        label: rowName(view, row, index, context),
        ...(row.item && !row.whole ? { group: row.item } : {}),
      })),
      given: Object.fromEntries(
        rows.map((row) => [
          row.key,
          Object.fromEntries(
            beside.map((column) => [
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
