import { answerText } from '#document/answer/answerText.ts'
import type { FormField } from '#document/answer/form.ts'
import type { Words } from '../words/sv.ts'

const labelsOf = (field: FormField): ((key: string) => string | undefined) | undefined => {
  if ('options' in field) return (key) => field.options.find((option) => option.key === key)?.label
  return 'levels' in field ? (key) => field.levels.find((level) => level.key === key)?.label : undefined
}

/** An answer in words: for conflicts, earlier versions, last year's answer and the check page. */
export const readable = (field: FormField, value: unknown, { language, field: words }: Words): string =>
  answerText(value, {
    language,
    ...('unit' in field && field.unit ? { unit: field.unit } : {}),
    labelOf: labelsOf(field),
    isDate: field.widget === 'date',
  }) || words.none
