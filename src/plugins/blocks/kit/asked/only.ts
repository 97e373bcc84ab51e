import Big from 'big.js'
import { answerText } from '#document/answer/answerText.ts'
import { isEmpty } from '#document/answer/checkFields.ts'
import type { FormField } from '#document/answer/form.ts'
import type { Language } from '#document/tree/tree.ts'
import { label } from '../define/label.ts'
import { blockWords } from '../print/words.ts'
import { choiceField, namesField, row, selectField } from '../settings/payloadFields.ts'
import { setting } from '../settings/settings.ts'

const modes = ['all', 'is', 'isNot', 'filled', 'empty', 'atLeast', 'atMost'] as const
/** Which rows, records or units of another's answers are shown: by what stands in one of their columns. */
export const onlyShape = {
  onlyMode: setting.oneOf(modes, 'all'),
  onlyColumn: setting.text(),
  onlyValues: setting.names(),
}
export type Only = { onlyMode: (typeof modes)[number]; onlyColumn: string; onlyValues: string[] }
type Settings = Record<string, unknown>

/** The fields of `onlyShape`. `of` names the setting that holds the other block. */
export const onlyFields = (when: (settings: Settings) => boolean = () => true) =>
  row(
    selectField({
      name: 'onlyMode',
      label: label('Visa', 'Show'),
      options: {
        all: label('alla', 'all'),
        is: label('bara där svaret är', 'only where the answer is'),
        isNot: label('bara där svaret inte är', 'only where the answer is not'),
        filled: label('bara där det finns ett svar', 'only where there is an answer'),
        empty: label('bara där svar saknas', 'only where there is none'),
        atLeast: label('bara där talet är minst', 'only where the figure is at least'),
        atMost: label('bara där talet är högst', 'only where the figure is at most'),
      },
      defaultValue: 'all',
      when,
      width: '34%',
    }),
    choiceField('columns', {
      name: 'onlyColumn',
      label: label('I kolumnen', 'In the column'),
      description: label('Tomt: den enda delen av svaret.', 'Empty: the only part of the answer.'),
      of: 'sourceKey',
      free: true,
      when: (settings) => when(settings) && (settings.onlyMode ?? 'all') !== 'all',
      width: '33%',
    }),
    namesField({
      name: 'onlyValues',
      label: label('Svar', 'Answers'),
      description: label('Nivåer eller alternativ vid namn, eller ett tal.', 'Levels or choices by name, or a figure.'),
      when: (settings) => when(settings) && !['all', 'filled', 'empty'].includes(String(settings.onlyMode ?? 'all')),
      width: '33%',
    }),
  )

const namesOf = (field: FormField | undefined, value: unknown, language: Language): string[] => {
  const named = field && 'options' in field ? field.options : field && 'levels' in field ? field.levels : []
  const keys = Array.isArray(value) ? value.map(String) : typeof value === 'string' ? [value] : []
  const labels = keys.flatMap((key) => named.find((one) => one.key === key)?.label ?? [])
  return [...keys, ...labels, ...(keys.length === 0 ? [answerText(value, { language })] : [])]
}
const same = (a: string, b: string) => a.trim().toLocaleLowerCase('sv') === b.trim().toLocaleLowerCase('sv')
const numberIn = (value: unknown): Big | undefined => {
  const found = value as { kind?: unknown; value?: unknown } | null | undefined
  return found?.kind === 'number' && typeof found.value === 'string' ? new Big(found.value) : undefined
}
const limitIn = (text: string | undefined): Big | undefined => {
  const plain = (text ?? '').replace(/\s/gu, '').replace(',', '.')
  return /^-?\d+(\.\d+)?$/u.test(plain) ? new Big(plain) : undefined
}

/** Whether a row is among those shown, by the answer in the chosen column. `field`: how that column is answered. */
export const isChosen = (only: Only, value: unknown, field: FormField | undefined, language: Language): boolean => {
  const { onlyMode, onlyValues } = only
  if (onlyMode === 'all') return true
  if (onlyMode === 'filled' || onlyMode === 'empty') return isEmpty(value) === (onlyMode === 'empty')
  if (onlyMode === 'atLeast' || onlyMode === 'atMost') {
    const [number, limit] = [numberIn(value), limitIn(onlyValues[0])]
    if (!number || !limit) return false
    return onlyMode === 'atLeast' ? number.gte(limit) : number.lte(limit)
  }
  const names = isEmpty(value) ? [] : namesOf(field, value, language)
  const found = onlyValues.some((wanted) => names.some((name) => same(name, wanted)))
  // What nobody has answered is neither.
  return onlyMode === 'is' ? found : names.length > 0 && !found
}

/** Why nothing is shown, where there are answers and none is among the chosen. */
export const noneChosen = (language: Language): string => blockWords(language).noneChosen
