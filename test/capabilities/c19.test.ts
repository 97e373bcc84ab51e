import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate'
import { expect, it } from 'vitest'
import { fixtureVocabulary } from '#blocks/kit/index.ts'
import { errorsIn, templateFaults } from '#commands/template/templateFaults.ts'
import type { TableField } from '#document/answer/form.ts'
import { parseClipboard } from '#school/fields/table/grid/parseClipboard.ts'
import { planPaste } from '#school/fields/table/grid/planPaste.ts'
import { gridOfTable } from '#school/fields/table/gridOfTable.ts'
import { answersIn } from '#word/form/answersIn.ts'
import { carriedIn } from '#word/form/carry.ts'
import { wordForm } from '#word/form/wordForm.ts'
import { readWord } from '#word/read/readWord.ts'
import { num, rowsOf } from '../blocks/reading.ts'
import { blocks, documentOf, outputsOf, section } from './documentOf.ts'

/** C19: reckoning over rows and between named cells, with the rounding and the missing values of C9. */
const number = (key: string, more: Record<string, unknown> = {}) => ({
  key,
  label: key,
  type: 'number',
  decimals: 1,
  ...more,
})
const row = (label: string, more: Record<string, unknown> = {}) => ({ key: label.toLowerCase(), label, ...more })
const computed = (label: string, operation: string, of: string[], more: Record<string, unknown> = {}) =>
  row(label, { fill: 'computed', operation, of, ...more })
const staffing = {
  blockKey: 't',
  blockType: 'table',
  caption: 'Bemanning',
  columns: [number('Förskolan'), number('Kommunen'), { key: 'text', label: 'Kommentar', type: 'shortText' }],
  rows: [
    row('Barn'),
    row('Heltidstjänster'),
    computed('Barn per heltidstjänst', 'ratio', ['Barn', 'Heltidstjänster'], { decimals: 2, unit: 'barn' }),
    row('Legitimerade'),
    computed('Andel legitimerade', 'share', ['Legitimerade', 'Heltidstjänster']),
    computed('Skolans del av kommunens barn', 'share', ['Barn | Förskolan', 'Barn | Kommunen'], {
      within: ['Förskolan'],
    }),
    computed('Når målet 5 barn', 'target', ['Barn per heltidstjänst', 'Heltidstjänster']),
  ],
}
const cells = {
  barn: { Förskolan: num('58'), Kommunen: num('812') },
  heltidstjänster: { Förskolan: num('11.25'), Kommunen: { kind: 'missing' } },
  legitimerade: { Förskolan: num('4.5'), Kommunen: num('60') },
}
const made = (block: Record<string, unknown>, value: unknown = { cells }) =>
  documentOf([section('A', [{ ...staffing, ...block }])], { answers: { t: { value, rev: 1 } } })

it('computes rows of other rows, and between named cells, in form, page and Word', async () => {
  const { tables, problems, item, tree, findings } = made({})
  expect(problems).toEqual([])
  expect(findings).toEqual([])
  expect(rowsOf(tables[0]).map((one) => one.slice(0, 3))).toEqual([
    ['Barn', '58,0', '812,0'],
    ['Heltidstjänster', '11,2', '.'],
    ['Barn per heltidstjänst', '5,16 barn', '.'],
    ['Legitimerade', '4,5', '60,0'],
    ['Andel legitimerade', '40,0 %', '.'],
    ['Skolans del av kommunens barn', '7,1 %', ''],
    ['Når målet 5 barn', '[Når inte målet]', '.'],
  ])
  // Nobody is asked for what is computed.
  const field = item('t')?.form?.fields[0]?.field
  expect(field?.widget === 'table' && field.rows.map(({ label }) => label)).toEqual([
    'Barn',
    'Heltidstjänster',
    'Legitimerade',
  ])
  const { html, wordText } = await outputsOf(tree)
  for (const text of [html.replace(/<[^>]*>/g, ''), wordText]) expect(text).toContain('5,16 barn')
})

it('sums rows before it where none are named, and shares of sums are computed anew', () => {
  const { tables } = made(
    {
      columns: [
        number('a'),
        number('b'),
        { key: 'c', label: 'Andel', fill: 'computed', operation: 'share', of: ['a', 'b'], unit: '%' },
      ],
      rows: [row('x'), row('y'), computed('Båda', 'sum', []), computed('Skillnad', 'difference', ['x', 'y'])],
    },
    { cells: { x: { a: num('1'), b: num('2') }, y: { a: num('3'), b: num('8') } } },
  )
  expect(rowsOf(tables[0]).slice(2)).toEqual([
    ['Båda', '4,0', '10,0', '40,0 %'],
    ['Skillnad', '−2,0', '−6,0', '33,3 %'],
  ])
})

