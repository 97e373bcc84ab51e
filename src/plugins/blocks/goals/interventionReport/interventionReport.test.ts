import { describe, expect, it } from 'vitest'
import { fixturePlace } from '#blocks/kit/index.ts'
import { grid, notes } from '#test/blocks/reading.ts'
import { runBlock } from '#test/blocks/runBlock.ts'
import block from './block.ts'

const records = (items: Record<string, Record<string, unknown>>) => ({ order: Object.keys(items), items })
const goals = records({
  g1: { goal: 'Organisationen är tydlig', degree: 'achieved' },
  g2: { goal: 'Rutinerna är kända', degree: 'started' },
  g3: { goal: 'Alla är med' },
})
const texts = Object.fromEntries(
  [
    'agreement',
    'participants',
    'problems',
    'causes',
    'visibleImprovements',
    'unmetGoals',
    'expectedEffects',
    'observedEffects',
    'lessons',
    'followUp',
  ].map((key) => [key, `Svar om ${key}`]),
)
const answer = {
  interventions: records({ i1: { area: 'teaching', number: '7', name: 'Handledning', ...texts, goals } }),
}

describe('intervention report', () => {
  it('has every row of the agency’s form, with row headers, and the goals repeated by degree', () => {
    const { tables, text } = runBlock(block, { answer })
    const rows = grid(tables[0])
    expect(rows).toHaveLength(14)
    expect(Object.values(texts).every((one) => text.includes(one))).toBe(true)
    expect(tables[0]?.groups[0]?.rows.every((row) => row.cells[0]?.header === 'row')).toBe(true)
    expect(rows.find(([label]) => label === 'Mål angivna i åtgärdsplanen')?.[1]).toBe(
      'Organisationen är tydlig\nRutinerna är kända\nAlla är med',
    )
    expect(rows.find(([label]) => label?.startsWith('I vilken utsträckning'))?.[1]).toBe(
      'Uppnått Organisationen är tydlig\nPåbörjat Rutinerna är kända\nEj bedömt Alla är med',
    )
    expect(text).toContain('Utvecklingsområde: Undervisning och lärande')
    expect(text).toContain('Insats 7: Handledning')
  })
  it('carries each degree as tone, symbol and word, explained below', () => {
    const { nodes, tables } = runBlock(block, { answer })
    const json = JSON.stringify(nodes)
    expect(json).toContain('{"type":"tag","label":"Uppnått","symbol":"✓","tone":"good"}')
    expect(json).toContain('{"type":"tag","label":"Påbörjat","symbol":"○","tone":"started"}')
    expect(notes(tables[0])).toBe('Så markeras målen: Uppnått På god väg Påbörjat')
  })
  it('prints no empty rows, and says that an intervention has no goals', () => {
    const bare = { interventions: records({ i1: { name: 'Handledning', problems: '  ', goals: records({}) } }) }
    const { tables, findings } = runBlock(block, { answer: bare })
    expect(grid(tables[0])).toEqual([
      ['Namn på insats', 'Handledning'],
      ['Mål angivna i åtgärdsplanen', 'Inga mål är angivna för insatsen.'],
    ])
    expect(notes(tables[0])).toBe('')
    expect(findings.map(({ message }) => message).join()).toContain('Insats 1: inga mål är angivna')
  })
  it('repeats the matrix for each intervention, under the areas in the order of the list', () => {
    const many = records(
      Object.fromEntries(
        Array.from({ length: 60 }, (_, at) => [
          `i${at}`,
          { area: at % 2 ? 'governance' : 'teaching', name: `Insats nummer ${at}`, goals },
        ]),
      ),
    )
    const { tables, text } = runBlock(block, { answer: { interventions: many } })
    expect(tables).toHaveLength(60)
    expect(text.indexOf('Styrning och utveckling')).toBeLessThan(text.indexOf('Undervisning och lärande'))
  })
  it('is the interim report with fewer rows', () => {
    const { form, problems } = runBlock(block, { config: { kind: 'interim' } })
    const field = form?.fields[0]?.field
    const keys = field?.widget === 'records' ? field.fields.map(({ key }) => key) : []
    expect(keys).toContain('deviations')
    expect(keys).not.toEqual(expect.arrayContaining(['observedEffects', 'lessons', 'followUp']))
    expect(problems).toEqual([])
  })
  it('uses the municipality’s own scale, and does not guess a degree the scale no longer has', () => {
    const scales = [
      { key: 'own', label: 'Egen', levels: [{ key: 'achieved', label: 'I mål', symbol: '■', tone: 'good' }] },
    ]
    const vocabulary = { ...fixturePlace().vocabulary, scales }
    const { text, findings } = runBlock(block, { config: { scale: 'own' }, answer, place: { vocabulary } })
    expect(text).toContain('I mål Organisationen är tydlig')
    expect(text).toContain('Ej bedömt Rutinerna är kända')
    expect(findings.map(({ code }) => code)).toContain('NOT_IN_SCALE')
  })
  it('says that nothing has been reported, and keeps long answers whole', () => {
    expect(runBlock(block, {}).text).toContain('Inga insatser är redovisade.')
    const long = 'Första raden\n\n'.concat('ö'.repeat(40_000))
    const { text } = runBlock(block, { answer: { interventions: records({ i: { name: 'A', lessons: long } }) } })
    expect(text).toContain('ö'.repeat(40_000))
  })
})
