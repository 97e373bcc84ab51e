import { describe, expect, it } from 'vitest'
import type { FormField } from '#document/answer/form.ts'
import { cellText } from '#school/fields/table/grid/cellText.ts'
import { copyCells } from '#school/fields/table/grid/copyCells.ts'
import { fillDown } from '#school/fields/table/grid/fillDown.ts'
import { fromText } from '#school/fields/table/grid/fromText.ts'
import { after, applicable, noHistory, redo, undo } from '#school/fields/table/grid/history.ts'
import type { GridModel, Place } from '#school/fields/table/grid/model.ts'
import { parseClipboard } from '#school/fields/table/grid/parseClipboard.ts'
import { planPaste } from '#school/fields/table/grid/planPaste.ts'
import { extended, rangeOf } from '#school/fields/table/grid/range.ts'
import type { Choices } from '#school/fields/table/grid/readBlock.ts'

const share: FormField = { widget: 'number', label: 'Andel', decimals: 1 }
const column = (key: string, label: string, field = share) => ({ key, label, field })
const model: GridModel = {
  rows: [
    { key: 'bi', label: 'Biologi' },
    { key: 'en', label: 'Engelska' },
    { key: 'ma', label: 'Matematik' },
  ],
  columns: [column('a', 'Alla'), column('f', 'Flickor'), column('p', 'Pojkar')],
  corner: 'Ämne',
  isGiven: ({ row, column: key }) => row === 'ma' && key === 'p',
}
const stored = new Map<string, unknown>()
const read = ({ row, column: key }: Place) => stored.get(`${row}/${key}`)
const plan = (text: string, { at = { row: 'bi', column: 'a' }, choices = {}, grid = model } = {}) =>
  planPaste(grid, at, parseClipboard(text), { choices: choices as Choices, read, language: 'sv' })
const landed = (text: string, options = {}) =>
  Object.fromEntries(plan(text, options).cells.map((cell) => [`${cell.row}/${cell.column}`, cell.text]))

describe('a clipboard', () => {
  it.each([
    [
      'a\tb\nc\td\n',
      [
        ['a', 'b'],
        ['c', 'd'],
      ],
    ],
    [
      'a\tb\r\n\tc\r\n',
      [
        ['a', 'b'],
        ['', 'c'],
      ],
    ],
    ['"två\nrader"\t"säg ""hej"""', [['två\nrader', 'säg "hej"']]],
    ['"ett citat\tb', [['"ett citat', 'b']]],
    [
      '85,3;90,1\n..;80\n',
      [
        ['85,3', '90,1'],
        ['..', '80'],
      ],
    ],
    [
      'Ämne;Alla;\nBiologi;85,3;\n',
      [
        ['Ämne', 'Alla'],
        ['Biologi', '85,3'],
      ],
    ],
    ['85,3;90,1;..', [['85,3', '90,1', '..']]],
    ['Läsa; räkna; skriva', [['Läsa; räkna; skriva']]],
    ['Läsa; räkna\nskriva', [['Läsa; räkna'], ['skriva']]],
    [
      'Betyg årskurs 6\n\n;Flickor;Pojkar\nAle;1;2',
      [['Betyg årskurs 6'], [''], ['', 'Flickor', 'Pojkar'], ['Ale', '1', '2']],
    ],
    ['Läsa\nräkna; skriva\noch rita; måla', [['Läsa'], ['räkna; skriva'], ['och rita; måla']]],
  ])('%j', (text, block) => {
    expect(parseClipboard(text)).toEqual(block)
  })
  it('of ten thousand rows of lone quotes is read at once', () => {
    const before = performance.now()
    expect(parseClipboard('"a\tb\n'.repeat(10_000))).toHaveLength(10_000)
    expect(performance.now() - before).toBeLessThan(1000)
  })
})