it('gives each row its share of the total, of its own rows alone', () => {
  const shares = {
    columns: [
      number('Antal'),
      { key: 'del', label: 'Andel av alla', fill: 'computed', operation: 'ofTotal', unit: '%' },
    ],
    rows: [row('Röd'), row('Gul'), row('Grön'), computed('Röd och gul', 'sum', ['Röd', 'Gul'])],
    totals: [{ label: 'Alla', operation: 'sum' }],
  }
  const value = (green: unknown) => ({
    cells: { röd: { Antal: num('1') }, gul: { Antal: num('1') }, grön: { Antal: green } },
  })
  expect(rowsOf(made(shares, value(num('1'))).tables[0])).toEqual([
    ['Röd', '1,0', '33,3 %'],
    ['Gul', '1,0', '33,3 %'],
    ['Grön', '1,0', '33,3 %'],
    ['Röd och gul', '2,0', '66,7 %'],
    ['Alla', '3,0', '100,0 %'],
  ])
  const hidden = rowsOf(made(shares, value({ kind: 'suppressed' })).tables[0])
  expect(hidden.map((one) => one[2])).toEqual(['..', '..', '..', '..', '..'])
  const zero = rowsOf(
    made(shares, { cells: { röd: { Antal: num('0') }, gul: { Antal: num('0') }, grön: { Antal: num('0') } } })
      .tables[0],
  )
  expect(zero[0]?.[2]).toBe('–')
})

it('says which row or cell is not there', () => {
  const { problems } = made({
    rows: [
      row('Barn'),
      computed('Kvot', 'ratio', ['Barn', 'Tjänster']),
      computed('Ruta', 'ratio', ['Barn | Saknas', 'Barn']),
    ],
  })
  expect(problems.join()).toContain('Raden ”Kvot” räknas på ”Tjänster”, som inte finns')
  expect(problems.join()).toContain('Raden ”Ruta” räknas på ”Barn | Saknas”, som inte finns')
})

const pupils = {
  blockKey: 'p',
  blockType: 'table',
  caption: 'Elever',
  columns: [number('Förskolan', { decimals: 0 }), number('Kommunen', { decimals: 0 })],
  rows: [row('Inskrivna'), computed('Alla', 'sum', [])],
}
const takes = (more: Record<string, unknown> = {}) => ({
  ...staffing,
  rows: [row('Barn'), row('Heltidstjänster'), computed('Del', 'share', ['Barn', 'Inskrivna där'])],
  taken: [{ key: 'there', label: 'Inskrivna där', sourceKey: 'p', row: 'Alla', column: '', ...more }],
})
const both = (taking: Record<string, unknown>, source: Record<string, unknown> = pupils) =>
  documentOf(
    [
      section('A', [{ blockKey: 't', blockType: 'table', ...taking }]),
      section('B', [{ blockKey: 'p', blockType: 'table', ...source }]),
    ],
    {
      answers: {
        t: { value: { cells: { barn: cells.barn } }, rev: 1 },
        p: { value: { cells: { inskrivna: { Förskolan: num('116'), Kommunen: { kind: 'suppressed' } } } }, rev: 1 },
      },
    },
  )

it('reckons with the cells of another table, computed ones too, and hides what is hidden there', () => {
  const { tables, problems } = both(takes())
  expect(problems).toEqual([])
  expect(rowsOf(tables[0])[2]?.slice(0, 3)).toEqual(['Del', '50,0 %', '..'])
})

it('says where the other table, its row or column is gone, and where two reckon with each other', () => {
  expect(both(takes({ row: 'Borta' })).problems.join()).toContain('hämtas ur raden ”Borta”')
  expect(both(takes({ column: 'Borta' })).problems.join()).toContain('hämtas ur kolumnen ”Borta”')
  expect(both(takes({ sourceKey: 'borta' })).problems.join()).toContain('finns inte i mallen längre')
  const back = { ...pupils, taken: [{ key: 'b', label: 'Åter', sourceKey: 't', row: 'Barn', column: '' }] }
  expect(both(takes(), back).problems.join()).toContain('Två tabeller kan inte räkna på varandra')
})

