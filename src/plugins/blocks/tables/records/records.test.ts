import { describe, expect, it } from 'vitest'
import { rowsOf, words } from '#test/blocks/reading.ts'
import { runBlock } from '#test/blocks/runBlock.ts'
import answerView from '../../text/answerView/block.ts'
import records from './block.ts'

const columns = [
  { key: 'goal', label: 'Mål', type: 'shortText', required: true },
  { key: 'degree', label: 'Grad', type: 'degree', scale: 'attainment', printLevels: 'all' },
]
const answer = {
  records: { order: ['b', 'a'], items: { a: { goal: 'Andra' }, b: { goal: 'Första', degree: 'started' } } },
}

describe('records', () => {
  it('shows its designer what a record will look like before there is any', () => {
    const shown = (print: string, preview: boolean) =>
      runBlock(records, { config: { itemLabel: 'Insats', print, columns }, place: { preview } }).nodes
    expect(JSON.stringify(shown('table', false))).not.toContain('Grad')
    for (const print of ['table', 'matrix', 'cards']) expect(JSON.stringify(shown(print, true))).toContain('Grad')
  })

  it('prints one form per record, in the order the school gave them, with row headers', () => {
    const { nodes } = runBlock(records, {
      config: { itemLabel: 'Insats', print: 'matrix', titleColumn: 'goal', columns },
      answer,
    })
    const titles = nodes.map((node) => (node.type === 'section' ? words(node.title) : node.type))
    expect(titles).toEqual(['1. Första', '2. Andra', 'paragraph'])
    const [first] = nodes
    const matrix = first?.type === 'section' && first.children[0]?.type === 'table' ? first.children[0] : undefined
    expect(rowsOf(matrix)).toEqual([
      ['Mål', 'Första'],
      ['Grad', '☐ Uppnått/☐ På god väg/[Påbörjat]'],
    ])
    expect(matrix?.groups[0]?.rows.every((row) => row.cells[0]?.header === 'row')).toBe(true)
  })
  it('keeps given records first and takes their answers under their own keys', () => {
    const made = runBlock(records, {
      config: {
        itemLabel: 'Område',
        columns: [{ key: 'given', label: 'Bakgrund', fill: 'given' }, ...columns],
        preset: [{ key: 'a', label: 'Ledning', cells: [{ text: 'Forskning' }] }],
      },
      answer,
    })
    expect(rowsOf(made.table).map((row) => row.slice(0, 3))).toEqual([
      ['Ledning', 'Forskning', 'Andra'],
      ['Område 2', '', 'Första'],
    ])
    const [field] = made.form?.fields ?? []
    expect(field?.field.widget === 'records' && field.field.preset).toEqual([
      { key: 'a', label: 'Ledning', given: [{ label: 'Bakgrund', text: 'Forskning' }] },
    ])
  })
  it('prints a given part alike in every record, tokens resolved, and no card repeats its own heading', () => {
    const { nodes, form } = runBlock(records, {
      config: {
        itemLabel: 'Område',
        print: 'cards',
        titleColumn: 'Mål',
        columns: [...columns, { key: 'who', label: 'Åtgärder', fill: 'given', text: 'Beslutas av {{headTeacher}}.' }],
        preset: [{ key: 'a', label: 'Ledning' }],
      },
      answer,
    })
    const cards = nodes.flatMap((node) =>
      node.type === 'section'
        ? [
            [
              words(node.title),
              ...node.children.map((child) => (child.type === 'paragraph' ? words(child.inlines) : '')),
            ],
          ]
        : [],
    )
    const given = ['Åtgärder', 'Beslutas av Anna Berg.']
    expect(cards.map((card) => card.slice(-2))).toEqual([given, given])
    expect(cards[0]?.slice(0, 3)).toEqual(['1. Ledning', 'Mål', 'Andra'])
    expect(cards[1]?.slice(0, 2)).toEqual(['2. Första', 'Grad'])
    const [field] = form?.fields ?? []
    expect(field?.field.widget === 'records' && field.field.preset?.[0]?.given).toEqual([
      { label: 'Åtgärder', text: 'Beslutas av Anna Berg.' },
    ])
  })
  it('says how many are missing, and that nothing has been given', () => {
    const { findings, nodes } = runBlock(records, { config: { itemLabel: 'Insats', columns, atLeast: 2 }, answer: {} })
    expect(findings.map(({ code }) => code)).toContain('TOO_FEW')
    expect(nodes[0]?.type === 'paragraph' && words(nodes[0].inlines)).toBe('Inget är angivet.')
  })
})

describe('answers of another block', () => {
  const view = {
    sourceKey: 'plan',
    from: 'earlier',
    columns: [
      { key: 'goal', label: 'Mål' },
      { key: 'kept', label: 'Ska målet finnas kvar?', fill: 'answer', type: 'shortText' },
    ],
  }
  it('shows last year’s records and keeps their keys for what is asked further', () => {
    const made = runBlock(answerView, {
      config: view,
      data: { earlier: { schoolYear: 2021, answer } },
      answer: { rows: { a: { kept: 'Nej' } } },
    })
    expect(rowsOf(made.table)).toEqual([
      ['Första', ''],
      ['Andra', 'Nej'],
    ])
    const [field] = made.form?.fields ?? []
    expect(field?.field.widget === 'table' && field.field.rows).toEqual([
      { key: 'b', label: 'Första' },
      { key: 'a', label: 'Andra' },
    ])
  })
  it('keeps an answer whose source is gone, marked', () => {
    const made = runBlock(answerView, { config: view, answer: { rows: { a: { kept: 'Ja' } } } })
    expect(rowsOf(made.table)).toEqual([['[Källan är borttagen]', 'Ja']])
  })
  it('says that there was nothing last year', () => {
    const { nodes } = runBlock(answerView, { config: view })
    expect(nodes[0]?.type === 'paragraph' && words(nodes[0].inlines)).toBe('Det finns inget svar från 2021/22.')
  })
})