describe('a pasted block', () => {
  it('without names lands where it was pasted', () => {
    expect(landed('1\t2\n3\t4', { at: { row: 'en', column: 'a' } })).toEqual({
      'en/a': '1',
      'en/f': '2',
      'ma/a': '3',
      'ma/f': '4',
    })
  })
  it('with headings and names lands by what they say, wherever it was pasted and in whatever order', () => {
    const text = 'Ämne\tPojkar\tFlickor\nMatematik\t1\t2\nBiologi\t3\t4'
    expect(landed(text)).toEqual({ 'ma/f': '2', 'bi/p': '3', 'bi/f': '4' })
    expect(plan(text)).toMatchObject({ heading: 'matched', names: 'matched', left: [{ reason: 'given', count: 1 }] })
    expect(landed(text, { at: { row: 'ma', column: 'p' } })).toEqual(landed(text))
  })
  it('with names alone begins in the column it was pasted in', () => {
    expect(landed('Engelska\t1\nBiologi\t2', { at: { row: 'bi', column: 'f' } })).toEqual({ 'en/f': '1', 'bi/f': '2' })
  })
  it('with headings alone begins in the row it was pasted in', () => {
    expect(landed('Pojkar\tAlla\n1\t2', { at: { row: 'en', column: 'a' } })).toEqual({ 'en/p': '1', 'en/a': '2' })
  })
  it('matches names whatever their case, marks and units', () => {
    expect(landed('\tFLICKOR (%)\tPojkar*\nbiologi:\t1\t2')).toEqual({ 'bi/f': '1', 'bi/p': '2' })
  })
  it('reads headings in two rows, the upper one over several', () => {
    const years = ['2022', '2023'].flatMap((year) =>
      ['Flickor', 'Pojkar'].map((label) => ({ ...column(`${label}${year}`, label), group: year })),
    )
    const text = '\t2023\t\t2022\t\nÄmne\tFlickor\tPojkar\tFlickor\tPojkar\nBiologi\t1\t2\t3\t4'
    expect(
      landed(text, {
        grid: { ...model, columns: years, isGiven: () => false },
        at: { row: 'bi', column: 'Flickor2022' },
      }),
    ).toEqual({
      'bi/Flickor2023': '1',
      'bi/Pojkar2023': '2',
      'bi/Flickor2022': '3',
      'bi/Pojkar2022': '4',
    })
  })
  it('finds headings below lines of text, and only there where they are headings', () => {
    const text = 'Betyg i Ale\nLäsår 2024/25\n\nÄmne\tPojkar\tAlla\nBiologi\t1\t2'
    expect(landed(text)).toEqual({ 'bi/p': '1', 'bi/a': '2' })
    expect(plan(text).left).toEqual([{ reason: 'above', name: '', count: 3 }])
    expect(landed('1\n2\t3\n4\t5')).toEqual({ 'bi/a': '1', 'en/a': '2', 'en/f': '3', 'ma/a': '4', 'ma/f': '5' })
  })
  it('knows its headings among many that it lacks', () => {
    const text = 'Ämne\tKod\tLän\tAlla\tTyp\tFlickor\tPojkar\tAntal\tSumma\nEngelska\tx\tx\t1\tx\t2\t3\tx\tx'
    expect(landed(text)).toEqual({ 'en/a': '1', 'en/f': '2', 'en/p': '3' })
  })
  it('says by name what has no place', () => {
    const text = 'Ämne\tAlla\tTotalt\nBiologi\t1\t9\nSlöjd\t2\t9\nEngelska\t3\t9'
    expect(landed(text)).toEqual({ 'bi/a': '1', 'en/a': '3' })
    expect(plan(text).left).toEqual([
      { reason: 'noColumn', name: 'Totalt', count: 2 },
      { reason: 'noRow', name: 'Slöjd', count: 2 },
    ])
  })
  it('asks about words over or beside figures that it does not know', () => {
    const text = 'Kolumn 1\tKolumn 2\n1\t2'
    expect(plan(text)).toMatchObject({ heading: 'asked' })
    expect(landed(text, { choices: { heading: true } })).toEqual({ 'bi/a': '1', 'bi/f': '2' })
    expect(landed(text, { choices: { heading: false } })).toEqual({
      'bi/a': 'Kolumn 1',
      'bi/f': 'Kolumn 2',
      'en/a': '1',
      'en/f': '2',
    })
    const beside = 'Slöjd\t1\nIdrott\t2'
    expect(plan(beside)).toMatchObject({ names: 'asked' })
    expect(landed(beside, { choices: { names: true } })).toEqual({ 'bi/a': '1', 'en/a': '2' })
    expect(plan('Alla\tPojkar\nSlöjd\t1')).toMatchObject({ names: 'none', heading: 'matched' })
    expect(plan('\tPojkar\nSlöjd\t1')).toMatchObject({ names: 'asked', heading: 'matched' })
  })
  it('keeps what cannot be read, marked, and says what it replaces', () => {
    stored.set('bi/a', { kind: 'number', value: '87.5' })
    const { cells } = plan('85-90\t80')
    expect(cells).toEqual([
      expect.objectContaining({
        after: { kind: 'unread', text: '85-90' },
        replaces: true,
        fault: expect.stringContaining('85-90'),
      }),
      expect.objectContaining({ after: { kind: 'number', value: '80' }, replaces: false }),
    ])
    stored.clear()
  })
  it('of ten thousand rows fills what there is and counts the rest, quickly', () => {
    const before = performance.now()
    const { cells, left } = plan('1\t2\n'.repeat(10_000))
    expect(cells).toHaveLength(6)
    expect(left).toEqual([{ reason: 'beyond', name: '', count: 19_994 }])
    expect(performance.now() - before).toBeLessThan(1500)
  })
  it('knows its rows among ten thousand that it lacks', () => {
    const rows = Array.from({ length: 10_000 }, (_, n) => `Ämne ${n}\t${n}`)
    const { cells, left } = plan(['Ämne\tAlla', ...rows, 'Biologi\t1', 'Engelska\t2', 'Matematik\t3'].join('\n'))
    expect(cells.map(({ row, text }) => [row, text])).toEqual([
      ['bi', '1'],
      ['en', '2'],
      ['ma', '3'],
    ])
    expect(left).toHaveLength(10_000)
  })
  it('goes on in new rows where rows may be added, as far as there is room', () => {
    const row = (index: number) => ({ key: `ny${index}`, label: `Mål ${index + 4}` })
    const { added, left, cells } = plan('1\n2\n3\n4\n5\n6', { grid: { ...model, room: { rows: 2, row } } })
    expect(added).toEqual([row(0), row(1)])
    expect(cells.map((cell) => cell.row)).toEqual(['bi', 'en', 'ma', 'ny0', 'ny1'])
    expect(left).toEqual([{ reason: 'beyond', name: '', count: 1 }])
  })
})

