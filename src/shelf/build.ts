import { block, type Settings } from '#seeds/content.ts'

/** A question that is found in the library by its key, and gathered by the authority's report. */
export const question = (key: string, prompt: string, help: string, more: Settings = {}) =>
  block(key, 'question', {
    prompt,
    help,
    type: 'longText',
    required: true,
    libraryKey: libraryKeyOf(key),
    libraryVersion: 1,
    ...more,
  })
export const libraryKeyOf = (key: string): string => `hylla-${key}`

type Column = { key: string; label: string; type: string; help?: string; decimals?: number; unit?: string }
export const column = (key: string, label: string, type = 'longText', more: Settings = {}): Column & Settings => ({
  key,
  label,
  type,
  ...more,
})
export const chosen = (key: string, label: string, ...options: string[]) =>
  column(key, label, 'choice', { options: options.map((name, at) => ({ key: `o${at + 1}`, label: name })) })
export const rowsOf = (...labels: string[]) => labels.map((label, at) => ({ key: `r${at + 1}`, label }))
