import { expect, it } from 'vitest'
import { compose } from '../../src/document/compose.ts'
import { formOf } from '../../src/document/formOf.ts'
import { num, rowsOf, words } from '../blocks/runBlock.ts'
import { blocks, documentOf, outputsOf, section } from './documentOf.ts'

/** C12: a template's language governs fixed words, numbers and metadata in every output. */
it('speaks English where the template does', async () => {
  const sections = [
    section('Results', [
      {
        blockKey: 't',
        blockType: 'table',
        caption: 'Pupils',
        columns: [
          { key: 'n', label: 'Count', type: 'number', decimals: 1 },
          { key: 'd', label: 'Due', type: 'date' },
        ],
        rows: [
          { key: 'a', label: 'All, see {{ref:results}}' },
          { key: 'b', label: 'Some' },
        ],
        totals: [{ operation: 'mean', label: '' }],
      },
      { blockKey: 'q', blockType: 'question', prompt: 'How did it go?', required: true },
    ]),
  ]
  const swedish = documentOf(sections, {
    answers: {
      t: { value: { cells: { a: { n: num('1234.5'), d: '2023-06-14' }, b: { n: { kind: 'suppressed' } } } }, rev: 1 },
    },
  })
  const input = { ...swedish.input, template: { ...swedish.input.template, language: 'en' as const } }
  const { tree, problems } = compose(blocks, input)
  expect(problems).toEqual([])
  const inSwedish = rowsOf(swedish.tables[0])
  expect(inSwedish[0]?.[1]).toBe('1 234,5')
  const { html, wordText, word } = await outputsOf(tree)
  for (const text of [html.replace(/<[^>]*>/g, ' '), wordText]) {
    for (const english of ['1,234.5', '14 June 2023', 'Mean', 'Not answered', 'section 1', 'suppressed'])
      expect(text).toContain(english)
    for (const wrong of ['juni', 'Medelvärde', 'Ej besvarad', 'avsnitt 1']) expect(text).not.toContain(wrong)
  }
  expect(html).toMatch(/<html[^>]* lang="en/)
  expect(word.language).toMatch(/^en/)
  expect(words(tree.children.flatMap((node) => (node.type === 'section' ? node.title : [])))).toBe('Results')
  expect(formOf(blocks, input)[0]?.number).toBe('1')
})
