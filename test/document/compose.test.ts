import { describe, expect, it } from 'vitest'
import { checkDocument, projectionsOf } from '#document/answer/checkDocument.ts'
import { formOf } from '#document/answer/formOf.ts'
import { compose } from '#document/compose.ts'
import { visibilityFor } from '#document/input/sections.ts'
import { inlineText } from '#document/text/variables.ts'
import { treeOf } from '#document/tree/sectionTree.ts'
import type { DocumentNode } from '#document/tree/tree.ts'
import { treeSchema } from '#document/tree/treeSchema.ts'
import { nodesOf } from '#document/tree/walk.ts'
import { sampleInput, section } from './sampleInput.ts'
import { testBlocks } from './testBlocks.ts'

const sections = (nodes: DocumentNode[]) => nodesOf(nodes, 'section')
const say = (blockKey: string, words: string, more = {}) => ({ blockKey, blockType: 'say', words, ...more })

describe('compose: structure and numbers', () => {
  const input = sampleInput([
    section('front', [{ blockKey: 'toc', blockType: 'contents' }], { kind: 'front' }),
    section('intro', [say('a', 'Se {{ref:plan}} och {{ref:bil}}.{{note:En not.}}')]),
    section('del', [], { kind: 'part', title: 'Planering' }),
    section('plan', [say('b', '{{läsår.nästa}} på {{skola}}: {{headTeacher}}', { title: 'Rubrik {{schoolYear}}' })]),
    section('under', [], { kind: 'subsection' }),
    section('bil', [{ blockKey: 'g', blockType: 'grid', columns: 2, word: 'ord' }], { kind: 'appendix' }),
  ])
  const { tree, problems } = compose(testBlocks, input)
  const all = sections(tree.children)

  it('numbers sections through parts, subsections under them, appendices apart', () => {
    expect(all.map((node) => [node.origin.blockKey, node.level, node.number])).toEqual([
      ['intro', 1, '1'],
      ['del', 1, undefined],
      ['plan', 2, '2'],
      ['b', 3, undefined],
      ['under', 3, '2.1'],
      ['bil', 2, 'Bilaga 1'],
    ])
    expect(problems).toEqual([])
    expect(tree.title).toBe('Plan för Solskolan')
  })
  it('fills references, notes, variables and contents', () => {
    const [intro] = all
    const [paragraph] = intro?.children ?? []
    expect(paragraph?.type === 'paragraph' && inlineText(paragraph.inlines)).toBe('Se avsnitt 2 och Bilaga 1.')
    expect(intro?.notes).toEqual([{ number: 1, id: 'not-1', inlines: [{ type: 'text', text: 'En not.' }] }])
    expect(JSON.stringify(all[3])).toContain('2023/24 på Solskolan: Åsa Öberg')
    const [toc] = tree.children
    expect(toc?.type === 'contents' && toc.entries?.map((entry) => entry.title)).toEqual([
      'Avsnittet intro',
      'Planering',
      'Avsnittet plan',
      'Avsnittet bil',
    ])
  })
  it('is stored and read back unchanged', () => {
    const stored = JSON.parse(JSON.stringify(tree))
    expect(JSON.parse(JSON.stringify(treeSchema.parse(stored)))).toEqual(stored)
  })
})

describe('compose: faults are visible, in place, and nothing else is lost', () => {
  const input = sampleInput(
    [
      section('x', [
        say('before', 'Före'),
        { blockKey: 'gone', blockType: 'borttagen' },
        { blockKey: 'boom', blockType: 'explode' },
        { blockKey: 'bad', blockType: 'say' },
        { blockKey: 'q', blockType: 'ask' },
        say('var', '{{finnsInte}} {{ref:ingenstans}}'),
        say('after', 'Efter'),
      ]),
    ],
    { answers: { q: { value: { text: 17 }, rev: 1 } } },
  )
  const { tree, problems } = compose(testBlocks, input)
  it('reports each fault with its block', () => {
    expect(problems.map((problem) => [problem.blockKey, problem.code])).toEqual([
      ['gone', 'UNKNOWN_BLOCK'],
      ['boom', 'BLOCK_FAILED'],
      ['bad', 'BROKEN_SETTINGS'],
      ['q', 'BROKEN_ANSWER'],
      ['var', 'UNKNOWN_VARIABLE'],
      ['var', 'MISSING_REFERENCE'],
    ])
  })
  it('keeps what stands around them, and the broken answer itself', () => {
    const printed = JSON.stringify(tree)
    for (const words of ['Före', 'Efter', '{\\"text\\":17}', 'okänd variabel', 'hänvisning saknas'])
      expect(printed).toContain(words)
  })
})

