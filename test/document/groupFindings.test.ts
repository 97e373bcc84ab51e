import { expect, it } from 'vitest'
import { checkFields } from '#document/answer/checkFields.ts'
import type { FormModel } from '#document/answer/form.ts'
import { groupFindings } from '#document/answer/groupFindings.ts'
import { restMissing } from '#document/answer/restMissing.ts'
import { missing } from '#document/answer/value.ts'
import { receiptReference } from '#document/text/receiptReference.ts'

const number = { widget: 'number', label: 'Andel', decimals: 1, required: true } as const
const nine = Array.from({ length: 9 }, (_, index) => index + 1)
/** The empty table that gave 81 lines. */
const form: FormModel = {
  fields: [
    {
      key: 'tabell',
      field: {
        widget: 'table',
        label: 'Resultat',
        rowHeading: 'Ämne',
        rows: nine.map((row) => ({ key: `r${row}`, label: `Rad ${row}` })),
        columns: nine.map((column) => ({ key: `c${column}`, field: { ...number, label: `Kolumn ${column}` } })),
        prefill: { r1: { c1: { value: { kind: 'number', value: '1' }, source: 'Statistik' } } },
        given: { r1: { c2: { text: '2' } } },
      },
    },
    { key: 'text', field: { widget: 'longText', label: 'Analys', maxLength: 100, rows: 3, required: true } },
  ],
}
const linesOf = (answer: Record<string, unknown>) =>
  groupFindings(
    checkFields(form, answer).map((finding) => ({ ...finding, instanceKey: 'b' })),
    () => form,
    'sv',
  )

it('makes one line of what a table lacks, and leaves faults by themselves', () => {
  const lines = linesOf({ tabell: { r2: { c1: { kind: 'unread', text: '85-90' } } } })
  expect(lines.map(({ message, within }) => [message, within.length])).toEqual([
    ['Tabell ”Resultat”: 78 rutor eller rader saknar svar.', 78],
    [expect.stringContaining('85-90'), 1],
    ['”Analys” saknar svar.', 1],
  ])
})

it('says of the rest in one go that there are no data, and of nothing else', () => {
  const answer = { tabell: { r2: { c1: { kind: 'unread', text: '85-90' } } } }
  const rest = restMissing(form, answer, 'tabell')
  expect(rest).toHaveLength(78)
  expect(rest.map(({ path }) => path.join('/'))).not.toEqual(expect.arrayContaining(['tabell/r2/c1']))
  const filled: Record<string, Record<string, unknown>> = structuredClone(answer.tabell)
  for (const { path, value } of rest) filled[path[1] ?? ''] = { ...filled[path[1] ?? ''], [path[2] ?? '']: value }
  expect(filled.r9?.c9).toEqual(missing())
  expect(linesOf({ tabell: filled }).map(({ code }) => code)).toEqual(['UNREAD', 'REQUIRED'])
})

it('names a hand-in by the time that stands beside it, in summer and winter, and over midnight', () => {
  const id = '0f8c-4f9a2c'
  expect(receiptReference(id, '2026-06-15T12:04:59.000Z')).toBe('20260615-1404-4F9A2C')
  expect(receiptReference(id, '2026-12-31T23:30:00.000Z')).toBe('20270101-0030-4F9A2C')
})