const typed = {
  rows: [
    row('Barn'),
    row('Andel', { type: 'number', decimals: 0, unit: '%', within: ['Kommentar'] }),
    row('Läge', { type: 'choice', options: [{ key: 'a', label: 'Bra' }] }),
  ],
}
const typedAnswer = { cells: { barn: cells.barn, andel: { text: num('40') }, läge: { Förskolan: 'a' } } }
const tableIn = (made: ReturnType<typeof documentOf>) => made.item('t')?.form?.fields[0]?.field as TableField

it('answers a row as the row says, where its columns say otherwise, in form and document', () => {
  const answered = made(typed, typedAnswer)
  expect(answered.problems).toEqual([])
  expect(rowsOf(answered.tables[0]).slice(1)).toEqual([
    ['Andel', '', '', '40 %'],
    ['Läge', 'Bra', '', ''],
  ])
  const shown = tableIn(answered).rows.map(({ fields }) => Object.keys(fields ?? {}))
  expect(shown).toEqual([[], ['text'], ['Förskolan', 'Kommunen', 'text']])
})

it('reads what is pasted into such a row by the row, and keeps what it cannot read as it was written', () => {
  const model = { ...gridOfTable(tableIn(made(typed))), isGiven: () => false }
  const block = parseClipboard('58\t812\tTvå nya\n\t\t72\nbra\tmycket bra\t\n')
  const { cells: planned } = planPaste(model, { row: 'barn', column: 'Förskolan' }, block, {
    choices: {},
    read: () => undefined,
    language: 'sv',
  })
  const at = (row: string, column: string) => planned.find((one) => one.row === row && one.column === column)
  expect(at('barn', 'Förskolan')?.after).toEqual(num('58'))
  expect(at('barn', 'text')?.after).toBe('Två nya')
  expect(at('andel', 'text')?.after).toEqual(num('72'))
  expect(at('läge', 'Förskolan')?.after).toBe('a')
  expect(at('läge', 'Kommunen')?.fault).toBeTruthy()
})

it('goes out as a Word form and comes back, each cell by its row', async () => {
  const { form, input } = made(typed, typedAnswer)
  const bytes = await wordForm(form, {
    documentId: 'd1',
    unit: 'Ekskolan',
    title: 'Kvalitetsrapport',
    template: input.template,
  })
  const answersOf = (file: Uint8Array) => {
    const { items, custom } = readWord(file)
    const carried = carriedIn(custom)?.form
    if (!carried) throw new Error('The file carries no form.')
    return answersIn(items, carried, form, 'sv')
  }
  const back = answersOf(bytes)
  expect(back.answers.t).toEqual(typedAnswer)
  expect(back.findings.filter(({ kind }) => kind !== 'same')).toEqual([])
  const files = unzipSync(bytes)
  const xml = strFromU8(files['word/document.xml'] ?? new Uint8Array())
  expect(xml).toContain('Andel (%)')
  files['word/document.xml'] = strToU8(xml.replace(/>40( %)?</, '>72<'))
  expect(answersOf(zipSync(files)).answers.t).toEqual({
    cells: { ...typedAnswer.cells, andel: { text: num('72') } },
  })
})

it('stops publication where a cell or a row that is reckoned with is gone', () => {
  const faultsOf = (taking: Record<string, unknown>, source: Record<string, unknown> = pupils) =>
    errorsIn(
      templateFaults(
        blocks,
        {
          title: 'Mall',
          language: 'sv',
          layout: 'report',
          sections: [
            section('A', [{ blockKey: 't', blockType: 'table', ...taking }]),
            section('B', [{ blockKey: 'p', blockType: 'table', ...source }]),
          ],
        },
        fixtureVocabulary,
      ),
    ).map((fault) => ('detail' in fault ? fault.detail : fault.code))
  expect(faultsOf(takes())).toEqual([])
  expect(faultsOf(takes({ sourceKey: 'borta' })).join()).toContain('finns inte i mallen längre')
  expect(faultsOf(takes({ row: 'Borta' })).join()).toContain('hämtas ur raden ”Borta”')
  expect(faultsOf({ ...staffing, rows: [row('Barn'), computed('Kvot', 'ratio', ['Barn', 'Borta'])] }).join()).toContain(
    'Raden ”Kvot” räknas på ”Borta”, som inte finns',
  )
  // Rows that a set brings or that the school adds are seen in the document alone.
  expect(faultsOf(takes({ row: 'Borta' }), { ...pupils, addRows: true })).toEqual([])
})
