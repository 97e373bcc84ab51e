import type { z } from 'zod'
import * as answer from '#document/answer/answer.ts'
import type { Place } from '#document/input/input.ts'
import { missingScale, scaleOf } from '../print/scales.ts'
import { blockWords } from '../print/words.ts'
import type { AnswerType, PlainAnswer } from './answerType.ts'

/** One thing to answer: a question, a column, a part of a record. */
export type Answerable = PlainAnswer & {
  key: string
  label: string
  note?: string
  /** Of a list of records. A part may be such a list in its turn. */
  itemLabel?: string
  labelParts?: boolean
  parts?: Answerable[]
}
const limits: Partial<Record<AnswerType, number>> = { shortText: 200, longText: 20_000, richText: 20_000 }

/**
 * The answer schema, and by it the form field, of what a designer configured. An unknown scale gives a text field
 * that says so: what somebody writes meanwhile is kept.
 */
export const answerField = (item: Answerable, place: Place, plain: (text: string) => string): z.ZodType => {
  const help = [item.help, item.note]
    .map((part) => plain(part ?? ''))
    .filter(Boolean)
    .join('\n')
  const common = {
    label: plain(item.label),
    ...(help ? { help } : {}),
    ...(item.required ? { required: true } : {}),
  }
  const max = item.maxLength || limits[item.type] || 200
  const options = item.options.map(({ key, label, hint }) => ({
    key,
    label: plain(label),
    ...(hint ? { hint: plain(hint) } : {}),
  }))
  const scale = scaleOf(item.scale, place)
  switch (item.type) {
    case 'shortText':
      return answer.shortText({ ...common, max })
    case 'longText':
      return answer.longText({ ...common, max })
    case 'richText':
      return answer.richText({ ...common, max })
    case 'number':
      return answer.number({
        ...common,
        decimals: item.decimals,
        ...(item.unit ? { unit: item.unit } : {}),
        ...(item.min === undefined ? {} : { min: item.min }),
        ...(item.max === undefined ? {} : { max: item.max }),
      })
    case 'choice':
      return answer.choice({ ...common, options, display: options.length > 6 ? 'select' : 'radio' })
    case 'choices':
      return answer.choices({ ...common, options })
    case 'degree':
    case 'rating':
      return scale
        ? (item.type === 'degree' ? answer.degree : answer.rating)({ ...common, levels: scale.levels })
        : answer.shortText({ ...common, help: missingScale(item.scale, place) })
    case 'date':
      return answer.date(common)
    case 'period':
      return answer.period(common)
    case 'person':
      return answer.person(common)
    case 'records':
      return answer.records({
        ...common,
        itemLabel: plain(item.itemLabel || blockWords(place.language).item),
        fields: Object.fromEntries((item.parts ?? []).map((part) => [part.key, answerField(part, place, plain)])),
        add: {
          label: blockWords(place.language).add(plain(item.itemLabel || blockWords(place.language).item)),
          max: 50,
        },
      })
  }
}
