import { describe, expect, it } from 'vitest'
import { fixturePlace } from '#blocks/kit/index.ts'
import { compose } from '#document/compose.ts'
import type { ComposeInput, RawBlock } from '#document/input/input.ts'
import type { DocumentNode } from '#document/tree/tree.ts'
import { allBlocks } from './allBlocks.ts'
import { rowsOf, words } from './reading.ts'

const blocks = new Map(allBlocks.map((block) => [block.slug, block]))
const place = fixturePlace()
const documentOf = (
  sections: { title: string; help?: string; blocks: RawBlock[] }[],
  answers: ComposeInput['answers'] = {},
) =>
  compose(blocks, {
    template: {
      title: 'Prov',
      language: 'sv',
      layout: 'report',
      sections: sections.map((section, index) => ({ ...section, sectionKey: `s${index}`, kind: 'section' })),
    },
    unit: place.unit,
    schoolYear: place.schoolYear,
    audience: 'internal',
    vocabulary: place.vocabulary,
    variables: {},
    visibility: {},
    answers,
    resolved: {},
    sets: {},
    document: { id: 'd1', municipality: { key: 'exempel', name: 'Exempelkommun' }, theme: 'plain' },
  })
const question: RawBlock = {
  blockKey: 'q',
  blockType: 'question',
  prompt: 'Hur gick det?',
  help: 'Skriv kort.',
  required: true,
}
const bodyOf = (node: DocumentNode | undefined) => (node?.type === 'section' ? node.children : [])

describe('blocks together', () => {
  it('gathers the guidance of sections, questions and columns into the appendix', () => {
    const table: RawBlock = {
      blockKey: 't',
      blockType: 'table',
      title: 'Målanalys',
      columns: [{ key: 'picture', label: 'Målbild?', help: 'Vilken målbild hade ni {{schoolYear}}?' }],
      rows: [{ key: 'a', label: 'A' }],
    }
    const { tree } = documentOf([
      { title: 'Presentation', help: 'Beskriv skolan.', blocks: [question] },
      { title: 'Analys', blocks: [table] },
      { title: 'Stöd', blocks: [{ blockKey: 'g', blockType: 'guidanceAppendix' }] },
    ])
    const guidance = bodyOf(tree.children[2])
    expect(guidance.map((node) => (node.type === 'section' ? words(node.title) : node.type))).toEqual([
      '1 Presentation',
      '2 Analys',
    ])
    expect(bodyOf(guidance[0]).map((node) => (node.type === 'paragraph' ? words(node.inlines) : node.type))).toEqual([
      'Beskriv skolan.',
      'Hur gick det?',
      'Skriv kort.',
    ])
    const columns = bodyOf(guidance[1]).find((node) => node.type === 'table')
    expect(rowsOf(columns?.type === 'table' ? columns : undefined)).toEqual([
      ['Målbild?', 'Vilken målbild hade ni 2022/23?'],
    ])
  })
  it('shows the records of one block in another of the same document', () => {
    const view: RawBlock = { blockKey: 'v', blockType: 'answerView', sourceKey: 'q' }
    const { tree } = documentOf([{ title: 'A', blocks: [question, view] }], {
      q: { value: { answer: 'Bra.' }, rev: 1 },
    })
    const printed = bodyOf(tree.children[0]).map((node) =>
      node.type === 'paragraph' ? words(node.inlines) : node.type,
    )
    expect(printed).toEqual(['Hur gick det?', 'Bra.', 'Bra.'])
  })
  it('puts blocks side by side where the designer asks for it', () => {
    const second: RawBlock = { ...question, blockKey: 'q2', beside: true }
    const { tree } = documentOf([{ title: 'A', blocks: [question, second, { ...question, blockKey: 'q3' }] }])
    const [group, ...rest] = bodyOf(tree.children[0])
    expect(group?.type === 'group' && group.columns.map((column) => column.length)).toEqual([2, 2])
    expect(rest).toHaveLength(2)
  })
  it('leaves out an optional unanswered question only when told to', () => {
    const optional: RawBlock = { ...question, required: false }
    expect(bodyOf(documentOf([{ title: 'A', blocks: [optional] }]).tree.children[0])).toHaveLength(2)
    const omitted: RawBlock = { ...optional, whenEmpty: 'omit' }
    expect(bodyOf(documentOf([{ title: 'A', blocks: [omitted] }]).tree.children[0])).toHaveLength(0)
  })
  it('leaves no heading of what is left out behind; a text that is a heading alone stands', () => {
    const omitted: RawBlock = { ...question, title: 'Övrigt', required: false, whenEmpty: 'omit' }
    const heading: RawBlock = { blockKey: 'h', blockType: 'richText', title: 'Kapitlet' }
    const [printed, ...more] = bodyOf(documentOf([{ title: 'A', blocks: [omitted, heading] }]).tree.children[0])
    expect(more).toEqual([])
    expect(printed?.type === 'section' && words(printed.title)).toBe('Kapitlet')
  })
})

describe('settings that cannot be answered', () => {
  it.each([
    ['choice', 'NO_OPTIONS'],
    ['choices', 'NO_OPTIONS'],
    ['records', 'NO_OPTIONS'],
    ['degree', 'UNKNOWN_SCALE'],
  ])('a %s without what it needs is a visible problem, and what is written meanwhile is kept', (type, code) => {
    for (const raw of [
      { ...question, type },
      { blockKey: 't', blockType: 'table', columns: [{ label: 'Kolumn', type }], rows: [{ label: 'Rad' }] },
      { blockKey: 'r', blockType: 'records', columns: [{ label: 'Del', type }] },
    ])
      expect(documentOf([{ title: 'A', blocks: [raw] }]).problems.map((problem) => problem.code)).toEqual([code])
  })
})