describe('cells out of a grid', () => {
  it.each<[FormField, unknown]>([
    [share, { kind: 'number', value: '-1234.5' }],
    [share, { kind: 'suppressed' }],
    [share, { kind: 'about100' }],
    [share, { kind: 'unread', text: '85-90' }],
    [{ widget: 'choice', label: '', display: 'radio', options: [{ key: 'j', label: 'Ja, delvis' }] }, 'j'],
    [{ widget: 'date', label: '' }, '2025-03-15'],
    [
      { widget: 'period', label: '' },
      { start: '2025-W12', end: '2025-W14', precision: 'week' },
    ],
    [
      { widget: 'period', label: '' },
      { start: 'VT2025', precision: 'term' },
    ],
    [{ widget: 'longText', label: '', maxLength: 99, rows: 2 }, 'Två\nrader'],
  ])('are read back as they were: %j', (field, value) => {
    const text = cellText(field, value, 'sv')
    const [[pasted = ''] = []] = parseClipboard(copyCells([[text]]).text)
    expect(fromText(field, pasted, 'sv')?.value).toEqual(value)
  })
  it('have decimal comma, and are no formulas', () => {
    expect(cellText(share, { kind: 'number', value: '1234.5' }, 'sv')).toBe('1234,5')
    const { text, html } = copyCells([
      ['1234,5', '=1+1'],
      ['a\tb', '..'],
    ])
    expect(text).toBe('1234,5\t=1+1\n"a\tb"\t..')
    expect(html).toContain('<td>1234,5</td>')
    expect(html).toContain(`<td style='mso-number-format:"\\@"'>=1+1</td>`)
  })
  it('fill those below, past what is only shown', () => {
    stored.set('bi/p', 'x')
    expect(fillDown(model, { top: 0, bottom: 2, left: 2, right: 2 }, read)).toEqual([
      { row: 'en', column: 'p', before: undefined, after: 'x' },
    ])
    expect(fillDown(model, { top: 1, bottom: 1, left: 2, right: 2 }, read)).toHaveLength(1)
    stored.clear()
  })
  it('are selected as far as the grid goes', () => {
    const one = { anchor: { row: 'en', column: 'f' }, focus: { row: 'en', column: 'f' } }
    expect(rangeOf(model, extended(model, extended(model, one, 1, 1), 5, 5))).toEqual({
      top: 1,
      bottom: 2,
      left: 1,
      right: 2,
    })
  })
})

describe('undo and redo', () => {
  it('leaves alone what somebody wrote since', () => {
    const edit = { row: 'bi', column: 'a', before: 1, after: 2 }
    const history = after(noHistory, { edits: [edit], added: [] })
    const back = undo(history)
    expect(back?.step.edits).toEqual([{ ...edit, before: 2, after: 1 }])
    expect(applicable(back?.step ?? { edits: [], added: [] }, () => 3)).toEqual([])
    expect(redo(back?.history ?? noHistory)?.step.edits).toEqual([edit])
  })
})
