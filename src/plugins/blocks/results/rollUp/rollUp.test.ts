import { describe, expect, it } from 'vitest'
import { fixturePlace } from '#blocks/kit/index.ts'
import { notesOf, num, rowsOf, words } from '#test/blocks/reading.ts'
import { runBlock } from '#test/blocks/runBlock.ts'
import rollUp from './block.ts'
import { withCuts } from './withCuts.ts'

const unit = (name: string, value: unknown, n?: number) => ({
  unitKey: name,
  unitName: name,
  value,
  ...(n === undefined ? {} : { n }),
})
const place = fixturePlace()
const measure = { source: 'measure', measure: 'allPassed' }

describe('roll-up of a measure', () => {
  it('weights by n and leaves suppressed units out, saying both', () => {
    const data = { measures: [unit('A', num('80'), 10), unit('B', num('90'), 30), unit('C', { kind: 'suppressed' })] }
    const { table } = runBlock(rollUp, { config: measure, data })
    expect(rowsOf(table).at(-1)).toEqual(['Medelvärde, vägt efter antal', '87,5 %', '40'])
    expect(rowsOf(table)[2]?.[1]).toBe('..')
    expect(notesOf(table)).toContain('1 enhet med sekretess ingår inte i medelvärdet.')
  })
  it('does not weight silently when one n is missing', () => {
    const data = { measures: [unit('A', num('80'), 10), unit('B', num('90'))] }
    const { table } = runBlock(rollUp, { config: measure, data })
    expect(rowsOf(table).at(-1)?.slice(0, 2)).toEqual(['Medelvärde, ovägt', '85,0 %'])
    expect(notesOf(table)).toContain('Medelvärdet är inte vägt: antal saknas för B.')
  })
  it('stays suppressed when every unit is', () => {
    const data = { measures: [unit('A', { kind: 'suppressed' }), unit('B', { kind: 'suppressed' })] }
    const { table, nodes } = runBlock(rollUp, { config: { ...measure, showChart: true }, data })
    expect(rowsOf(table).at(-1)?.[1]).toBe('..')
    expect(nodes.some(({ type }) => type === 'figure')).toBe(false)
  })
  it('puts the table beside the chart as its data', () => {
    const data = { measures: [unit('A', num('8'), 10), unit('B', num('9'), 30)] }
    const { nodes } = runBlock(rollUp, { config: { ...measure, showChart: true, chartMax: '20' }, data })
    expect(nodes).toHaveLength(1)
    expect(nodes[0]).toMatchObject({ type: 'figure', drawing: { max: 20 }, data: { type: 'table', numbered: false } })
  })
  it('asks only for units with the grades', () => {
    const raw = { blockKey: 'b', blockType: 'rollUp', ...measure, grades: ['3', '6'] }
    expect(rollUp.needs(raw, place)).toMatchObject({ measures: { kind: 'measuresBelow', grades: [3, 6] } })
    expect(rollUp.needs({ ...raw, grades: [] }, place).measures).not.toHaveProperty('grades')
  })
  it('says when there are no units', () => {
    const { nodes } = runBlock(rollUp, { config: measure })
    expect(nodes[0]?.type === 'paragraph' && words(nodes[0].inlines)).toBe('Det finns inga enheter att sammanställa.')
  })
})

