import { expect, it } from 'vitest'
import { answerOf, compileForm, longText, number, records, shortText, table } from '#document/answer/answer.ts'
import { fieldAt } from '#document/answer/fieldAt.ts'
import { type Version, versionLines } from '#school/form/versions.ts'
import { sv } from '#school/words/sv.ts'

const form = compileForm(
  answerOf({
    text: longText({ label: 'Hur gick det?' }),
    cells: table({
      label: 'Trygghet',
      rowHeading: 'Årskurs',
      rows: [{ key: 'three', label: 'Åk 3' }],
      columns: { share: number({ label: 'Andel', unit: '%' }) },
    }),
    goals: records({
      label: 'Mål',
      itemLabel: 'Mål',
      fields: { goal: shortText({ label: 'Målet' }) },
      preset: [{ key: 'given', label: 'Nämndens' }],
    }),
  }),
)
const answer = {
  text: 'Bättre',
  cells: { three: { share: { kind: 'number', value: '87.5' } } },
  goals: { order: ['a'], items: { a: { goal: 'Läsa' }, b: { goal: 'Räkna' }, given: { goal: 'Ja' } } },
}
const version = (path: string[], value: unknown): Version => ({ at: '2024-05-14T08:42:00Z', by: 'Eva Ek', path, value })
const lines = (...versions: Version[]) => versionLines(form, versions, answer, sv)

it('finds the single question that a path leads to, and nothing else', () => {
  expect(fieldAt(form, ['text'])?.label).toBe('Hur gick det?')
  expect(fieldAt(form, ['cells', 'three', 'share'])?.label).toBe('Andel')
  expect(fieldAt(form, ['goals', 'items', 'a', 'goal'])?.label).toBe('Målet')
  for (const path of [['cells'], ['cells', 'four', 'share'], ['goals', 'order'], ['goals', 'items', 'a'], ['gone'], []])
    expect(fieldAt(form, path)).toBeUndefined()
})

it('says when, by whom and where in words, and which one counts now', () => {
  expect(lines(version(['text'], 'Bättre'), version(['text'], 'Sämre'))).toMatchObject([
    { written: '14 maj kl. 10:42, Eva Ek', place: 'Frågan ”Hur gick det?”', text: 'Bättre', isNow: true },
    { text: 'Sämre', isNow: false, isGone: false },
  ])
  expect(lines(version(['cells', 'three', 'share'], { kind: 'number', value: '80' }))).toMatchObject([
    { place: 'Tabell ”Trygghet”, rad ”Åk 3”, kolumn ”Andel”', text: '80\u00a0%', isNow: false },
  ])
  expect(lines(version(['text'], null))).toMatchObject([{ text: 'Svaret togs bort.', value: null }])
})

it('tells what stood in a row that is gone, and leaves out orders and questions no longer asked', () => {
  expect(lines(version(['goals', 'items', 'b', 'goal'], 'Räkna'))).toMatchObject([{ text: 'Räkna', isGone: true }])
  for (const key of ['a', 'given'])
    expect(lines(version(['goals', 'items', key, 'goal'], 'x'))).toMatchObject([{ isGone: false }])
  expect(lines(version(['goals', 'order'], ['a']), version(['gone'], 'x'))).toEqual([])
})

it('takes a record that was written whole apart', () => {
  expect(lines(version(['goals', 'items', 'a'], { goal: 'Läsa' }))).toMatchObject([
    { path: ['goals', 'items', 'a', 'goal'], text: 'Läsa', isNow: true },
  ])
  expect(lines(version(['cells'], { three: { share: { kind: 'suppressed' } } }))).toMatchObject([{ text: '..' }])
})

it('names nobody who has been removed', () => {
  expect(versionLines(form, [{ at: '2024-05-14T08:42:00Z', path: ['text'], value: 'x' }], answer, sv)).toMatchObject([
    { written: '14 maj kl. 10:42, någon som inte längre har ett konto' },
  ])
})
