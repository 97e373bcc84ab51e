import { periodText } from '#document/answer/answerText.ts'
import { isEmpty } from '#document/answer/checkFields.ts'
import type { MeasuredValue } from '#document/answer/value.ts'
import type { Place } from '#document/input/input.ts'
import { wordingOf } from '#document/input/wordingOf.ts'
import { daysOf, isRealDate, type Period, periodFault } from '#document/text/points.ts'
import type { RichText } from '#document/text/richText.ts'
import { richTextToNodes } from '#document/text/richTextToNodes.ts'
import { formatDate, formatValue } from '#document/text/swedish.ts'
import { wordsOf } from '#document/text/words.ts'
import { paragraph, paragraphs, text } from '#document/tree/nodes.ts'
import type { DocumentNode, Inline, Origin } from '#document/tree/tree.ts'
import type { Answerable } from '../settings/answerField.ts'
import { cellContent } from './designerText.ts'
import { isDone } from './isDone.ts'
import type { PrintContext, Printed } from './Printed.ts'
import { printRecords } from './printRecords.ts'
import { printUnknown } from './printUnknown.ts'
import { levelsMarked, levelTag, scaleOf } from './scales.ts'
import { unreadMark } from './unreadMark.ts'
import { blockWords } from './words.ts'

const isMeasured = (value: unknown): value is MeasuredValue =>
  typeof value === 'object' && value !== null && 'kind' in value
const printOptions = (item: Answerable, keys: string[], { plain, place }: PrintContext): Inline[] =>
  keys.flatMap((key, index) => {
    const option = item.options.find((one) => one.key === key)
    return [...(index > 0 ? text(', ') : []), ...(option ? text(plain(option.label)) : unreadMark(key, place.language))]
  })

const printLevel = (item: Answerable, value: unknown, place: Place): Inline[] => {
  const scale = scaleOf(item.scale, place)
  const level = scale?.levels.find(({ key }) => key === value)
  if (scale && item.printLevels === 'all') return levelsMarked(scale.levels, level?.key)
  if (level) return [levelTag(level)]
  return scale ? unreadMark(String(value), place.language) : text(String(value))
}

/** A date before today, for what was to be done by then and is not said to be done. */
const overdue = (item: Answerable, value: string, { place, beside }: PrintContext): Inline[] =>
  item.due && place.today !== undefined && isRealDate(value) && value < place.today && !isDone(item, beside, place)
    ? [...text(' '), { type: 'tag', label: blockWords(place.language).overdue, symbol: '⚠', tone: 'warning' }]
    : []

/** An answer as the content of a cell. Nothing answered: no content; see `printOrGap`. */
export const printAnswer = (item: Answerable, value: unknown, context: PrintContext): Printed => {
  const { origin, place } = context
  if (isEmpty(value)) {
    const scale = item.printLevels === 'all' ? scaleOf(item.scale, place) : undefined
    return { inlines: scale && ['degree', 'rating'].includes(item.type) ? levelsMarked(scale.levels, undefined) : [] }
  }
  switch (item.type) {
    case 'number':
      if (isMeasured(value) && value.kind === 'unread') return { inlines: unreadMark(value.text, place.language) }
      return isMeasured(value)
        ? {
            inlines: text(formatValue(value, { decimals: item.decimals, unit: item.unit, ...wordingOf(place) })),
            value,
          }
        : { inlines: text(String(value)) }
    case 'choice':
    case 'choices':
      return { inlines: printOptions(item, [value].flat().map(String), context) }
    case 'degree':
    case 'rating':
      return { inlines: printLevel(item, value, place) }
    case 'date':
      return {
        inlines:
          daysOf(String(value)) === undefined
            ? unreadMark(String(value), place.language)
            : [...text(formatDate(String(value), place.language)), ...overdue(item, String(value), context)],
      }
    case 'period': {
      const printed = periodText(value, { language: place.language, notation: place.vocabulary.notation })
      return {
        inlines: periodFault(value as Period, place.language) ? unreadMark(printed, place.language) : text(printed),
      }
    }
    case 'records':
      return cellContent(printRecords(item, value, context, printAnswer))
    case 'richText':
      return cellContent(
        typeof value === 'string'
          ? paragraphs(origin, value)
          : richTextToNodes(origin, value as RichText, place.language),
      )
    case 'shortText':
    case 'longText':
    case 'person':
      return cellContent(
        typeof value === 'string' ? paragraphs(origin, value) : printUnknown(origin, value, place.language),
      )
  }
}

/** As `printAnswer`; where a required answer is missing, the words that say so. */
export const printOrGap = (item: Answerable, value: unknown, context: PrintContext): Printed =>
  isEmpty(value) && item.required && item.printLevels !== 'all'
    ? { inlines: text(wordsOf(context.place.language).unanswered), tone: 'muted' }
    : printAnswer(item, value, context)

/** A printed answer as nodes, where it does not stand in a table. */
export const asNodes = (printed: Printed, origin: Origin): DocumentNode[] => [
  ...(printed.inlines.length > 0
    ? [paragraph(origin, printed.inlines, printed.tone === 'muted' ? 'muted' : undefined)]
    : []),
  ...(printed.children ?? []),
]
export const unanswered = ({ origin, place }: Pick<PrintContext, 'origin' | 'place'>): DocumentNode =>
  paragraph(origin, text(wordsOf(place.language).unanswered), 'muted')