describe('roll-up of answers', () => {
  const fact = (unitName: string, answer: unknown, url?: string) => ({
    documentId: unitName,
    unitKey: unitName,
    unitName,
    state: 'handedIn',
    answer,
    ...(url ? { url } : {}),
  })
  const data = {
    answers: [
      fact('Alskolan', { answer: 'Mer tid.' }, 'https://exempel.se/al'),
      fact('Bokskolan', { answer: 'Fler händer.' }, 'javascript:alert(1)'),
      fact('Cederskolan', undefined),
    ],
  }
  it('quotes each unit with a link to its document, and names those who are silent', () => {
    const { nodes } = runBlock(rollUp, { config: { source: 'answers', sourceKey: 'stod' }, data })
    expect(nodes.map(({ type }) => type)).toEqual(['quote', 'quote', 'paragraph'])
    expect(nodes[0]).toMatchObject({ source: [{ type: 'link', href: 'https://exempel.se/al', text: 'Alskolan' }] })
    expect(nodes[1]).toMatchObject({ source: [{ type: 'text', text: 'Bokskolan' }] })
    expect(nodes[2]?.type === 'paragraph' && words(nodes[2].inlines)).toBe('Svar saknas från: Cederskolan.')
  })
  it('counts choices under their names', () => {
    const answers = [fact('A', { answer: ['ja'] }), fact('B', { answer: 'ja' }), fact('C', { answer: 'nej' })]
    const options = [{ label: 'Ja' }, { label: 'Nej' }, { label: 'Vet inte' }]
    const { table } = runBlock(rollUp, { config: { sourceKey: 'q', show: 'distribution', options }, data: { answers } })
    expect(rowsOf(table)).toEqual([
      ['Ja', '2'],
      ['Nej', '1'],
      ['Vet inte', '0'],
    ])
  })
  it('draws the distribution, and says beside it who is silent', () => {
    const answers = [fact('A', { answer: 'ja' }), fact('B', undefined)]
    const options = [{ label: 'Ja' }, { label: 'Nej' }]
    const config = { sourceKey: 'q', show: 'distribution', options, showChart: true }
    const { nodes } = runBlock(rollUp, { config, data: { answers } })
    const [figure] = nodes
    if (figure?.type !== 'figure' || !figure.data || !('series' in figure.drawing)) throw new Error('No chart.')
    expect(nodes).toHaveLength(1)
    expect(figure.drawing.series[0]?.values).toEqual([num('1'), num('0')])
    expect(notesOf(figure.data)).toContain('Svar saknas från: B.')
  })

  it.each([
    ['Vi läser mer.', 'Vi läser mer.'],
    ['Vi läser mer', 'Vi läser mer'],
    ['läser mer', '… läser mer'],
    ['Det kräver', 'Det kräver …'],
    ['kräver tid (och', '… kräver tid (och …'],
    ['mer. Det kräver tid (och ro).\n\nLugna korridorer', '… mer. Det kräver tid (och ro).\n\nLugna korridorer'],
    ['Lugna korridorer', 'Lugna korridorer'],
    ['finns inte', 'finns inte'],
  ])('shows where a quote is cut out of a sentence: %s', (quote, printed) => {
    const answer = { answer: 'Vi läser mer. Det kräver tid (och ro).\nLugna korridorer\nFler händer.' }
    expect(withCuts(quote, answer, 'sv')).toBe(printed)
  })

  it('prints chosen quotes under their themes, but none that the answer as it is shown does not say', () => {
    const quotes = [
      { text: 'Fler händer.', themes: ['Stöd', 'Ro'] },
      // As where a figure is hidden, or was changed after a return.
      { text: '7 elever', themes: ['Ro'] },
    ]
    const answers = [{ ...fact('A', { answer: 'Fler händer. .. elever' }), quotes }, fact('B', undefined)]
    const { nodes } = runBlock(rollUp, { config: { sourceKey: 'q', show: 'marked' }, data: { answers } })
    expect(nodes.map((node) => node.type === 'section' && words(node.title))).toEqual(['Ro', 'Stöd'])
    expect(JSON.stringify(nodes)).not.toContain('7 elever')
    const some = runBlock(rollUp, {
      config: { sourceKey: 'q', show: 'marked', themes: ['Stöd'], showUnits: false },
      data: { answers },
    }).nodes
    expect(some).toHaveLength(1)
    expect(some[0]).toMatchObject({ type: 'section', children: [{ type: 'quote' }] })
    expect(some[0]?.type === 'section' && some[0].children[0]).not.toHaveProperty('source')
    const none = runBlock(rollUp, { config: { sourceKey: 'q', show: 'marked', themes: ['Annat'] }, data: { answers } })
    expect(none.nodes[0]?.type === 'paragraph' && words(none.nodes[0].inlines)).toBe('Inga citat är utvalda ännu.')
  })
})
