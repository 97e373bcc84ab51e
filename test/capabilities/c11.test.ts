import { expect, it } from 'vitest'
import { documentOf, outputsOf, section } from './documentOf.ts'

/** C11: cover lines, blocks side by side, new page and what enters the contents are settings. */
const question = (blockKey: string, more = {}) => ({
  blockKey,
  blockType: 'question',
  prompt: `Fråga ${blockKey}`,
  ...more,
})

it('puts what the designer wants on the cover and in the contents', async () => {
  const front = section(
    'Omslag',
    [
      {
        blockKey: 'c',
        blockType: 'cover',
        heading: '{{unit}}',
        lines: [{ text: 'Plan {{schoolYear}}' }, { text: 'Del 2' }],
      },
      { blockKey: 'i', blockType: 'contents' },
    ],
    { kind: 'front' },
  )
  const { tree } = documentOf([front, section('Med', []), section('Utan', [], { inContents: false, numbered: false })])
  const contents = tree.children.find((node) => node.type === 'contents')
  expect(contents?.type === 'contents' && contents.entries?.map(({ title, number }) => [title, number])).toEqual([
    ['Med', '1'],
  ])
  const { wordText } = await outputsOf(tree)
  for (const words of ['Solskolan', 'Plan 2022/23', 'Del 2', 'Utan']) expect(wordText).toContain(words)
})

it('puts blocks side by side', async () => {
  const { tree } = documentOf([section('A', [question('a'), question('b', { beside: true }), question('c')])])
  const [first] = tree.children
  expect(first?.type === 'section' && first.children.map(({ type }) => type)).toEqual([
    'group',
    'paragraph',
    'paragraph',
  ])
  const { html, word } = await outputsOf(tree)
  expect(html).toContain('group-2')
  expect(word.tables[0]?.rows[0]).toHaveLength(2)
})

it('starts a block on a new page with a heading and without, whatever it begins with', async () => {
  const table = {
    blockKey: 't',
    blockType: 'table',
    newPage: true,
    columns: [{ key: 'a', label: 'A' }],
    rows: [{ key: 'r', label: 'R' }],
  }
  const { tree } = documentOf([
    section('A', [
      question('a'),
      question('b', { newPage: true, title: 'Med rubrik' }),
      question('c', { newPage: true }),
      question('d', { newPage: true }),
      question('e', { beside: true }),
      table,
    ]),
  ])
  const [first] = tree.children
  const turned = first?.type === 'section' ? first.children.filter(({ newPage }) => newPage) : []
  expect(turned.map(({ type }) => type)).toEqual(['section', 'paragraph', 'group', 'table'])
  const { html, word } = await outputsOf(tree)
  expect(html.match(/class="[^"]*new-page[ "]/g)).toHaveLength(4)
  expect(word.xml('word/document.xml').match(/<w:pageBreakBefore\/>/g)).toHaveLength(4)
})
