import { describe, expect, it } from 'vitest'
import {
  answerOf,
  choice,
  compileForm,
  date,
  longText,
  number,
  records,
  shortText,
  table,
} from '#document/answer/answer.ts'
import { checkFields } from '#document/answer/checkFields.ts'
import { outOfRange } from '#school/fields/outOfRange.ts'
import { sv } from '#school/words/sv.ts'

const messages = (form: ReturnType<typeof compileForm>, answer: Record<string, unknown>) =>
  checkFields(form, answer).map(({ message }) => message.replaceAll('\u00a0', ' '))
const of = (value: string) => ({ kind: 'number' as const, value })

describe('what remains, in words', () => {
  const trust = compileForm(
    answerOf({
      cells: table({
        label: 'Trygghet',
        rowHeading: 'Årskurs',
        rows: [
          { key: 'ak3', label: 'Åk 3', group: 'Norra' },
          { key: 'ak6', label: 'Åk 6' },
          { key: 'gone', label: 'Åk 10', orphaned: true },
        ],
        groups: { share: 'VT-23' },
        columns: {
          share: number({ label: 'Andel', unit: '%', required: true }),
          note: shortText({ label: 'Kommentar', max: 5 }),
        },
        given: { ak6: { note: { text: 'se bilaga' } } },
        prefill: { ak6: { share: { value: of('88'), source: 'Skolverket' } } },
      }),
    }),
  )

  it('names table, row and column, and is short at the field itself', () => {
    expect(messages(trust, {})).toEqual(['Tabell ”Trygghet”, rad ”Norra: Åk 3”, kolumn ”VT-23: Andel”: svar saknas.'])
    expect(checkFields(trust, {})[0]).toMatchObject({ short: 'Svar saknas.', path: ['cells', 'ak3', 'share'] })
  })

  it('asks neither for what was fetched, nor for a row whose source is gone, nor in a given cell', () => {
    const answer = { cells: { ak3: { share: of('90') }, ak6: { note: 'allt för långt' } } }
    expect(messages(trust, answer)).toEqual([])
  })

  it('asks a question as a question, and cuts a long one', () => {
    const form = compileForm(
      answerOf({
        q: longText({ label: 'Hur gick det?', required: true }),
        s: longText({ label: `${'Beskriv '.repeat(30)}\noch mer`, required: true }),
      }),
    )
    const [question, long] = messages(form, {})
    expect(question).toBe('Frågan ”Hur gick det?” saknar svar.')
    expect(long).toMatch(/^”Beskriv Beskriv .*Beskriv …” saknar svar\.$/)
    expect(long?.length).toBeLessThan(120)
  })

  it('names a record as its card does, and one set beforehand is asked about untouched', () => {
    const form = compileForm(
      answerOf({
        list: records({
          label: 'Insatser',
          itemLabel: 'Insats',
          fields: { what: shortText({ label: 'Vad' }), who: shortText({ label: 'Ansvarig', required: true }) },
          preset: [{ key: 'p', label: 'Läsa' }],
          addedOnly: ['what'],
        }),
      }),
    )
    expect(messages(form, {})).toEqual(['Insats ”Läsa”, ”Ansvarig”: svar saknas.'])
    const asked = compileForm(
      answerOf({ list: records({ label: 'Mål', itemLabel: 'Mål', required: true, fields: {} }) }),
    )
    expect(messages(asked, {})).toEqual(['Listan ”Mål” saknar svar.'])
    const answer = { list: { order: ['p', 'a'], items: { p: { who: 'Bo' }, a: { what: 'Räkna' } } } }
    expect(messages(form, answer)).toEqual(['Insats 2, ”Ansvarig”: svar saknas.'])
  })
})

describe('a share in per cent', () => {
  const form = (limits: { min?: string; max?: string }, unit = '%') =>
    compileForm(answerOf({ n: number({ label: 'Andel', unit, ...limits }) }))

  it.each([
    ['187.5', '”Andel”: 187,5 ligger utanför 0–100. Kontrollera talet.'],
    ['-3', '”Andel”: −3 ligger utanför 0–100. Kontrollera talet.'],
  ])('cannot be %s', (value, message) => {
    expect(messages(form({}), { n: of(value) })).toEqual([message])
    expect(outOfRange({ unit: '%' }, of(value), sv)).toMatch(/Stämmer det\?$/)
  })

  it.each(['0', '100', '87.5'])('can be %s', (value) => expect(messages(form({}), { n: of(value) })).toEqual([]))

  it('follows the limits that the designer has set', () => {
    expect(messages(form({ min: '-50', max: '200' }), { n: of('187.5') })).toEqual([])
    expect(messages(form({ min: '-50' }), { n: of('-51') })).toEqual([
      '”Andel”: −51 ligger utanför −50 till 100. Kontrollera talet.',
    ])
    expect(messages(form({}, 'procentenheter'), { n: of('-3') })).toEqual([])
  })
})

describe('in an English document', () => {
  const phrases = (form: ReturnType<typeof compileForm>, answer: Record<string, unknown>) =>
    checkFields(form, answer, 'en').map(({ message, short }) => [message, short])

  it('says what is missing and where', () => {
    const form = compileForm(
      answerOf({
        q: longText({ label: 'How did it go?', required: true }),
        cells: table({
          label: 'Safety',
          rowHeading: 'Grade',
          rows: [{ key: 'g3', label: 'Grade 3', group: 'North' }],
          columns: { share: number({ label: 'Share', required: true }) },
        }),
        list: records({ label: 'Goals', itemLabel: 'Goal', required: true, fields: {} }),
        unnamed: table({
          label: 'Table',
          rowHeading: '',
          rows: [{ key: 'a', label: 'A' }],
          columns: { n: number({ label: 'N', required: true }) },
        }),
      }),
    )
    expect(phrases(form, {})).toEqual([
      ['The question “How did it go?” has no answer.', 'No answer.'],
      ['Table “Safety”, row “North: Grade 3”, column “Share”: no answer.', 'No answer.'],
      ['The list “Goals” has no answer.', 'No answer.'],
      ['The table, row “A”, column “N”: no answer.', 'No answer.'],
    ])
  })

  it('says what is implausible, with English numbers', () => {
    const form = compileForm(
      answerOf({
        share: number({ label: 'Share', unit: 'per cent' }),
        low: number({ label: 'Pupils', min: '1000' }),
        high: number({ label: 'Hours', max: '1500.5' }),
        text: shortText({ label: 'Name', max: 3 }),
        day: date({ label: 'Day' }),
        one: choice({ label: 'Which', options: [] }),
      }),
    )
    const answer = { share: of('187.5'), low: of('12'), high: of('2000'), text: 'Long', day: '2024-02-30', one: 'x' }
    expect(phrases(form, answer).map(([message]) => message)).toEqual([
      '“Share”: 187.5 lies outside 0–100. Please check the number.',
      '“Pupils”: 12 is less than 1,000. Please check the number.',
      '“Hours”: 2,000 is more than 1,500.5. Please check the number.',
      '“Name”: the text is 4 characters long; there is room for 3. Please shorten it.',
      '“Day”: 2024-02-30 is not in the calendar. Please correct the date.',
      '“Which”: “x” is not one of the alternatives. Please choose again.',
    ])
  })
})