describe('conditions, repetition, forms, checks and yields', () => {
  it('decides conditions once and hides what is not for the unit', () => {
    const parts = [
      section('lower', [], { showWhen: { grades: [3] } }),
      section('upper', [], { showWhen: { grades: [11] } }),
    ]
    const input = sampleInput(parts)
    const visibility = visibilityFor(parts, input.unit)
    expect(visibility).toEqual({ lower: true, upper: false })
    expect(
      sections(compose(testBlocks, { ...input, visibility }).tree.children).map((one) => one.origin.blockKey),
    ).toEqual(['lower'])
  })
  it('repeats a section for each item, with answers of its own', () => {
    const input = sampleInput(
      [section('grade', [{ blockKey: 'q', blockType: 'ask' }], { repeat: 'grades', title: '{{item}}' })],
      {
        sets: {
          grades: [
            { key: '3', label: 'Åk 3' },
            { key: '6', label: 'Åk 6' },
          ],
        },
        answers: { 'q@6': { value: { text: 'Sex' }, rev: 1 } },
      },
    )
    const made = sections(compose(testBlocks, input).tree.children)
    expect(made.map((one) => [inlineText(one.title), JSON.stringify(one.children).includes('Sex')])).toEqual([
      ['Åk 3', false],
      ['Åk 6', true],
    ])
  })
  it('gives the form, what is missing, and what outlives the document', () => {
    const input = sampleInput([section('s', [{ blockKey: 'q', blockType: 'ask' }, say('t', 'Läs detta')])])
    const [form] = formOf(testBlocks, input)
    expect(form?.number).toBe('1')
    expect(form?.items.map((item) => [item.form?.fields[0]?.field.widget, item.instructions.length])).toEqual([
      ['longText', 0],
      [undefined, 1],
    ])
    expect(checkDocument(testBlocks, input).map((one) => one.code)).toEqual(['REQUIRED'])
    const answered = { ...input, answers: { q: { value: { text: 'x'.repeat(30) }, rev: 1 } } }
    expect(checkDocument(testBlocks, answered).map((one) => one.code)).toEqual(['TOO_LONG'])
    expect(projectionsOf(testBlocks, answered)).toHaveLength(1)
  })
  it('names a section in help texts, which no numbering walks', () => {
    const asked = { blockKey: 'q', blockType: 'ask', help: 'Se {{ref:b}} och {{ref:s}}.' }
    const input = sampleInput([section('s', [asked]), section('b', [], { kind: 'appendix' })])
    expect(formOf(testBlocks, input)[0]?.items[0]?.help).toBe('Se Bilaga 1 och avsnitt 1.')
  })
  it('gathers guidance from the help texts of the blocks', () => {
    const input = sampleInput([
      section('s', [{ blockKey: 'q', blockType: 'ask' }]),
      section('b', [{ blockKey: 'g', blockType: 'guidance' }], { kind: 'appendix' }),
    ])
    expect(JSON.stringify(compose(testBlocks, input).tree)).toContain('1 Avsnittet s: Skriv kort.')
  })
})

describe('compose: a proposal', () => {
  it('says so on its cover, in its title and on its pages, and the same document adopted does not', () => {
    const input = sampleInput([section('intro', [say('a', 'Text')])])
    const cover = { type: 'cover' as const, origin: { blockKey: 'c' }, title: 'Plan', lines: [], facts: [] }
    const of = (proposal?: true) =>
      treeOf({ ...input, document: { ...input.document, ...(proposal ? { proposal } : {}) } }, [cover], 'Plan')
    expect(of(true)).toMatchObject({
      title: 'Förslag: Plan',
      running: { start: 'Förslag · Solskolan', end: 'Plan' },
      children: [{ facts: [{ label: 'Dokumentets status', value: 'Förslag, ännu inte fastställt' }] }],
    })
    expect(of()).toMatchObject({ title: 'Plan', running: { start: 'Solskolan' }, children: [{ facts: [] }] })
  })
})
